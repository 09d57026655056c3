import { powerOfTen } from "../../amounts/decimal";
import { powerBetween } from "../../amounts/money-unit";
import { printedAmount } from "../../amounts/rounding";
import { recogniseSets } from "../../recognition/recognise";
import { BUDGET_FORMS } from "../../tables/budget-forms";
import { FORMS } from "../../tables/forms";
import type { InformationFigure } from "../../tables/information";
import type { SheetsRead } from "../../workbook/port";
import type { OpenBook, OpenBooks } from "../explanation/open-books";
import { EMPTY_EXPLANATION } from "../memory/explanation-memory";
import { readMemory } from "../memory/read-memory";

/** Another workbook of the unit as it was opened. */
export interface BookOpened {
  readonly name: string;
  readonly read: SheetsRead;
  /** What the product kept in it. */
  readonly memory?: string | undefined;
}

/** What another workbook is to the one at work. */
export type BookKind = keyof OpenBooks;

/** Another workbook of the unit as it is read, with what its author had typed in. */
export function bookAsRead(kind: BookKind, { name, read, memory }: BookOpened): OpenBook {
  const forms = kind === "budget" ? BUDGET_FORMS : FORMS;
  const kept = readMemory(memory);
  const { facts, reasons } = kept.kind === "read" ? kept.memory.explanation : EMPTY_EXPLANATION;
  const [{ readings, information }, ...others] = recogniseSets(read.sheets, forms);
  return {
    name,
    tables: readings,
    information,
    otherSets: others.map((set) => set.readings),
    facts: new Map([...information.flatMap(asTyped), ...Object.entries(facts)]),
    reasons: new Map(Object.entries(reasons)),
  };
}

/** What a sheet beside the tables says, as its author would have typed it in. */
function asTyped({
  key,
  kind,
  figure,
  money,
}: InformationFigure): readonly (readonly [name: string, text: string])[] {
  const told = printedAmount(figure);
  if (!told) return [];
  if (kind === "count") return [[key, told.toFixed()]];
  return [[key, `${told.times(powerOfTen(powerBetween(money, "元"))).toFixed(2)}元`]];
}
