import type Decimal from "decimal.js";
import { sum } from "../../amounts/decimal";
import type { FactLine, MissingFact } from "../fact";
import type { Segment } from "../paragraph";
import { numberIn, type KnownNumber } from "./lookup";
import { within, type Rendering } from "./rendering";
import { amountSegments, gap, words } from "./segments";

/** A line of a list, with what it was and is. */
interface Moved {
  readonly name: string;
  readonly now: KnownNumber;
  readonly before: KnownNumber;
}

/** More parts than these make no sentence; the others are told together, so that all add up. */
const MOST_PARTS = 3;

/**
 * What moved a total: the parts that changed against last year, the largest first, with the rest told
 * together, so that the parts told add up to the whole change.
 */
export function movementClause(
  rendering: Rendering,
  lines: readonly FactLine[],
): readonly Segment[] {
  const moved: Moved[] = [];
  for (const line of lines) {
    const one = movedIn(within(rendering, line, 0));
    if ("what" in one) return [gap(one)];
    if (!change(one).isZero()) moved.push(one);
  }
  if (moved.length === 0) return [words(rendering.wording.allEqual)];
  const sorted = moved.toSorted((a, b) => change(b).abs().comparedTo(change(a).abs()));
  const whole = sorted.length <= MOST_PARTS + 1;
  const told = whole ? sorted : sorted.slice(0, MOST_PARTS);
  const parts = told.map((one) => partClause(rendering, one));
  if (!whole) parts.push(restClause(rendering, sorted.slice(MOST_PARTS)));
  return parts.flatMap((part, index) => (index === 0 ? part : [words("，"), ...part]));
}

function movedIn(rendering: Rendering): Moved | MissingFact {
  const name = rendering.line!.fact("名称");
  const now = numberIn(rendering, "本年");
  const before = numberIn(rendering, "上年");
  if (now.kind === "missing") return now;
  if (before.kind === "missing") return before;
  return { name: name?.kind === "words" ? name.text : rendering.line!.key, now, before };
}

/** As the text prints it. */
function change({ now, before }: Moved): Decimal {
  return now.written.minus(before.written);
}

function partClause(rendering: Rendering, moved: Moved): readonly Segment[] {
  const [of, base] = [moved.now.called, moved.before.called];
  return [
    words(`${moved.name}${direction(change(moved), rendering)}`),
    ...amountSegments({ kind: "difference", of, base }, rendering),
  ];
}

function restClause(rendering: Rendering, rest: readonly Moved[]): readonly Segment[] {
  const { wording } = rendering;
  const by = sum(rest.map(change));
  if (by.isZero()) return [words(wording.restOffset)];
  const parts = rest.map(({ now, before }) => ({ of: now.called, base: before.called }));
  return [
    words(`${wording.rest}${direction(by, rendering)}`),
    ...amountSegments({ kind: "movement", parts }, rendering),
  ];
}

function direction(by: Decimal, { wording }: Rendering): string {
  return by.isPositive() ? wording.up : wording.down;
}
