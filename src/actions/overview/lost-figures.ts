import type { LineMove, RowsSlid } from "../../checking/causes/cause";
import { lineNamed } from "../../checking/places";
import type { IndexedReading } from "../../identities/readings";
import type { Line } from "../../tables/reading";
import { isAlike, lineReplaced, allOrNothing, type Replacement } from "./figure-replacements";
import type { LostFigures } from "./remedies";

/**
 * What each line of a slide gets: the figures of the row on which its own stand; nothing where they are
 * not on the sheet and what stands there goes to another line. What is nobody's is never written over,
 * unless it stands on the sheet a second time.
 */
export function rowsToFill(
  cause: RowsSlid,
  own: IndexedReading,
): readonly Replacement[] | undefined {
  const wrong = cause.moves.filter(({ isRight }) => !isRight);
  if (!wrong.some(({ from }) => from)) return undefined;
  const filled = wrong.filter((move) => move.from ?? isTakenElsewhere(move.line, cause, own));
  const isLost = cause.surplus.some(
    (line) =>
      filled.some((move) => move.line.key === line.key) && !isTakenElsewhere(line, cause, own),
  );
  return isLost
    ? undefined
    : allOrNothing(filled.map(({ line, from }) => lineReplaced(own, line, from)));
}

/** The lines of a slide whose figures are not on the sheet; not those that have none and will show none. */
export function lostFigures(cause: RowsSlid, own: IndexedReading): readonly LostFigures[] {
  return cause.moves.flatMap((move): readonly LostFigures[] => {
    if (move.from || move.isRight) return [];
    const stays = isTakenElsewhere(move.line, cause, own) ? "blank" : "kept";
    if (stays === "blank" && hasNone(move)) return [];
    return [{ name: lineNamed(move.line, move.line.key), stays, told: toldOf(move) }];
  });
}

/** What is said of such a line, as long as figures are moved; Chinese, with its full stop. */
export function lostSentence({ name, stays, told }: LostFigures): string {
  const by = told === "" ? "" : `（由勾稽关系推算为${told}）`;
  const now = stays === "blank" ? "留空" : "保持现有的金额";
  return `${name} 的金额不在表上${by}，${now}，请对照账簿填写。`;
}

type LostLine = Extract<LineMove, { from?: undefined }>;

function hasNone({ told, taken }: LostLine): boolean {
  return taken.size === 0 && told.size > 0 && [...told.values()].every((each) => each.isZero());
}

/** The amounts that relations tell of a line, where they tell all of them. */
function toldOf({ told, taken }: LostLine): string {
  if (taken.size > 0) return "";
  const amounts = [...told].filter(([, amount]) => !amount.isZero());
  return amounts.map(([column, amount]) => `${column} ${amount.toFixed()}`).join("、");
}

/** Whether what a row prints is taken by another line, from there or from a row that prints the same. */
function isTakenElsewhere(row: Line, { moves }: RowsSlid, own: IndexedReading): boolean {
  const standing = new Set(moves.filter(({ isRight }) => !isRight).map(({ line }) => line.key));
  return own.reading.lines.some((other) => {
    const isTaken = moves.some(({ from }) => from?.key === other.key);
    const isInPlace = other.key !== row.key && !standing.has(other.key);
    return (isTaken || isInPlace) && printSame(row, other, own);
  });
}

function printSame(one: Line, other: Line, own: IndexedReading): boolean {
  return own.reading.columns.every(({ key }) => {
    const [left, right] = [own.figure(one.key, key), own.figure(other.key, key)];
    return left && right ? isAlike(left.figure, right.figure) : left === right;
  });
}
