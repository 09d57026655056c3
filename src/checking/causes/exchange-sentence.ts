import type { Line } from "../../tables/reading";
import { lineNamed } from "../places";
import type { ColumnsExchanged, LinesExchanged } from "./cause";

/** What is said of figures that stand in each other's place, after the title of their table. In Chinese. */
export function exchangeSentence(cause: ColumnsExchanged | LinesExchanged): string {
  const what = cause.kind === "columns" ? `${columnsOf(cause)}两栏` : `${linesOf(cause)}两行的金额`;
  return `${what}疑似互换，请对照原始账簿换回`;
}

/** The same in a few words, for a list of rivals. */
export function exchangeShortly(cause: ColumnsExchanged | LinesExchanged): string {
  return cause.kind === "columns" ? `${columnsOf(cause)}两栏互换` : `${linesOf(cause)}两行互换`;
}

/** A line by its code, else by its caption. */
export function lineLabel({ code, caption }: Line): string {
  return code ?? caption;
}

function columnsOf({ columns, lines }: ColumnsExchanged): string {
  return `${lines ? rowsOf(lines) : ""}${columns.map((column) => `“${column}”`).join("与")}`;
}

function rowsOf(lines: readonly Line[]): string {
  const [first, last] = [lines[0]!, lines.at(-1)!];
  const [from, to] = [first, last].map(({ place }) => place.row + 1);
  return first === last
    ? `第 ${from!} 行（${lineLabel(first)}）的`
    : `第 ${from!}–${to!} 行（${lineLabel(first)} 至 ${lineLabel(last)}）的`;
}

function linesOf({ lines }: LinesExchanged): string {
  return lines.map((line) => `“${lineNamed(line, line.key)}”`).join("与");
}
