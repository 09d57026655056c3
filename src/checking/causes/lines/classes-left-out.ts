import { mostDecimals } from "../../../amounts/most-decimals";
import type Decimal from "decimal.js";
import { sum } from "../../../amounts/decimal";
import type { IndexedReading, Readings } from "../../../identities/readings";
import { formOf } from "../../../tables/forms";
import type { TableId } from "../../../tables/table-id";
import type { LineLeftOut } from "../cause";
import { classesMisnamed } from "../codes/classes-misnamed";
import { hasAmount, wholeOf, type CodeSets } from "../codes/code-sets";
import { isDeadCode } from "../codes/dead-codes";
import { amountFrom } from "./line-amounts";
import { BUDGETS } from "./lines-left-out";
import type { Observation } from "../search/observation";
import { WEIGHTS } from "../weights";
import { isWhole } from "./whole-tables";

/** A class with spending in another table must have its line in the two-sided ones. */
export function classesLeftOut(sets: CodeSets, readings: Readings): readonly Observation[] {
  return (["revenue-and-expenditure", "fiscal-appropriation"] as const).flatMap((table) => {
    const own = readings.get(table);
    if (!own || !isWhole(own) || own.codes.length === 0) return [];
    const sources: readonly TableId[] =
      table === "revenue-and-expenditure" ? ["expenditure"] : BUDGETS;
    const from = sets.tables.filter(({ reading }) => sources.includes(reading.table));
    const classes = new Set(
      from.flatMap((source) =>
        source.codes
          .map(({ code }) => code!)
          .filter((code) => code.length === 3 && !isDeadCode(code) && hasAmount(source, code)),
      ),
    );
    const known = new Set(own.codes.map(({ code }) => code!));
    return [...classes]
      .filter((code) => !known.has(code))
      .map((code) => ({
        key: `class ${table} ${code}`,
        causes: [
          classCause(own, code, from),
          ...classesMisnamed(own, { code, whole: wholeIn(own, from, code) }, classes),
        ],
      }));
  });
}

/** What they print for it together, as the table would print it. */
function wholeIn(own: IndexedReading, sources: readonly IndexedReading[], code: string): Decimal {
  const amounts = sources.map((source) => amountFrom(source, own, code, wholeOf(source)));
  return sum(amounts).toDecimalPlaces(mostDecimals(own.reading.figures));
}

function classCause(
  own: IndexedReading,
  code: string,
  from: readonly IndexedReading[],
): LineLeftOut {
  const seen = from.find((source) => hasAmount(source, code))!;
  const form = formOf(own.reading.table);
  const name =
    form.layout === "two-sided"
      ? form.expenditure.lines.find((line) => line.code === code)?.key
      : undefined;
  const whole = wholeIn(own, from, code);
  const columns = own.reading.columns.filter(({ side }) => side === "expenditure");
  return {
    kind: "line-left-out",
    table: own.reading.table,
    code,
    name: name ?? seen.line(code)!.caption,
    under: "本年支出合计",
    part: "class",
    amounts: new Map(columns.slice(0, 1).map(({ key }) => [key, whole])),
    weight: WEIGHTS.classLeftOut,
    seenIn: seen.reading.table,
  };
}
