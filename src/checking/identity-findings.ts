import type Decimal from "decimal.js";
import { printed as printedDecimal } from "../amounts/decimal";
import type { Readings } from "../identities/readings";
import type { CellPlace } from "../sheets/sheet";
import { formOf } from "../tables/forms";
import type { Operand } from "./operand";
import type { CheckedIdentity } from "./checked-identity";
import type { Finding } from "./finding";
import { addressList, whereIsFigure } from "./places";
import type { Outcome } from "./outcome";

/** An error for each relation that must hold and does not. */
export function brokenFindings(
  identities: readonly CheckedIdentity[],
  readings: Readings,
): ReadonlyMap<CheckedIdentity, Finding> {
  const must = identities.filter(
    (identity) => isBroken(identity) && identity.declared.strength === "must",
  );
  return new Map(must.map((identity) => [identity, brokenFinding(identity, readings)]));
}

/** What is no error: rounding gathered to one finding for each table, and usual relations missed. */
export function identityFindings(
  identities: readonly CheckedIdentity[],
  readings: Readings,
): readonly Finding[] {
  const usual = identities.filter(
    (identity) => isBroken(identity) && identity.declared.strength === "usual",
  );
  return [
    ...roundingFindings(identities),
    ...hiddenFindings(identities),
    ...usual.map((identity) => unusualFinding(identity, readings)),
  ];
}

function isBroken({ judgement }: CheckedIdentity): boolean {
  return judgement.outcome.kind === "broken";
}

const PERHAPS_FORCED = "若合计由已四舍五入的数加出属正常，否则有误";

function brokenFinding(identity: CheckedIdentity, readings: Readings): Finding {
  const { judgement, open, missBy } = identity;
  const numbers = numbersOf(identity);
  const perhaps = missBy === "perhapsForced" ? PERHAPS_FORCED : undefined;
  const beside = [open, perhaps].map((why) => (why === undefined ? "" : `${why}。`)).join("");
  return {
    severity: "error",
    ...aboutRelation(identity),
    ...(beside !== "" && { remark: beside }),
    message:
      `${whereIs(identity, readings)}：${relationWords(identity, readings)} 不成立，` +
      `左 ${numbers.left}，右 ${numbers.right}，差 ${numbers.difference} ${judgement.money}` +
      `（四舍五入最多差 ${allowanceOf(judgement.outcome)}）。${beside}请核对 ${addressList(cellsOf(identity))}。`,
  };
}

/** What every finding about one relation tells: the relation, its source, both sides and its cells. */
export function aboutRelation(identity: CheckedIdentity) {
  const { declared, text } = identity;
  return {
    kind: "identity",
    table: declared.table,
    identity: text,
    source: declared.source,
    ...numbersOf(identity),
    cells: cellsOf(identity),
  } as const;
}

/** The cell on the left, or the first on the right. */
export function whereIs({ left, right }: CheckedIdentity, readings: Readings): string {
  return whereIsFigure((left[0] ?? right[0])!, readings);
}

/** The relation, its codes with their names where there are few of them. */
export function relationWords({ text, left, right }: CheckedIdentity, readings: Readings): string {
  const operands = [...left, ...right];
  if (operands.length > 3) return text;
  const codes = new Set(
    operands
      .map(({ table, placed }) => readings.get(table)!.line(placed.line))
      .filter((line) => line?.code !== undefined),
  );
  const [line, ...others] = codes;
  return line && others.length === 0 && line.key === line.code
    ? text.replace(`${line.code}：`, `${line.code} ${line.caption}：`)
    : text;
}

/** Both sides and their difference, as printed. */
export function numbersOf({ judgement, left, right }: CheckedIdentity): {
  left: string;
  right: string;
  difference: string;
} {
  const decimals = Math.max(...[...left, ...right].map(decimalsOf));
  return {
    left: printedDecimal(judgement.left, decimals),
    right: printedDecimal(judgement.right, decimals),
    difference: printedDecimal(judgement.left.minus(judgement.right), decimals),
  };
}

