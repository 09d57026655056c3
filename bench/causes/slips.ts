import type { DrawnTable } from "./drawn-table";
import type { Faulty } from "./faulty";
import type { Dice } from "./random";

/** A figure of a drawn table: on the lines of a code or caption, or on the side of what came in. */
interface Spot {
  readonly table: number;
  readonly row: number;
  /** `left`: the amount of the other side. */
  readonly column: number | "left";
  readonly amount: number;
}

/** What a hand makes of an amount, in last digits; `around` are the amounts beside it. */
type Slip = (amount: number, dice: Dice, around: readonly number[]) => number;

const SLIPS: readonly Slip[] = [
  (amount) => amount * 10,
  (amount) => amount * 100,
  (amount) => Math.floor(amount / 10),
  (amount) => -amount,
  () => 0,
  (amount, dice) => amount + 10 ** dice.whole(1, String(amount).length - 1),
  (amount, dice) => withDigits(amount, dice, (digits, at) => digits.splice(at, 1)),
  (amount, dice) => withDigits(amount, dice, (digits, at) => digits.splice(at, 0, digits[at]!)),
  (amount, dice) =>
    withDigits(amount, dice, (digits, at) => digits.splice(at, 2, digits[at + 1]!, digits[at]!)),
  (amount, dice, around) => (around.length === 0 ? amount * 10 : dice.pick(around)),
];

/** So many figures of a workbook mistyped, in different cells of any table. */
export function slipped(
  tables: readonly DrawnTable[],
  dice: Dice,
  count: number,
): Faulty | undefined {
  const spots = dice.some(tables.flatMap(spotsOf), count);
  const cells = new Set<string>();
  let now = tables;
  for (const spot of spots) {
    const wrong = dice.pick(SLIPS)(spot.amount, dice, around(now[spot.table]!, spot));
    if (wrong === spot.amount) return undefined;
    now = now.map((table, at) => (at === spot.table ? written(table, spot, wrong) : table));
    cells.add(nameOf(now[spot.table]!, spot));
  }
  return { tables: now, truth: { of: "figure", table: tables[spots[0]!.table]!.id, cells } };
}

function withDigits(
  amount: number,
  dice: Dice,
  change: (digits: string[], at: number) => void,
): number {
  const digits = [...String(amount)];
  change(digits, dice.whole(0, digits.length - 2));
  return parseInt(digits.join(""), 10);
}

function spotsOf(drawn: DrawnTable, table: number): readonly Spot[] {
  const right = drawn.rows.flatMap(({ amounts, code }, row) =>
    amounts.flatMap((amount, column) =>
      code !== "" && amount !== undefined && amount >= 10 ? [{ table, row, column, amount }] : [],
    ),
  );
  const left = (drawn.left ?? []).flatMap(([, amount], row) =>
    amount !== undefined && amount >= 10 ? [{ table, row, column: "left" as const, amount }] : [],
  );
  return [...right, ...left];
}

function around({ rows, left }: DrawnTable, { row, column, amount }: Spot): readonly number[] {
  const beside =
    column === "left"
      ? [left?.[row - 1]?.[1], left?.[row + 1]?.[1]]
      : [rows[row - 1], rows[row + 1]].map((other) => other?.amounts[column]);
  return beside.filter((other) => other !== undefined && other !== amount) as number[];
}

function written(table: DrawnTable, { row, column }: Spot, wrong: number): DrawnTable {
  if (column === "left") {
    const left = table.left!.map(
      ([caption, own], at) => [caption, at === row ? wrong : own] as const,
    );
    return { ...table, left };
  }
  const rows = table.rows.map((each, at) =>
    at === row
      ? { ...each, amounts: each.amounts.map((own, of) => (of === column ? wrong : own)) }
      : each,
  );
  return { ...table, rows };
}

/** As `judging.ts` finds the cells: the table, the code or caption, the column. */
function nameOf({ id, rows, left }: DrawnTable, { row, column }: Spot): string {
  return column === "left" ? `${id}|${left![row]![0]}|left` : `${id}|${rows[row]!.code}|${column}`;
}
