import type { Readings } from "../../identities/readings";
import { formOf } from "../../tables/forms";
import type { TableId } from "../../tables/table-id";
import { unitSlip } from "../localisation/slips/unit-slip";
import type { AccountsProblem } from "./accounts-problem";

/** A whole table whose amounts are in another unit of money than it states. */
export interface WrongUnit {
  readonly table: TableId;
  /** A Chinese sentence. */
  readonly message: string;
}

/**
 * A table wholly in 元 among tables in 万元, or the reverse, is consistent in itself: the search
 * would blame innocent cells of the others. So it is looked for first, and told alone.
 */
export function wrongUnit(accounts: AccountsProblem, readings: Readings): WrongUnit | undefined {
  const tables = [...new Set(accounts.cells.map(({ table }) => table))];
  const groups = tables.map((table) =>
    accounts.cells.flatMap((cell, index) => (cell.table === table ? [index] : [])),
  );
  const found = unitSlip(accounts.problem, groups);
  if (!found) return undefined;
  const table = tables[found.group]!;
  return { table, message: sentence(table, readings) };
}

function sentence(table: TableId, readings: Readings): string {
  const { sheet, money } = readings.get(table)!.reading;
  const meant = money === "元" ? "万元" : "元";
  return (
    `${formOf(table).title}（${sheet}）按“${money}”与其他表核对处处不符，按“${meant}”则相符：` +
    `疑似整张表的金额单位有误。请核对表上注明的单位和数字。`
  );
}
