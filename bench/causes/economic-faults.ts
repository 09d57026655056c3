import type { DrawnRow, DrawnTable } from "./drawn-table";
import { changed, differing, type Faulty, type Make } from "./faulty";
import type { Dice } from "./random";
import { withTurned } from "./exchanged-lines";

/** What may be wrong with codes, lines and amounts of the table of economic codes. */
export const ECONOMIC_FAULTS = {
  "economic 款 mistyped": mistyped((code) => code.length === 5),
  "economic 类 mistyped": mistyped((code) => code.length === 3),
  "economic code, a digit lost": digitLost,
  "economic 款 left out": leftOut(
    ({ code, amounts }, beside) => code.length === 5 && beside > 1 && amounts[0] !== undefined,
  ),
  "economic only 款 left out": leftOut(({ code }, beside) => code.length === 5 && beside === 1),
  "economic 类 left out": leftOut(
    ({ code, amounts }) => code.length === 3 && amounts[0] !== undefined,
  ),
  "economic line twice": twice,
  "economic group slid by one": slid(1),
  "economic group slid by two": slid(2),
  "economic group slid by three": slid(3),
  "economic lines exchanged": exchanged,
} satisfies Record<string, Make>;

type Rows = readonly DrawnRow[];

function economic(tables: readonly DrawnTable[]): DrawnTable | undefined {
  return tables.find(({ id }) => id === "basic-expenditure");
}

/** The lines of codes, without the totals. */
function coded({ rows }: DrawnTable): Rows {
  return rows.filter(({ group }) => group !== undefined);
}

function filled({ amounts }: DrawnRow): boolean {
  return amounts[0] !== undefined;
}

/** How many lines stand below the same 类, itself included. */
function beside(table: DrawnTable, { code }: DrawnRow): number {
  return coded(table).filter(
    (row) => row.code.length === 5 && row.code.startsWith(code.slice(0, 3)),
  ).length;
}

/** A fault of one line that fits; the truth says what became of its code. */
function ofOneLine(
  fits: (row: DrawnRow, table: DrawnTable) => boolean,
  spoil: (row: DrawnRow, table: DrawnTable, dice: Dice) => Spoilt | undefined,
): Make {
  return (tables, dice) => {
    const table = economic(tables);
    const fitting = table && coded(table).filter((row) => fits(row, table));
    if (!table || !fitting || fitting.length === 0) return undefined;
    const row = dice.pick(fitting);
    const spoilt = spoil(row, table, dice);
    if (spoilt === undefined) return undefined;
    const rows = table.rows.flatMap((each) => (each === row ? spoilt.lines : [each]));
    return {
      tables: changed(tables, table, rows),
      truth: { ...spoilt.truth, table: table.id, cells: new Set() },
    };
  };
}

interface Spoilt {
  readonly lines: Rows;
  readonly truth: Pick<Faulty["truth"], "of" | "code" | "should">;
}

function recoded(row: DrawnRow, code: string, { rows }: DrawnTable): Spoilt | undefined {
  if (rows.some((each) => each.code === code)) return undefined;
  return { lines: [{ ...row, code }], truth: { of: "code", code, should: row.code } };
}

/** Another digit behind the first, or two neighbours swapped; on a line with money. */
function mistyped(suits: (code: string) => boolean): Make {
  return ofOneLine(
    (row) => suits(row.code) && filled(row),
    (row, table, dice) => {
      const digits = [...row.code];
      const at = dice.whole(1, digits.length - 1);
      const [one, other] = [digits[at - 1]!, digits[at]!];
      if (dice.chance(0.3) && at > 1 && one !== other) [digits[at - 1], digits[at]] = [other, one];
      else digits[at] = String((parseInt(other, 10) + dice.whole(1, 9)) % 10);
      return recoded(row, digits.join(""), table);
    },
  );
}

function digitLost(tables: readonly DrawnTable[], dice: Dice): Faulty | undefined {
  const lost = ofOneLine(
    (row) => row.code.length === 5 && filled(row),
    (row, table) => {
      const at = dice.whole(1, 4);
      return recoded(row, row.code.slice(0, at) + row.code.slice(at + 1), table);
    },
  );
  return lost(tables, dice);
}

function leftOut(suits: (row: DrawnRow, beside: number) => boolean): Make {
  return ofOneLine(
    (row, table) => suits(row, beside(table, row)),
    ({ code }) => ({ lines: [], truth: { of: "line-left-out", code } }),
  );
}

function twice(tables: readonly DrawnTable[], dice: Dice): Faulty | undefined {
  const entered = ofOneLine(
    (row) => row.code.length === 5 && filled(row),
    (row) => ({ lines: [row, { ...row }], truth: { of: "line-twice", code: row.code } }),
  );
  return entered(tables, dice);
}

/**
 * The amounts of one group, from its top or from some line on to its end, pushed down or pulled up: what
 * went over the end is lost or came in at the other one, what was left behind is blank or stands still.
 */
function slid(by: number): Make {
  return (tables, dice) => {
    const table = economic(tables);
    if (!table) return undefined;
    const group = dice.pick([...new Set(coded(table).map((row) => row.group))]);
    const own = coded(table).filter((row) => row.group === group);
    if (own.length < by + 4) return undefined;
    const first = dice.chance(0.6) ? 0 : dice.whole(0, own.length - by - 4);
    const slice = own.slice(first).map(({ amounts }) => amounts);
    const isDown = dice.chance(0.5);
    const over = isDown ? slice.slice(-by) : slice.slice(0, by);
    const still = isDown ? slice.slice(0, by) : slice.slice(-by);
    const left = dice.pick([over.map(() => [undefined]), over, still]);
    const now = isDown ? [...left, ...slice.slice(0, -by)] : [...slice.slice(by), ...left];
    const rows = table.rows.map((row) => {
      const at = own.indexOf(row) - first;
      return at < 0 ? row : { ...row, amounts: now[at]! };
    });
    return withAmounts(tables, table, rows, "rows", 3);
  };
}

/** The amounts of two lines of different 类, within two lines of each other or on one row of two groups. */
function exchanged(tables: readonly DrawnTable[], dice: Dice): Faulty | undefined {
  const table = economic(tables);
  if (!table) return undefined;
  const own = coded(table);
  const place = (row: DrawnRow) => own.filter(({ group }) => group === row.group).indexOf(row);
  const pairs = own.flatMap((one) =>
    own
      .filter((other) => one.code < other.code && filled(one) && filled(other))
      .filter(({ code }) => code.slice(0, 3) !== one.code.slice(0, 3) && code.length === 5)
      .filter((other) => {
        const apart = Math.abs(place(one) - place(other));
        return one.group === other.group ? apart <= 2 : apart === 0;
      })
      .filter(() => one.code.length === 5)
      .map((other) => [one, other] as const),
  );
  if (pairs.length === 0) return undefined;
  const [one, other] = dice.pick(pairs);
  return withAmounts(tables, table, withTurned(table.rows, one, other), "lines", 2);
}

function withAmounts(
  tables: readonly DrawnTable[],
  table: DrawnTable,
  rows: Rows,
  of: "rows" | "lines",
  least: number,
): Faulty | undefined {
  const cells = differing(table, rows);
  if (cells.size < least) return undefined;
  return { tables: changed(tables, table, rows), truth: { of, table: table.id, cells } };
}
