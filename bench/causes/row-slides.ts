import type { TableId } from "../../src/tables/table-id";
import type { DrawnRow, DrawnTable } from "./drawn-table";
import { byCode, changed, differing, lines, type Faulty, type Make } from "./faulty";
import type { Dice } from "./random";

type Amounts = DrawnRow["amounts"];

/** Fewer lines than this do not slide as a whole. */
const LEAST = 6;

/**
 * The figures of all columns, from one line to another, so many lines too low or too high. What
 * is pushed over the end is lost, comes in at the other end, or goes on below the table; what moved up
 * leaves blank lines or itself standing.
 */
export function rowsSlid(by: number): Make {
  return (tables, dice) => {
    const table = byCode(tables, dice);
    const own = lines(table).map(({ amounts }) => amounts);
    if (own.length < LEAST) return undefined;
    const first = dice.chance(0.4) ? 0 : dice.whole(0, own.length - LEAST);
    const end = dice.chance(0.6) ? own.length : dice.whole(first + LEAST, own.length);
    const slice = own.slice(first, end);
    const isDown = dice.chance(0.6);
    const over = isDown ? slice.slice(-by) : slice.slice(0, by);
    const kept = isDown ? slice.slice(0, -by) : slice.slice(by);
    const isLast = end === own.length;
    const how = dice.pick(["lost", "wrapped", isDown && isLast ? "below" : "lost"] as const);
    const gap = how === "wrapped" ? over : over.map(() => nothing(table));
    const left = how === "lost" && !isDown && dice.chance(0.4) ? slice.slice(-by) : gap;
    const now = isDown ? [...gap, ...kept] : [...kept, ...left];
    const all = [...own.slice(0, first), ...now, ...own.slice(end)];
    return slid(tables, table, all, how === "below" ? over : []);
  };
}

/** Figures that run ahead of their codes, then further: lines of figures are missing, and the tail repeats the top. */
export function rowsRunAhead(tables: readonly DrawnTable[], dice: Dice): Faulty | undefined {
  const table = byCode(tables, dice);
  const own = lines(table).map(({ amounts }) => amounts);
  if (own.length < 3 * LEAST) return undefined;
  const gone = new Set<number>();
  for (const third of [0, 1]) {
    const at = Math.floor((third * own.length) / 3) + dice.whole(1, LEAST - 2);
    const count = dice.whole(1, 3);
    for (let each = at; each < at + count; each++) gone.add(each);
  }
  const left = own.filter((_, at) => !gone.has(at));
  const tail = dice.chance(0.5) ? own.slice(0, gone.size) : [...gone].map(() => nothing(table));
  return slid(tables, table, [...left, ...tail], []);
}

/** The codes of 支出决算表 in a table that lacks some of them: its figures run ahead, and the tail repeats the top. */
export function codesCopied(tables: readonly DrawnTable[], dice: Dice): Faulty | undefined {
  const table = dice.pick(tables.filter(({ id }) => LACKING.includes(id)));
  const from = lines(tables.find(({ id }) => id === "expenditure")!);
  const own = lines(table);
  const more = from.length - own.length;
  const same = own.filter(({ code }, at) => from[at]!.code === code).length;
  if (more < 1 || more * 3 > own.length || own.length - same < LEAST) return undefined;
  const amounts = [...own, ...own.slice(0, more)].map((row) => row.amounts);
  const codes = from.map((row, at) => ({ ...row, amounts: amounts[at]! }));
  const before = new Map(own.map((row) => [row.code, row.amounts]));
  const wrong = codes.flatMap(({ code, amounts: printed }) =>
    printed.flatMap((amount, at) =>
      amount === before.get(code)?.[at] ? [] : [`${table.id}|${code}|${at}`],
    ),
  );
  const rows = [...table.rows.filter(({ code }) => code === "合计"), ...codes];
  return {
    tables: changed(tables, table, rows),
    truth: { of: "rows", table: table.id, cells: new Set(wrong) },
  };
}

const LACKING: readonly TableId[] = ["revenue", "general-public-budget"];

function nothing({ columns }: DrawnTable): Amounts {
  return columns.map(() => undefined);
}

function slid(
  tables: readonly DrawnTable[],
  table: DrawnTable,
  amounts: readonly Amounts[],
  below: readonly Amounts[],
): Faulty | undefined {
  const body = lines(table);
  const rows = table.rows.map((row) => {
    const at = body.indexOf(row);
    return at < 0 ? row : { ...row, amounts: amounts[at]! };
  });
  const cells = differing(table, rows);
  if (cells.size < LEAST) return undefined;
  const loose = below.map((each) => ({ code: "", name: "", amounts: each }));
  return {
    tables: changed(tables, table, [...rows, ...loose]),
    truth: { of: "rows", table: table.id, cells },
  };
}
