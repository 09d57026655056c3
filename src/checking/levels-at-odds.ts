import type { IndexedReading } from "../identities/readings";
import { codeTexts } from "./causes/codes/code-texts";
import type { Finding } from "./finding";
import { whereOnSheet } from "./places";

/** More lines than this are how the table is printed, not slips. */
const MOST_LINES = 3;

/**
 * Lines of which the cells of 类, 款 and 项 disagree: the code is read by the lowest, and a level above says
 * another one, or nothing where lines beside it have theirs. No figure is in doubt.
 */
export function levelsAtOdds(own: IndexedReading): readonly Finding[] {
  const { lines, table } = own.reading;
  const odd = own.codes
    .filter(({ codeCells = [] }) => codeCells.length > 1)
    .map((line) => ({
      line,
      wrong: codeTexts(line, line.code!, lines).filter(({ text }) => text !== ""),
    }))
    .filter(({ wrong }) => wrong.length > 0);
  if (odd.length > MOST_LINES) return [];
  return odd.flatMap(({ line, wrong }) =>
    wrong.map(({ cell, text }) => {
      const now = cell.text === "" ? "没有填" : `“${cell.text}”与本行其他各级不符`;
      const { sheet, row, column } = cell;
      return {
        severity: "notice",
        kind: "line",
        table,
        cells: [{ sheet, row, column }, line.place],
        message: `${whereOnSheet(own, cell)} 科目 ${line.code!} 的这一级编码${now}，应为“${text}”。请核对。`,
      } as const;
    }),
  );
}
