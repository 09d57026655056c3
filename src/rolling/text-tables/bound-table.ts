import { isMoneyUnit } from "../../amounts/money-unit";
import { evaluate } from "../../narrative/evaluate";
import type { Expression, ValueName } from "../../narrative/expression";
import type { NumberRole, NumberStatement } from "../../reading-text/statement";
import { amountIn, writtenDecimals, writtenNumberOf } from "../../proofreading/number-style";
import type { Confirmation } from "../confirmation";
import type { RollingWork } from "../at-work";
import { expressionFor, meaningOf, type CellMeaning, type TableSetting } from "./cell-meaning";
import type { MeasureBase } from "./column-meaning";
import { asInitialBudget, isInitialBudget } from "./initial-budget";
import { headsAbove, type TextCell, type TextRow, type TextTable } from "./text-table";

/** A number, or a dash, of a table with what it is; `statement` is absent where its words do not say it. */
export interface BoundCell {
  readonly row: TextRow;
  readonly cell: TextCell;
  readonly of?: ValueName;
  readonly statement?: NumberStatement;
}

/** Every number of a table by the words of its row and column. */
export function boundCells(
  table: TextTable,
  setting: TableSetting,
  unit: string,
): readonly BoundCell[] {
  const read = table.rows.flatMap((row) => (row.isHead ? [] : meaningsIn(row, table, setting)));
  const found = isInitialBudget(read, setting.told, unit) ? read.map(withInitial) : read;
  const meanings = found.flatMap(({ meaning }) => meaning ?? []);
  const [basis, budget] = [basisAmong(meanings), budgetAmong(meanings)];
  return found.map(({ row, cell, meaning: said, heads }): BoundCell => {
    const meaning = said && withBudget(said, budget);
    const expression = meaning && expressionFor(meaning, setting.section, basis);
    if (!meaning || !expression) return { row, cell };
    const isPercent = ["change", "share", "completion"].includes(expression.kind);
    const statement = statementOf(cell, expression, isPercent ? "%" : unit, heads);
    return { row, cell, of: meaning.of, statement };
  });
}

function withInitial(one: Meant): Meant {
  return { ...one, meaning: one.meaning && asInitialBudget(one.meaning) };
}

interface Meant {
  readonly row: TextRow;
  readonly cell: TextCell;
  readonly meaning: CellMeaning | undefined;
  readonly heads: string;
}

const CODE = /^\d{3}(?:\d{2}){0,2}$/;

/** Words that stand side by side before numbers are the labels of those. */
function meaningsIn(row: TextRow, table: TextTable, setting: TableSetting): readonly Meant[] {
  let labels: string[] = [];
  let code: string | undefined;
  let isAfterNumber = false;
  return row.cells.flatMap((cell, at): readonly Meant[] => {
    const heads = headsAbove(table, cell.at.column).map(({ p }) => p.text);
    const isCode = CODE.test(cell.p.text) && row.cells[at + 1]?.kind === "words";
    if (cell.kind === "words" || isCode) {
      if (isAfterNumber) [labels, code, isAfterNumber] = [[], undefined, false];
      if (isCode) code = cell.p.text;
      else labels.push(cell.p.text);
      return [];
    }
    if (cell.kind === "several" || isCounted(heads)) return [];
    isAfterNumber = true;
    const meaning = meaningOf({ labels, code, heads }, setting);
    return [{ row, cell, meaning, heads: heads.join("") }];
  });
}

/** 序号 and 行次 count the rows. */
function isCounted(heads: readonly string[]): boolean {
  return /序号|行次/.test(heads.join(""));
}

/** What 增减 alone is against: last year, or the budget, where only one of them stands in the table. */
function basisAmong(meanings: readonly CellMeaning[]): MeasureBase | undefined {
  const values = new Set(
    meanings.flatMap(({ measure }) => (measure.kind === "value" ? [measure.of] : [])),
  );
  const others = (["last", "initial", "budget", "full"] as const).filter((one) => values.has(one));
  const [only] = others;
  return others.length === 1 && only !== "full" ? only : undefined;
}

type Budget = "initial" | "budget" | "full";

/** The budget that a table prints, where it prints one only: 完成率 beside 年初预算数 is of that. */
function budgetAmong(meanings: readonly CellMeaning[]): Budget | undefined {
  const printed = new Set(
    meanings.flatMap(({ measure }): readonly Budget[] =>
      measure.kind === "value" && measure.of !== "now" && measure.of !== "last" ? [measure.of] : [],
    ),
  );
  return printed.size === 1 ? [...printed][0] : undefined;
}

function withBudget(meaning: CellMeaning, budget: Budget | undefined): CellMeaning {
  const { measure } = meaning;
  return measure.kind === "completion" && measure.base === "budget" && budget !== undefined
    ? { ...meaning, measure: { ...measure, base: budget } }
    : meaning;
}

function statementOf(
  { p, kind }: TextCell,
  expression: Expression,
  unit: string,
  skeleton: string,
): NumberStatement {
  const end = p.text.endsWith("%") ? p.text.length - 1 : p.text.length;
  return {
    kind: "number",
    ...{ paragraph: p.index, start: 0, end, unit, skeleton, inSentence: false },
    digits: kind === "dash" ? "0" : p.text.slice(0, end).replace(/^\+/, ""),
    role: roleOf(expression),
    outcome: { kind: "bound", expression, rivals: [] },
  };
}

function roleOf({ kind }: Expression): NumberRole {
  switch (kind) {
    case "fact":
    case "line":
      return "amount";
    case "movement":
      return "difference";
    default:
      return kind;
  }
}

/** What last year's books say of a number with its sign. */
export function againstSource(
  { cell, statement }: BoundCell,
  { source }: Pick<RollingWork, "source">,
): Confirmation["kind"] | "differs" {
  if (!statement || statement.outcome.kind !== "bound") return "doubtful";
  const evaluated = evaluate(statement.outcome.expression, source);
  if (evaluated.kind === "no-percentage") return cell.kind === "dash" ? "confirmed" : "unverified";
  if (evaluated.kind === "missing") return "unverified";
  const said = writtenNumberOf(statement);
  const decimals = writtenDecimals(statement);
  const isAmount = evaluated.unit === "amount";
  if (isAmount !== isMoneyUnit(statement.unit) && evaluated.unit !== "counted") return "differs";
  const value = isAmount
    ? amountIn(evaluated.value, statement.unit, decimals)
    : evaluated.value.toDecimalPlaces(decimals);
  return said.equals(value) || (cell.kind === "dash" && value.isZero()) ? "confirmed" : "differs";
}
