import { formOf } from "../../../tables/forms";
import type { Line } from "../../../tables/reading";
import type { LineMove, RowsSlid } from "../cause";
import { fewRowsSentence, fewRowsShortly } from "./few-rows-sentence";
import { lineLabel, rowsNamed } from "../lines/lines-named";
import { direction, runsOf, type MovedLine, type RowRun } from "./row-runs";

/** So many lines are named; more are counted. */
const MOST_NAMED = 4;

type Lost = Exclude<LineMove, MovedLine>;

/** Which lines are wrong, which move mends it, and what has to be entered anew. In Chinese, without full stop. */
export function slidRowsSentence(cause: RowsSlid, title: string): string {
  const begun =
    fewRowsSentence(cause) ??
    `${whereBegun(cause)}疑似与科目错开：${runsTold(cause).map(moved).join("，")}`;
  return [`${title}${begun}`, ...lostLines(cause), ...surplusRows(cause)].join("；");
}

/** The same in a few words. */
export function slidRowsShortly(cause: RowsSlid): string {
  const few = fewRowsShortly(cause);
  if (few !== undefined) return few;
  const lost = lostIn(cause).map(({ line }) => line);
  const without = lost.length === 0 ? "" : `（缺 ${named(lost)} 的金额）`;
  if (!isInGroups(cause))
    return `自 ${lineLabel(runsOf(cause.moves)[0]!.first.line)} 行起金额与科目错行${without}`;
  const lines = groupsOf(cause.moves).map(
    (moves) => `${lineLabel(moves[0]!.line)} 至 ${lineLabel(moves.at(-1)!.line)}`,
  );
  const [shift] = cause.shifts as [number];
  return `${lines.join("、")} 的金额${shift > 0 ? "下移" : "上移"}了 ${Math.abs(shift)} 行${without}`;
}

/** Groups side by side have other lines on the same rows. */
function isInGroups({ table }: RowsSlid): boolean {
  return formOf(table).layout === "code-blocks";
}

function whereBegun(cause: RowsSlid): string {
  const firstOf = (moves: readonly LineMove[]) =>
    lineLabel(moves.find(({ from }) => from !== undefined)!.line);
  if (!isInGroups(cause)) return `自 ${firstOf(cause.moves)} 行起各栏金额`;
  const groups = groupsOf(cause.moves);
  return `自 ${groups.map(firstOf).join("、")} 行起${groups.length > 1 ? "各组" : "这一组"}的金额`;
}

/** The moves of groups side by side, each by itself. */
function groupsOf(moves: readonly LineMove[]): readonly (readonly LineMove[])[] {
  const columns = new Set(moves.map(({ line }) => line.place.column));
  return [...columns].map((column) => moves.filter(({ line }) => line.place.column === column));
}

/** In groups what slid is told before what came in at the other end. */
function runsTold(cause: RowsSlid): readonly RowRun[] {
  if (!isInGroups(cause)) return runsOf(cause.moves);
  return groupsOf(cause.moves).flatMap((moves) =>
    [...runsOf(moves)].sort((one, other) => Math.abs(one.shift) - Math.abs(other.shift)),
  );
}

function moved({ first, last, shift }: RowRun): string {
  const lines = first === last ? [first.line] : [first.line, last.line];
  const where = rowsNamed([first.from, last.from]);
  return `${where}的金额是 ${lines.map(lineLabel).join(" 至 ")} 的，应${direction(shift)}`;
}

function lostLines(cause: RowsSlid): readonly string[] {
  const lost = lostIn(cause);
  if (lost.length === 0) return [];
  if (cause.codesOf !== undefined) {
    const title = formOf(cause.codesOf).title;
    const lines = named(lost.map(({ line }) => line));
    return [
      `科目列与《${title}》的完全相同，疑似复制而来，${lines} 没有金额，如本表没有这些科目，应删去`,
    ];
  }
  const empty = lost.filter(isEmpty).map(({ line }) => line);
  const filled = lost.filter((each) => !isEmpty(each));
  const told = filled.filter(({ taken }) => taken.size === 0).slice(0, MOST_NAMED);
  return [
    ...(empty.length === 0 ? [] : [`${named(empty)} 应没有金额`]),
    ...(filled.length === 0
      ? []
      : [`${named(filled.map(({ line }) => line))} 的金额不在表上，请对照原始账簿重填`]),
    ...told.flatMap(toldOf),
  ];
}

/** What relations say of a line is that it has no amount in any column. */
function isEmpty({ told, taken }: Lost): boolean {
  return taken.size === 0 && told.size > 0 && [...told.values()].every((each) => each.isZero());
}

/** Lost lines that are wrong as they stand. */
function lostIn({ moves }: RowsSlid): readonly Lost[] {
  return moves.filter((move): move is Lost => move.from === undefined && !move.isRight);
}

function toldOf({ line, told }: Lost): readonly string[] {
  const amounts = [...told].filter(([, amount]) => !amount.isZero());
  if (amounts.length === 0) return [];
  const list = amounts.map(([column, amount]) => `${column} ${amount.toFixed()}`).join("、");
  return [`${lineLabel(line)} 由勾稽关系推算为${list}`];
}

function surplusRows({ surplus }: RowsSlid): readonly string[] {
  return surplus.length === 0 ? [] : [`${rowsNamed(surplus)}现有的金额不属于任何科目，疑似重复`];
}

function named(lines: readonly Line[]): string {
  const names = lines.slice(0, MOST_NAMED).map(lineLabel).join("、");
  return lines.length > MOST_NAMED ? `${names} 等 ${lines.length} 行` : names;
}
