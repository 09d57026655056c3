import type { Readings } from "../../../identities/readings";
import { formOf } from "../../../tables/forms";
import type { TableId } from "../../../tables/table-id";
import type { AccountsProblem } from "../../suspects/accounts-problem";
import type { CheckedIdentity } from "../../checked-identity";
import { AmountGrid } from "./amount-grid";
import type { Cause } from "../cause";
import { slidColumns } from "./slid-columns";
import { WEIGHTS } from "../weights";

/** Fewer wrong lines than this are told cell by cell. */
const LEAST = 3;
/** Of the lines in question so many must be what the move says. */
const SHARE = 0.7;

/** Columns that hold another column's figures, or their own some lines off. */
export function movedColumns(
  readings: Readings,
  accounts: AccountsProblem,
  broken: readonly CheckedIdentity[],
): readonly Cause[] {
  const rows = new Map<TableId, Set<string>>();
  for (const identity of broken) {
    const line = brokenLineOf(identity);
    if (line === undefined) continue;
    const table = identity.left[0]!.table;
    rows.set(table, (rows.get(table) ?? new Set()).add(line));
  }
  return [...rows]
    .filter(([, lines]) => lines.size >= LEAST)
    .flatMap(([table, lines]) => {
      const grid = new AmountGrid(readings.get(table)!, accounts);
      return [...copiedColumns(grid, lines), ...slidColumns(grid, lines)];
    });
}

/** The line of a relation along one line: 小计＝基本支出＋项目支出. */
function brokenLineOf({ left, right, relation }: CheckedIdentity): string | undefined {
  const [total] = left;
  if (!total || left.length > 1 || right.length < 2 || relation !== "＝") return undefined;
  if (formOf(total.table).layout !== "code-lines") return undefined;
  const isAlong = right.every(
    ({ table, placed }) => table === total.table && placed.line === total.placed.line,
  );
  return isAlong ? total.placed.line : undefined;
}

function copiedColumns(grid: AmountGrid, broken: ReadonlySet<string>): readonly Cause[] {
  const columns = [grid.whole, ...grid.parts];
  const lines = grid.lines.filter(({ key }) => broken.has(key));
  return columns.flatMap((column) =>
    columns
      .filter((from) => from !== column)
      .filter((from) => {
        const same = lines.filter((line) => grid.amount(line, column) === grid.amount(line, from));
        const filled = same.filter((line) => grid.amount(line, column) !== 0);
        return filled.length >= LEAST && same.length >= lines.length * SHARE;
      })
      .map((from): Cause => ({
        kind: "copied",
        table: grid.own.reading.table,
        column,
        from,
        lines,
        weight: WEIGHTS.copied,
      })),
  );
}
