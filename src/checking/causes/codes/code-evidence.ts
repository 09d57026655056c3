import type { IndexedReading } from "../../../identities/readings";
import { suitsFunctionalName } from "../../../tables/functional-names";
import type { Line } from "../../../tables/reading";
import { parentOf } from "./code-sets";
import { isInvented } from "../invented-figures";
import { remembered } from "../../remembered";

/** Which of two codes a line should bear, by its name and its place among the others; absent where neither says. */
export type Favoured = "own" | "other" | undefined;

/** Names come first: lines may stand in any order, and then their order says nothing. */
export function favoured(line: Line, other: string, own: IndexedReading): Favoured {
  const code = line.code!;
  const [mine, theirs] = [code, other].map((each) => suitsFunctionalName(each, line.caption));
  if (mine !== theirs && mine !== undefined) return mine ? "own" : "other";
  const [stands, wouldStand] = [code, other].map((each) => isInOrder(line, each, own));
  if (stands === wouldStand) return undefined;
  return stands ? "own" : "other";
}

/** Codes ascend, each below the level above it where that level is printed: 207, 20701, 2070101, 208. */
export function isInOrder(line: Line, code: string, own: IndexedReading): boolean {
  const { before, after } = neighboursOf(line, own);
  const ascends = (before?.code ?? "") < code && (after === undefined || code < after.code!);
  const parent = parentOf(code);
  const isBelow =
    parent === undefined || own.line(parent) !== undefined || !levelsOf(own).has(parent.length);
  return ascends && isBelow;
}

const levelsOf = remembered(
  ({ codes }: IndexedReading): ReadonlySet<number> =>
    new Set(codes.map(({ code }) => code!.length)),
);

interface Neighbours {
  readonly before?: Line | undefined;
  readonly after?: Line | undefined;
}

/** The lines of codes above and below on the sheet. */
export function neighboursOf({ key }: Line, own: IndexedReading): Neighbours {
  return neighboursIn(own).get(key) ?? {};
}

const neighboursIn = remembered(({ codes }: IndexedReading): ReadonlyMap<string, Neighbours> => {
  const printed = codes.filter(({ place }) => !isInvented(place));
  return new Map(
    printed.map(({ key }, at) => [key, { before: printed[at - 1], after: printed[at + 1] }]),
  );
});
