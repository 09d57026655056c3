import { halfDigit, sum } from "../../amounts/decimal";
import { BUDGET_OF } from "../wording/bases";
import type { ValueName, ValuePair } from "../expression";
import type { FactLine } from "../fact";
import { textOf } from "../render-text";
import {
  changeOf,
  directionOf,
  movedParts,
  movementOf,
  partsOfLines,
  type MovedPart,
  type Part,
} from "../template/movement";
import { numberCalled } from "../template/lookup";
import type { Rendering } from "../template/rendering";
import { basePart, type Difference, type Outlay } from "./difference";

/** What may have moved a fact: lists whose lines are all its parts. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  收入总计: ["收入总计构成", "支出总计构成"],
  支出总计: ["支出总计构成", "收入总计构成"],
  本年收入合计: ["收入来源"],
  本年支出合计: ["支出性质", "支出类"],
  财政拨款收入总计: ["财政拨款收入总计构成"],
  一般公共预算支出: ["一般公共预算性质", "一般公共预算类", "一般公共预算项"],
  三公经费决算: ["三公经费项目"],
  公务用车费决算: ["公务用车费项目"],
};

/**
 * What was received moved as what was spent did, where both moved by the same: texts give it as the
 * reason then.
 */
const PARTS_OF_THE_OTHER_SIDE: Readonly<Record<string, readonly string[]>> = {
  本年收入合计: ["支出性质"],
  财政拨款收入总计: ["一般公共预算性质", "支出性质"],
  财政拨款支出总计: ["一般公共预算性质"],
};

/** The parts of a fact that the budget's publication prints, beside those that have a budget of their own. */
const BUDGET_OF_PART: ReadonlyMap<string, string> = new Map([
  ...BUDGET_OF,
  ["一般公共预算基本支出", "一般公共预算基本支出年初预算"],
  ["一般公共预算项目支出", "一般公共预算项目支出年初预算"],
]);

/** The parts that moved a value, told so that they add up to the whole difference. */
export function calculatedReasons(difference: Difference, rendering: Rendering): readonly string[] {
  const { of } = difference.pair;
  const divided = [PARTS, PARTS_OF_THE_OTHER_SIDE]
    .flatMap((into) => dividedBy(difference.pair, into, rendering))
    .filter((parts) => addUp(parts, difference, rendering))
    .flatMap((parts) => told(parts, difference.way, rendering));
  const isRunning = of.kind === "fact" && of.name === "机关运行经费";
  return isRunning ? [...divided, ...operatingOutlays(difference, rendering)] : divided;
}

/** Every way to divide it into parts that are known. */
function dividedBy(
  pair: ValuePair,
  into: typeof PARTS,
  rendering: Rendering,
): readonly (readonly Part[])[] {
  const { of, base } = pair;
  if (of.kind === "line")
    return [into === PARTS ? outlayParts(pair) : []].filter((parts) => parts.length > 0);
  return (into[of.name] ?? []).flatMap((name) => {
    const list = rendering.book.list(name);
    if (list?.kind !== "lines") return [];
    const parts = isNamed(base, `上年${of.name}`)
      ? partsOfLines(list.lines, "上年", rendering)
      : isNamed(base, BUDGET_OF.get(of.name))
        ? plannedParts(list.lines, rendering)
        : undefined;
    return parts ? [parts] : [];
  });
}

function isNamed(value: ValueName, name: string | undefined): boolean {
  return value.kind === "fact" && value.name === name;
}

/** 基本支出 and 项目支出 of a line of a code. */
function outlayParts({ of, base }: ValuePair): readonly Part[] {
  return (["基本支出", "项目支出"] satisfies Outlay[]).flatMap((name) => {
    const field = basePart(name, base);
    if (of.kind !== "line" || base.kind !== "line" || field === undefined) return [];
    return [{ name, of: { ...of, field: name }, base: { ...base, field } }];
  });
}

/** Each line against its own budget; none where one of them has none. */
function plannedParts(
  lines: readonly FactLine[],
  rendering: Rendering,
): readonly Part[] | undefined {
  const parts = partsOfLines(lines, "上年", rendering).map((part): Part | undefined => {
    const { of } = part;
    if (of.kind === "line") return { ...part, base: { ...of, field: "年初预算" } };
    const budget = BUDGET_OF_PART.get(of.name);
    return budget === undefined ? undefined : { ...part, base: { kind: "fact", name: budget } };
  });
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known : undefined;
}

/** Whether the parts moved by what the whole did, as far as the rounding of each can tell. */
function addUp(parts: readonly Part[], { by }: Difference, rendering: Rendering): boolean {
  const moved = movedParts(parts, rendering);
  if ("what" in moved) return false;
  const allowance = halfDigit(rendering.settings.moneyDecimals).times(2 * (moved.length + 1));
  return sum(moved.map(changeOf)).minus(by).abs().lessThanOrEqualTo(allowance);
}

/** Nothing where a part is missing, and nothing that says only what the whole does. */
function told(
  parts: readonly Part[],
  way: Difference["way"],
  rendering: Rendering,
): readonly string[] {
  const moved = movedParts(parts, rendering);
  if ("what" in moved) return [];
  const [first, ...more] = moved;
  if (!first || occurring(parts, rendering) < 2) return [];
  return [more.length === 0 ? alone(first, rendering) : textOf(movementOf(moved, rendering, way))];
}

function occurring(parts: readonly Part[], rendering: Rendering): number {
  return parts.filter(({ of, base }) =>
    [of, base].some((value) => {
      const number = numberCalled(value, rendering);
      return number.kind === "known" && !number.written.isZero();
    }),
  ).length;
}

/** The amount is the whole's and stands in the sentence before. */
function alone(part: MovedPart, rendering: Rendering): string {
  return `${part.name}${directionOf(changeOf(part), rendering)}`;
}

/** 机关运行经费 is 公用经费 of the units that it is told of: what moved of it the same way. */
function operatingOutlays({ way, against }: Difference, rendering: Rendering): readonly string[] {
  const list = rendering.book.list("公用经费款增减");
  if (against !== "last-year" || list?.kind !== "lines") return [];
  const moved = movedParts(partsOfLines(list.lines, "上年", rendering), rendering);
  if ("what" in moved) return [];
  const same = moved.filter((part) => changeOf(part).isPositive() === (way === "up"));
  const largest = same.toSorted((a, b) => changeOf(b).abs().comparedTo(changeOf(a).abs()));
  return largest.length === 0 ? [] : [textOf(movementOf(largest.slice(0, 3), rendering))];
}