function decimalsOf({ placed: { figure } }: Operand): number {
  return figure.kind === "amount" ? figure.decimals : 0;
}

function allowanceOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case "broken":
    case "rounding":
      return outcome.allowance.toString();
    case "held":
    case "notCheckable":
      return "0";
  }
}

/** The places of a relation's figures, the left side first. */
export function cellsOf({ left, right }: CheckedIdentity): readonly CellPlace[] {
  return [...left, ...right].map(({ placed: { sheet, row, column } }) => ({ sheet, row, column }));
}

/** Twenty notices of 0.01 hide the one that matters: one line for all tables together. */
function roundingFindings(identities: readonly CheckedIdentity[]): readonly Finding[] {
  const rounded = identities.filter(
    ({ judgement, declared, missBy }) =>
      judgement.outcome.kind === "rounding" && declared.strength === "must" && !missBy,
  );
  const tables = [...new Set(rounded.map(({ declared }) => declared.table))];
  const [first, ...others] = tables;
  if (first === undefined) return [];
  const where = `《${formOf(first).title}》${others.length > 0 ? `等 ${tables.length} 张表` : ""}`;
  return [
    {
      severity: "rounding",
      kind: "identity",
      ...(others.length === 0 && { table: first }),
      cells: rounded.flatMap((identity) => cellsOf(identity).slice(0, 1)),
      message: `${where}有 ${rounded.length} 条关系相差 ${spans(rounded)}，四舍五入可以解释（尾数误差），不必修改。`,
    },
  ];
}

/** The least and the greatest difference, in each unit of money: `0.01–0.03 万元、0.01 元`. */
export function spans(rounded: readonly CheckedIdentity[]): string {
  const units = [...new Set(rounded.map(({ judgement }) => judgement.money))];
  return units
    .map((money) => {
      const own = rounded.filter(({ judgement }) => judgement.money === money);
      return `${span(own.map(differenceOf))} ${money}`;
    })
    .join("、");
}

function differenceOf({ judgement }: CheckedIdentity): Decimal {
  return judgement.left.minus(judgement.right).abs();
}

function span(amounts: readonly Decimal[]): string {
  const ascending = [...amounts].sort((a, b) => a.comparedTo(b));
  const [least, most] = [ascending[0]!.toString(), ascending.at(-1)!.toString()];
  return least === most ? least : `${least}–${most}`;
}

/** Relations that hold in print but not with the digits that the cells hold: one line for each table. */
function hiddenFindings(identities: readonly CheckedIdentity[]): readonly Finding[] {
  const hidden = identities.filter(
    ({ judgement, declared }) => judgement.hidden && declared.strength === "must",
  );
  const tables = [...new Set(hidden.map(({ declared }) => declared.table))];
  return tables.map((table) => {
    const own = hidden.filter(({ declared }) => declared.table === table);
    const [first] = own;
    return {
      severity: "notice",
      kind: "figure",
      table,
      identity: first!.text,
      cells: own.flatMap((identity) => cellsOf(identity).slice(0, 1)),
      message: `${formOf(table).title} 有 ${own.length} 条关系按显示的数字成立，按单元格实际存放的数字不成立（如“${first!.text}”实际相差 ${first!.judgement.hidden!.toString()} ${first!.judgement.money}）。部分单元格存放的位数多于显示的位数，公开前请统一。`,
    };
  });
}

function unusualFinding(identity: CheckedIdentity, readings: Readings): Finding {
  const { declared, text } = identity;
  const numbers = numbersOf(identity);
  return {
    severity: "notice",
    ...aboutRelation(identity),
    message: `${whereIs(identity, readings)} 提示：${declared.hint ?? text}，现为 ${numbers.left} 与 ${numbers.right}，相差 ${numbers.difference} ${identity.judgement.money}。如有其他资金来源、预算调整等原因属正常，请确认。`,
  };
}
