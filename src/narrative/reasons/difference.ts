import type Decimal from "decimal.js";
import type { ValueName, ValuePair } from "../expression";
import { numberCalled, type KnownNumber } from "../template/lookup";
import type { Rendering } from "../template/rendering";
import { subjectOf, type ReasonSubject } from "./reason-subject";

/** The two kinds of outlays that the tables of codes print. */
export type Outlay = "基本支出" | "项目支出";

/** What a reason is the reason of: one value is more or less than another. */
export interface Difference {
  readonly pair: ValuePair;
  readonly way: "up" | "down";
  readonly against: "budget" | "last-year";
  readonly subject: ReasonSubject;
  /** As the text prints it, with its sign. */
  readonly by: Decimal;
  readonly now: KnownNumber;
  readonly base: KnownNumber;
  /** Nothing stood in the base; nothing stands now. */
  readonly hadNothing: boolean;
  readonly hasNothing: boolean;
  /** As what it is spent or was planned; both, where that is not known. */
  readonly outlays: Readonly<Record<Outlay, boolean>>;
}

/** The difference of a pair; `undefined` where something is missing, or both print alike. */
export function differenceOf(pair: ValuePair, rendering: Rendering): Difference | undefined {
  const now = numberCalled(pair.of, rendering);
  const base = numberCalled(pair.base, rendering);
  if (now.kind === "missing" || base.kind === "missing") return undefined;
  const by = now.written.minus(base.written);
  if (by.isZero()) return undefined;
  return {
    ...{ pair, by, now, base },
    way: by.isPositive() ? "up" : "down",
    against: isLastYears(pair.base) ? "last-year" : "budget",
    subject: subjectOf(pair.of),
    hadNothing: base.written.isZero(),
    hasNothing: now.written.isZero(),
    outlays: outlaysOf(pair, rendering),
  };
}

function isLastYears(value: ValueName): boolean {
  return (value.kind === "fact" ? value.name : value.field).startsWith("上年");
}

/** What some of a line is, now or in its base. */
function outlaysOf({ of, base }: ValuePair, rendering: Rendering): Difference["outlays"] {
  const isSome = (part: Outlay) =>
    of.kind === "line" &&
    [part, basePart(part, base)].some(
      (field) => field !== undefined && isSomething({ ...of, field }, rendering),
    );
  const [basic, project] = [isSome("基本支出"), isSome("项目支出")];
  const isUnknown = !basic && !project;
  return { 基本支出: basic || isUnknown, 项目支出: project || isUnknown };
}

/** The field of a line that a part of it is held against; the 全年预算 is not known by parts. */
export function basePart(part: Outlay, base: ValueName): string | undefined {
  if (base.kind !== "line") return undefined;
  if (base.field === "上年") return `上年${part}`;
  return base.field === "年初预算" ? `${part}年初预算` : undefined;
}

function isSomething(name: ValueName, rendering: Rendering): boolean {
  const number = numberCalled(name, rendering);
  return number.kind === "known" && !number.written.isZero();
}
