import type Decimal from "decimal.js";
import { sum } from "../../amounts/decimal";
import type { ValuePair } from "../expression";
import type { FactLine, MissingFact } from "../fact";
import type { Segment } from "../paragraph";
import { calledIn, numberCalled, type KnownNumber } from "./lookup";
import { within, type Rendering } from "./rendering";
import { amountSegments, gap, words } from "./segments";

/** A part of a whole, and what it is held against: the same last year, or its budget. */
export interface Part extends ValuePair {
  readonly name: string;
}

/** A part whose two values are known. */
export interface MovedPart {
  readonly name: string;
  readonly now: KnownNumber;
  readonly base: KnownNumber;
}

/** More parts than these make no sentence; the others are told together, so that all add up. */
const MOST_PARTS = 3;

/** What moved a total against last year; what is missing is a gap. */
export function movementClause(
  rendering: Rendering,
  lines: readonly FactLine[],
): readonly Segment[] {
  const moved = movedParts(partsOfLines(lines, "上年", rendering), rendering);
  return "what" in moved ? [gap(moved)] : movementOf(moved, rendering);
}

/** The lines as parts, against a field of their own. */
export function partsOfLines(
  lines: readonly FactLine[],
  base: string,
  rendering: Rendering,
): readonly Part[] {
  return lines.map((line) => {
    const own = within(rendering, line, 0);
    const name = line.fact("名称");
    return {
      name: name?.kind === "words" ? name.text : line.key,
      of: calledIn(own, "本年"),
      base: calledIn(own, base),
    };
  });
}

/** The parts that changed, or the first that is missing. */
export function movedParts(
  parts: readonly Part[],
  rendering: Rendering,
): readonly MovedPart[] | MissingFact {
  const moved: MovedPart[] = [];
  for (const { name, of, base } of parts) {
    const [now, before] = [numberCalled(of, rendering), numberCalled(base, rendering)];
    if (now.kind === "missing") return now;
    if (before.kind === "missing") return before;
    moved.push({ name, now, base: before });
  }
  return moved.filter((part) => !changeOf(part).isZero());
}

/**
 * The parts that changed, the largest first, with the rest told together, so that the parts told add up
 * to the whole change. `first` tells those that went that way before the others.
 */
export function movementOf(
  moved: readonly MovedPart[],
  rendering: Rendering,
  first?: "up" | "down",
): readonly Segment[] {
  if (moved.length === 0) return [words(rendering.wording.allEqual)];
  const sorted = moved.toSorted((a, b) => inOrder(changeOf(a), changeOf(b), first));
  const whole = sorted.length <= MOST_PARTS + 1;
  const told = whole ? sorted : sorted.slice(0, MOST_PARTS);
  const parts = told.map((one) => partClause(rendering, one));
  if (!whole) parts.push(restClause(rendering, sorted.slice(MOST_PARTS)));
  return parts.flatMap((part, index) => (index === 0 ? part : [words("，"), ...part]));
}

/** How much a part changed, as the text prints it. */
export function changeOf({ now, base }: MovedPart): Decimal {
  return now.written.minus(base.written);
}

/** `增加`, `减少`. */
export function directionOf(by: Decimal, { wording }: Rendering): string {
  return by.isPositive() ? wording.up : wording.down;
}

function inOrder(a: Decimal, b: Decimal, first: "up" | "down" | undefined): number {
  switch (first) {
    case undefined:
      return b.abs().comparedTo(a.abs());
    case "up":
      return b.comparedTo(a);
    case "down":
      return a.comparedTo(b);
  }
}

function partClause(rendering: Rendering, part: MovedPart): readonly Segment[] {
  const [of, base] = [part.now.called, part.base.called];
  return [
    words(`${part.name}${directionOf(changeOf(part), rendering)}`),
    ...amountSegments({ kind: "difference", of, base }, rendering),
  ];
}

function restClause(rendering: Rendering, rest: readonly MovedPart[]): readonly Segment[] {
  const { wording } = rendering;
  const by = sum(rest.map(changeOf));
  if (by.isZero()) return [words(wording.restOffset)];
  const parts = rest.map(({ now, base }) => ({ of: now.called, base: base.called }));
  return [
    words(`${wording.rest}${directionOf(by, rendering)}`),
    ...amountSegments({ kind: "movement", parts }, rendering),
  ];
}
