import { lineNamed } from "../../places";
import type { ColumnsExchanged, LinesExchanged } from "../cause";
import { fromTo, rowsNamed } from "../lines/lines-named";

/** What is said of figures that stand in each other's place, after the title of their table. In Chinese. */
export function exchangeSentence(cause: ColumnsExchanged | LinesExchanged): string {
  const what = cause.kind === "columns" ? `${columnsOf(cause)}两栏` : `${linesOf(cause)}两行的金额`;
  return `${what}疑似互换，请对照原始账簿换回`;
}

/** The same in a few words, for a list of rivals. */
export function exchangeShortly(cause: ColumnsExchanged | LinesExchanged): string {
  return cause.kind === "columns" ? `${columnsOf(cause)}两栏互换` : `${linesOf(cause)}两行互换`;
}

function columnsOf({ columns, lines }: ColumnsExchanged): string {
  return `${lines ? `${rowsNamed(lines)}（${fromTo(lines)}）的` : ""}${columns.map((column) => `“${column}”`).join("与")}`;
}

function linesOf({ lines }: LinesExchanged): string {
  return lines.map((line) => `“${lineNamed(line, line.key)}”`).join("与");
}
