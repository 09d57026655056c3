import type { FactLine } from "../fact";
import { numberIn } from "./lookup";
import { within, type Rendering } from "./rendering";

/** A list as a pack names it: `一般公共预算项·本年·前3`. */
export interface ListReference {
  readonly name: string;
  readonly filters: readonly ListFilter[];
}

/**
 * `本年`: those that occur this year; `本年或预算`: or that were planned for; `从大到小`; `前N`: the N largest,
 * the largest first.
 */
type ListFilter =
  | { readonly kind: "occurring"; readonly in: readonly string[] }
  | { readonly kind: "sorted" }
  | { readonly kind: "largest"; readonly count: number };

/** How filters are written, for messages and for docs/packs.md. */
export const LIST_FILTERS: readonly (readonly [written: string, about: string])[] = [
  ["·本年", "只列本年发生的"],
  ["·本年或预算", "只列本年发生的和编了年初预算的；只有上年发生的不列"],
  ["·从大到小", "按本年金额从大到小"],
  ["·前3", "只列本年金额最大的几项，从大到小"],
];

/** Reads it; filters that mean nothing are told by `undefined`. */
export function readListReference(text: string): ListReference | undefined {
  const [name = "", ...words] = text.split(/[·・]/);
  const filters = words.map(readFilter);
  const known = filters.filter((filter) => filter !== undefined);
  return known.length === filters.length ? { name, filters: known } : undefined;
}

function readFilter(word: string): ListFilter | undefined {
  if (word === "本年") return { kind: "occurring", in: ["本年"] };
  if (word === "本年或预算") return { kind: "occurring", in: ["本年", "年初预算"] };
  if (word === "从大到小") return { kind: "sorted" };
  const count = /^前([1-9]\d?)$/.exec(word.normalize("NFKC"))?.[1];
  return count === undefined ? undefined : { kind: "largest", count: parseInt(count, 10) };
}

/** The lines that the filters leave, in their order. What is not known stays: it may occur. */
export function filtered(
  lines: readonly FactLine[],
  filters: readonly ListFilter[],
  rendering: Rendering,
): readonly FactLine[] {
  return filters.reduce((left, filter) => filteredBy(filter, left, rendering), lines);
}

function filteredBy(
  filter: ListFilter,
  lines: readonly FactLine[],
  rendering: Rendering,
): readonly FactLine[] {
  switch (filter.kind) {
    case "occurring":
      return lines.filter((line) => occursIn(line, filter.in, rendering));
    case "sorted":
      return fromLargest(lines, rendering);
    case "largest":
      return fromLargest(lines, rendering).slice(0, filter.count);
  }
}

/** Something stands there. What is not known of this year may; an unknown budget alone makes no line. */
function occursIn(line: FactLine, fields: readonly string[], rendering: Rendering): boolean {
  const own = within(rendering, line, 0);
  return fields.some((field) => {
    const number = line.fact(field) && numberIn(own, field);
    if (number?.kind === "known") return !number.exact.isZero();
    return number?.kind === "missing" && field === "本年";
  });
}

function fromLargest(lines: readonly FactLine[], rendering: Rendering): readonly FactLine[] {
  const amounts = new Map(lines.map((line) => [line, thisYears(line, rendering)]));
  return lines.toSorted((a, b) => {
    const [one, other] = [amounts.get(a), amounts.get(b)];
    return one && other ? other.comparedTo(one) : 0;
  });
}

/** What was spent or received this year, exactly. */
function thisYears(line: FactLine, rendering: Rendering) {
  const number = numberIn(within(rendering, line, 0), "本年");
  return number.kind === "known" ? number.exact : undefined;
}
