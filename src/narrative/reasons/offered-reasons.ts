import { movementClause } from "../template/movement";
import { REASON } from "../template/reason";
import { textOf } from "../render-text";
import type { Rendering } from "../template/rendering";
import { COMMON_REASONS } from "./common-reasons";

/** A text that the author may take: a reason, or what was typed in for a fact last year. */
export interface Offer {
  readonly text: string;
  /** Where it comes from: calculated, given elsewhere in this workbook, last year's, or often used. */
  readonly from: "calculated" | "here" | "last-year" | "common";
}

/** What may have moved a total, by the name of the reason: lists whose lines are all its parts. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  收支总计增减: ["收入总计构成", "支出总计构成"],
  本年收入增减: ["收入来源"],
  本年支出增减: ["支出性质", "支出类"],
  财政拨款收支增减: ["财政拨款收入总计构成"],
  一般公共预算支出增减: ["一般公共预算性质", "一般公共预算类", "一般公共预算项"],
  三公经费增减: ["三公经费项目"],
};

/** What was given, by name. */
type Texts = ReadonlyMap<string, string>;

/** What can be offered for a reason; nothing twice, the likeliest first. */
export function offeredReasons(
  name: string,
  rendering: Rendering,
  lastYear: Texts = new Map(),
): readonly Offer[] {
  const { reasons } = rendering;
  const before = lastYear.get(name);
  const offers: Offer[] = [
    ...calculated(name, rendering),
    ...(before === undefined ? [] : [{ text: before, from: "last-year" } as const]),
    ...[...reasons]
      .filter(([other]) => other !== name)
      .map(([, text]) => ({ text, from: "here" }) as const),
    ...COMMON_REASONS.map((text) => ({ text, from: "common" }) as const),
  ];
  const seen = new Set<string>();
  return offers.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** Initial budgets are another matter each year. */
const NEW_EACH_YEAR = /年初预算/;

/** What was typed in last year for a fact, or for what is last year's now. */
export function offeredFacts(name: string, lastYear: Texts = new Map()): readonly Offer[] {
  const text = lastYear.get(name.replace(/^上年/, ""));
  if (text === undefined || NEW_EACH_YEAR.test(name)) return [];
  return [{ text, from: "last-year" }];
}

/** The parts that moved the total, where last year's are known. */
function calculated(name: string, rendering: Rendering): readonly Offer[] {
  return (PARTS[name.slice(REASON.length)] ?? []).flatMap((parts): readonly Offer[] => {
    const list = rendering.book.list(parts);
    if (list?.kind !== "lines") return [];
    const segments = movementClause(rendering, list.lines);
    return segments.some(({ kind }) => kind === "gap")
      ? []
      : [{ text: textOf(segments), from: "calculated" }];
  });
}
