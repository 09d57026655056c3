import { movementClause } from "../template/movement";
import { REASON } from "../template/reason";
import { textOf } from "../render-text";
import type { Rendering } from "../template/rendering";
import { COMMON_REASONS } from "./common-reasons";

/** A reason that the author may take. */
export interface OfferedReason {
  readonly text: string;
  /** Where it comes from: calculated, given elsewhere in this workbook, last year's, or often used. */
  readonly from: "calculated" | "here" | "last-year" | "common";
}

/** What may have moved a total, by the name of the reason: the list whose lines are its parts. */
const PARTS: Readonly<Record<string, string>> = {
  收支总计增减: "支出性质",
  本年收入增减: "收入来源",
  本年支出增减: "支出性质",
  财政拨款收支增减: "财政拨款来源",
  一般公共预算支出增减: "一般公共预算性质",
  三公经费增减: "三公经费项目",
};

/** Reasons that were given, by name. */
type Reasons = ReadonlyMap<string, string>;

/** What can be offered for a reason; nothing twice, the likeliest first. */
export function offeredReasons(
  name: string,
  rendering: Rendering,
  lastYear: Reasons = new Map(),
): readonly OfferedReason[] {
  const { reasons } = rendering;
  const before = lastYear.get(name);
  const offers: OfferedReason[] = [
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

/** The parts that moved the total, where last year's are known. */
function calculated(name: string, rendering: Rendering): readonly OfferedReason[] {
  const list = rendering.book.list(PARTS[name.slice(REASON.length)] ?? "");
  if (list?.kind !== "lines") return [];
  const segments = movementClause(rendering, list.lines);
  return segments.some(({ kind }) => kind === "gap")
    ? []
    : [{ text: textOf(segments), from: "calculated" }];
}
