import type { IndexedReading, Readings } from "../../identities/readings";
import { formOf } from "../../tables/forms";
import type { Line } from "../../tables/reading";
import type { TableId } from "../../tables/table-id";
import type { AccountsProblem } from "../suspects/accounts-problem";
import { printedAmount } from "../../amounts/rounding";
import { ZERO } from "../../amounts/decimal";
import type { CheckedIdentity } from "../checked-identity";
import type { Cause } from "./cause";
import { WEIGHTS } from "./weights";

/** Fewer wrong lines than this are told cell by cell. */
const LEAST = 3;
/** Of the lines in question so many must be what the move says. */
const SHARE = 0.7;
const FARTHEST = 12;

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

/** The amounts of a table's lines as whole numbers; the first of its columns is the sum of the others. */
class AmountGrid {
  readonly lines: readonly Line[];
  readonly whole: string;
  readonly parts: readonly string[];

  constructor(
    readonly own: IndexedReading,
    private readonly accounts: AccountsProblem,
  ) {
    const columns = own.reading.columns.filter(
      ({ standing, key }) =>
        standing === "main" &&
        !/^(?:年初|年末|本年收入$)/.test(own.reading.table === "revenue" ? "" : key),
    );
    this.lines = own.reading.lines.filter(({ standing }) => standing === "main");
    this.whole = columns[0]?.key ?? "";
    this.parts = columns.slice(1).map(({ key }) => key);
  }

  amount(line: Line, column: string): number {
    const placed = this.own.figure(line.key, column);
    if (!placed) return 0;
    const amount = printedAmount(placed.figure) ?? ZERO;
    return this.accounts.digits.toInteger(amount, {
      sign: 1,
      table: this.own.reading.table,
      placed,
    });
  }

  /** What a column would have to be on a line, the other columns as they are. */
  expected(line: Line, column: string): number {
    if (column === this.whole)
      return this.parts.reduce((sum, key) => sum + this.amount(line, key), 0);
    const others = this.parts.filter((part) => part !== column);
    return (
      this.amount(line, this.whole) - others.reduce((sum, key) => sum + this.amount(line, key), 0)
    );
  }
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

function slidColumns(grid: AmountGrid, broken: ReadonlySet<string>): readonly Cause[] {
  return [grid.whole, ...grid.parts].flatMap((column) => slidColumn(grid, column, broken) ?? []);
}

function slidColumn(
  grid: AmountGrid,
  column: string,
  broken: ReadonlySet<string>,
): Cause | undefined {
  const wrong = grid.lines.flatMap(({ key }, at) => (broken.has(key) ? [at] : []));
  const stands = grid.lines.map((line) => grid.amount(line, column));
  const belongs = grid.lines.map((line) => grid.expected(line, column));
  const shifts: number[] = [];
  let told = 0;
  for (const at of wrong) {
    const shift = shiftAt(at, stands, belongs, shifts.at(-1));
    if (shift === undefined) continue;
    told++;
    if (shift !== shifts.at(-1)) shifts.push(shift);
  }
  if (told < LEAST || told < wrong.length * SHARE) return undefined;
  return {
    kind: "slid",
    table: grid.own.reading.table,
    column,
    lines: wrong.map((at) => grid.lines[at]!),
    shifts,
    weight: WEIGHTS.slid + (shifts.length - 1) * WEIGHTS.furtherRun,
  };
}

/** How many lines too low the figure at a line stands; the shift of the line before is tried first. */
function shiftAt(
  at: number,
  stands: readonly number[],
  belongs: readonly number[],
  before: number | undefined,
): number | undefined {
  const isShift = (shift: number) =>
    shift !== 0 &&
    belongs[at - shift] !== undefined &&
    Math.abs(belongs[at - shift]! - stands[at]!) <= 2;
  if (before !== undefined && isShift(before)) return before;
  if (stands[at] === 0) return undefined;
  for (let far = 1; far <= FARTHEST; far++) {
    if (isShift(far)) return far;
    if (isShift(-far)) return -far;
  }
  return undefined;
}
