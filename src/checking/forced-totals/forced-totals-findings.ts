import type { Readings } from "../../identities/readings";
import { formOf } from "../../tables/forms";
import type { TableId } from "../../tables/table-id";
import type { CheckedIdentity } from "../checked-identity";
import type { Finding } from "../finding";
import {
  aboutRelation,
  cellsOf,
  numbersOf,
  spans,
  whereIs,
  relationWords,
} from "../identity-findings";
import { whereOnSheet } from "../places";
import type { DigitProof } from "./digit-proof";
import { evidenceOf, tableSums, type TableSum } from "./table-sums";
import { roundedFigures } from "./unlikely-rounding";
import { addsRounded } from "./weighed-digits";

/** One finding for the whole set for what forced totals explain, and one for what cutting off does. */
export function forcedTotalsFindings(
  identities: readonly CheckedIdentity[],
  proof: DigitProof | undefined,
  readings: Readings,
): readonly Finding[] {
  if (!proof) return [];
  const must = identities.filter(({ declared }) => declared.strength === "must");
  const forced = must.filter(({ missBy }) => missBy === "forced");
  const cutOff = must.filter(({ missBy }) => missBy === "cutOff");
  const sums = tableSums(identities);
  return [
    ...(forced.length > 0 ? [finding(forced, forcedSentence(forced, sums, proof, readings))] : []),
    ...(cutOff.length > 0 ? [finding(cutOff, cutOffSentence(cutOff))] : []),
  ];
}

function finding(misses: readonly CheckedIdentity[], message: string): Finding {
  return {
    severity: "rounding",
    kind: "identity",
    table: misses[0]!.declared.table,
    cells: misses.flatMap((identity) => cellsOf(identity).slice(0, 1)),
    message,
  };
}

function forcedSentence(
  misses: readonly CheckedIdentity[],
  sums: readonly TableSum[],
  { forced }: DigitProof,
  readings: Readings,
): string {
  const tables = [...forced.keys()];
  const count = tables.length === 1 ? "" : `等 ${tables.length} 张表`;
  const where = misses.some(isBetweenTables) ? "与其他表" : "表内";
  return (
    `《${formOf(tables[0]!).title}》${count}的合计由已四舍五入的数加出` +
    `（${proofSentence(sums, forced, readings)}），因此${where}${missed(misses)}，不必修改。`
  );
}

/** A formula is the plainest proof; else how many totals equal their parts. */
function proofSentence(
  sums: readonly TableSum[],
  forced: ReadonlyMap<TableId, "formula" | "digits">,
  readings: Readings,
): string {
  const formula = sums.find(
    (own) => forced.get(own.table) === "formula" && addsRounded(own, readings),
  );
  if (formula) {
    const reading = readings.get(formula.table)!;
    return `${whereOnSheet(reading, formula.total.placed)} 加总的是已四舍五入的数`;
  }
  const evidence = sums
    .filter(({ table }) => forced.has(table))
    .flatMap((own) => evidenceOf(own, readings) ?? [])
    .filter(({ addends }) => addends > 1);
  const held = evidence.filter(({ missed: digits }) => digits === 0).length;
  return held === evidence.length
    ? `${held} 个合计都等于下级之和`
    : `${evidence.length} 个合计中 ${held} 个等于下级之和`;
}

function cutOffSentence(misses: readonly CheckedIdentity[]): string {
  return `各数像是截去尾数，不是四舍五入，因此合计与各部分之和${missed(misses)}，不必修改。`;
}

/** `相差 0.02–0.03 万元，共 5 处`. */
function missed(misses: readonly CheckedIdentity[]): string {
  return `相差 ${spans(misses)}，共 ${misses.length} 处`;
}

function isBetweenTables({ left, right }: CheckedIdentity): boolean {
  return new Set([...left, ...right].map(({ table }) => table)).size > 1;
}

/** A notice for each relation that rounding could explain, but hardly ever would. */
export function unlikelyFindings(
  identities: readonly CheckedIdentity[],
  readings: Readings,
): readonly Finding[] {
  return identities
    .filter(({ missBy, declared }) => missBy === "unlikely" && declared.strength === "must")
    .map((identity) => {
      const { judgement } = identity;
      const numbers = numbersOf(identity);
      const allowance =
        judgement.outcome.kind === "rounding" ? judgement.outcome.allowance.toString() : "";
      return {
        severity: "notice",
        ...aboutRelation(identity),
        message:
          `${whereIs(identity, readings)} 提示：${relationWords(identity, readings)}，左 ${numbers.left}，右 ${numbers.right}，` +
          `差 ${numbers.difference} ${judgement.money}。四舍五入最多可以差 ${allowance}，但 ${roundedFigures(identity)} 个数各自四舍五入，` +
          `极少会差这么多（不到万分之一）。请核对是否漏填或录错。`,
      };
    });
}
