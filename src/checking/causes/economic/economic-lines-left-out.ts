import { mostDecimals } from "../../../amounts/most-decimals";
import type Decimal from "decimal.js";
import type { IndexedReading, Readings } from "../../../identities/readings";
import { economicName, economicSections } from "../../../tables/economic-codes";
import type { CheckedIdentity } from "../../checked-identity";
import type { Cause, LineLeftOut } from "../cause";
import { amountAt, amountFrom, lackingBelow, sumOf } from "../lines/line-amounts";
import type { Observation } from "../search/observation";
import { ECONOMIC_COLUMN } from "./economic-categories";
import { WEIGHTS } from "../weights";
import { isWhole } from "../lines/whole-tables";

const TABLE = "basic-expenditure";

/** A 类 has its line wherever its 款 are printed, in a table that prints lines of 类 at all. */
export function economicOrphans(own: IndexedReading): readonly Observation[] {
  const categories = new Set(own.codes.map(({ code }) => code!.slice(0, 3)));
  const printed = [...categories].filter((code) => own.line(code) !== undefined);
  return [...categories]
    .filter((code) => own.line(code) === undefined && economicName(code) !== undefined)
    .filter(() => printed.length > 0)
    .map((code) => ({
      key: `orphan ${TABLE} ${code}`,
      causes: [
        leftOut(code, {
          under: "合计",
          part: "parent",
          amounts: sumOf(
            own,
            own.codes.filter((line) => line.code!.startsWith(code)),
          ),
          weight: WEIGHTS.parentLeftOut,
        }),
      ],
    }));
}

/** 399 is often printed without its 款. */
const OFTEN_ALONE = "399";

/** A 类 with money and no 款, where all others with money have theirs. */
export function economicChildless(own: IndexedReading): readonly Observation[] {
  const filled = own.codes.filter(
    ({ code, key }) => code!.length === 3 && !amountAt(own, key, ECONOMIC_COLUMN).isZero(),
  );
  const bare = filled.filter(({ code }) => own.below(code).length === 0);
  const [only] = bare;
  if (only === undefined || bare.length > 1 || filled.length < 2 || only.code === OFTEN_ALONE)
    return [];
  const under = only.code!;
  const sections = economicSections(under);
  const cause = leftOut(sections.length === 1 ? sections[0] : undefined, {
    under,
    part: "only-child",
    amounts: sumOf(own, [only]),
    weight: WEIGHTS.onlyChildLeftOut,
  });
  return [{ key: `childless ${TABLE} ${under}`, causes: [cause] }];
}

/** A 款 may be missing below each 类 that is more than its 款. */
export function economicLinesMissing(
  broken: readonly CheckedIdentity[],
  readings: Readings,
): readonly Cause[] {
  const own = readings.get(TABLE);
  if (!own || !isWhole(own)) return [];
  return broken
    .flatMap((identity) => lackingCategory(identity) ?? [])
    .flatMap((under) => missingBelow(under, own, readings) ?? []);
}

/** The 类 whose 款 add up to less than it prints. */
function lackingCategory({ left, right, relation, judgement }: CheckedIdentity) {
  const [total, ...others] = left;
  if (!total || others.length > 0 || relation !== "＝" || total.table !== TABLE) return undefined;
  const category = total.placed.line;
  const isItsSum =
    /^3[0-9]{2}$/.test(category) && right.every(({ placed }) => placed.line.startsWith(category));
  return isItsSum && judgement.left.greaterThan(judgement.right) ? category : undefined;
}

/** Nothing where the table has every 款 of the 类. */
function missingBelow(
  under: string,
  own: IndexedReading,
  readings: Readings,
): LineLeftOut | undefined {
  const missing = economicSections(under).filter((code) => own.line(code) === undefined);
  if (missing.length === 0) return undefined;
  const below = own.below(under);
  const amounts = lackingBelow(own, under, below);
  const told = mirrored(own, missing, amounts.get(ECONOMIC_COLUMN), readings);
  const isOfAll = below.some(({ key }) => amountAt(own, key, ECONOMIC_COLUMN).isZero());
  const code = told ?? (isOfAll && missing.length === 1 ? missing[0] : undefined);
  const weight = code === undefined ? WEIGHTS.economicLine : WEIGHTS.economicLineTold;
  return leftOut(code, { under, part: "leaf", amounts, weight });
}

/** 款 that are paid by one 项 alone, as a rule (`identities/declared/usual.ts`). */
const MIRRORS: Readonly<Record<string, string>> = {
  "30108": "2080505",
  "30109": "2080506",
  "30113": "2210201",
};

/** The missing 款 whose 项 has just what lacks. */
function mirrored(
  own: IndexedReading,
  missing: readonly string[],
  lacks: Decimal | undefined,
  readings: Readings,
): string | undefined {
  const budget = readings.get("general-public-budget");
  return missing.find((code) => {
    const item = MIRRORS[code];
    if (item === undefined || budget?.figure(item, "基本支出") === undefined) return false;
    const amount = amountFrom(budget, own, item, "基本支出");
    return lacks?.equals(amount.toDecimalPlaces(mostDecimals(own.reading.figures))) ?? false;
  });
}

function leftOut(
  code: string | undefined,
  known: Pick<LineLeftOut, "under" | "part" | "amounts" | "weight">,
): LineLeftOut {
  const name = code === undefined ? "" : (economicName(code) ?? "");
  return { kind: "line-left-out", table: TABLE, name, ...(code && { code }), ...known };
}
