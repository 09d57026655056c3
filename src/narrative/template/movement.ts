import { sum } from "../../amounts/decimal";
import type { FactLine, MissingFact } from "../fact";
import type { Segment } from "../paragraph";
import { writtenIn, type WrittenFact } from "./lookup";
import { within, type Rendering } from "./rendering";
import { amountSegments, gap, words } from "./segments";

/** A line of a list, with what it was and is. */
interface Moved {
  readonly name: string;
  readonly now: WrittenFact;
  readonly before: WrittenFact;
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
    if (!one.now.value.equals(one.before.value)) moved.push(one);
  }
  if (moved.length === 0) return [words("各项均与上年持平")];
  const sorted = moved.toSorted((a, b) => size(b).comparedTo(size(a)));
  const whole = sorted.length <= MOST_PARTS + 1;
  const told = whole ? sorted : sorted.slice(0, MOST_PARTS);
  const parts = told.map((one) => partClause(rendering, one));
  if (!whole) parts.push(restClause(rendering, sorted.slice(MOST_PARTS)));
  return parts.flatMap((part, index) => (index === 0 ? part : [words("，"), ...part]));
}

function movedIn(rendering: Rendering): Moved | MissingFact {
  const name = rendering.line!.fact("名称");
  const now = writtenIn(rendering, "本年");
  const before = writtenIn(rendering, "上年");
  if (now.kind === "missing") return now;
  if (before.kind === "missing") return before;
  return { name: name?.kind === "words" ? name.text : rendering.line!.key, now, before };
}

function size({ now, before }: Moved) {
  return now.value.minus(before.value).abs();
}

function partClause(rendering: Rendering, { name, now, before }: Moved): readonly Segment[] {
  const by = now.value.minus(before.value);
  const sources = [...now.sources, ...before.sources];
  const arithmetic = `${now.value.toFixed()}－${before.value.toFixed()}`;
  return [
    words(`${name}${by.isPositive() ? "增加" : "减少"}`),
    ...amountSegments(by.abs(), rendering.settings, sources, arithmetic),
  ];
}

function restClause(rendering: Rendering, rest: readonly Moved[]): readonly Segment[] {
  const by = sum(rest.map(({ now, before }) => now.value.minus(before.value)));
  if (by.isZero()) return [words("其他各项增减相抵")];
  const sources = rest.flatMap(({ now, before }) => [...now.sources, ...before.sources]);
  const arithmetic = rest.map(({ name }) => name).join("、");
  return [
    words(`其他各项合计${by.isPositive() ? "增加" : "减少"}`),
    ...amountSegments(by.abs(), rendering.settings, sources, arithmetic),
  ];
}
