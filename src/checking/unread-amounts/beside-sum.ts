import type { IndexedReading, Readings } from "../../identities/readings";
import { formOf } from "../../tables/forms";
import type { Line } from "../../tables/reading";
import type { BoundSides } from "../bind";
import type { Operand } from "../operand";
import type { UnreadAmount } from "./unread-amount";
import { unreadColumns, unreadLines } from "./unread-places";

/**
 * The unread amounts that may belong to a sum within one table: of lines, those of its part of the
 * table; of columns, those on its line. One that is added up already may be none of it.
 */
export function amountsBesideSum(sides: BoundSides, readings: Readings): readonly UnreadAmount[] {
  const all = [...sides.left, ...sides.right];
  const own = readings.get(all[0]!.table)!;
  if (all.some(({ table }) => table !== own.reading.table)) return [];
  const shared = (key: "line" | "columnKey") =>
    all.every(({ placed }) => placed[key] === all[0]!.placed[key]);
  if (shared("columnKey")) return below(sides, own);
  return shared("line") ? beside(sides, own) : [];
}

function below(sides: BoundSides, own: IndexedReading): readonly UnreadAmount[] {
  const [{ placed }] = [...sides.left, ...sides.right] as [Operand];
  // A head over one kind of one item of 三公 is an unread line and an unread column at once.
  const isGrid = formOf(own.reading.table).layout === "items";
  const columns = [placed.columnKey, ...(isGrid ? unreadColumns(own).map(({ key }) => key) : [])];
  return linesOfSum(sides, own).flatMap((line) =>
    columns.flatMap((column) => {
      const figure = own.figure(line.key, column);
      return figure ? [candidate(sides, { ...placedIn(own, figure), name: line.caption })] : [];
    }),
  );
}

function beside(sides: BoundSides, own: IndexedReading): readonly UnreadAmount[] {
  const [{ placed }] = [...sides.left, ...sides.right] as [Operand];
  const side = own.line(placed.line)?.side;
  return unreadColumns(own).flatMap((column) => {
    const figure = column.side === side ? own.figure(placed.line, column.key) : undefined;
    return figure ? [candidate(sides, { ...placedIn(own, figure), name: column.caption })] : [];
  });
}

type Amount = Pick<UnreadAmount, "table" | "placed" | "name">;

function placedIn(own: IndexedReading, placed: Amount["placed"]) {
  return { table: own.reading.table, placed };
}

function candidate({ left, right }: BoundSides, amount: Amount): UnreadAmount {
  const isIt = ({ placed }: Operand) => placed === amount.placed;
  const counted = left.find(isIt) ?? right.find(isIt);
  if (!counted) return { ...amount, role: "addend", signs: [1, -1] };
  const coefficient = left.includes(counted) ? counted.sign : -counted.sign;
  return { ...amount, role: "counted", signs: [coefficient === 1 ? -1 : 1] };
}

function linesOfSum(sides: BoundSides, own: IndexedReading): readonly Line[] {
  const unread = unreadLines(own);
  const operands = [...sides.left, ...sides.right];
  const lines = operands.flatMap(({ placed }) => own.line(placed.line) ?? []);
  if (lines.some(({ side }) => side !== undefined)) {
    const zones = new Set(lines.flatMap(partOf));
    return unread.filter(
      (line) => line.side === lines[0]!.side && partOf(line).some((part) => zones.has(part)),
    );
  }
  const total = sides.left.length === 1 ? own.line(sides.left[0]!.placed.line) : undefined;
  return total?.code === undefined ? unread : within(total, unread, own);
}

/** Items, or what is carried over: that begins below the items' total, which belongs to both sums. */
function partOf({ zone, standing }: Line): readonly ("items" | "carry-over")[] {
  if (zone === "items") return ["items"];
  const isBelowTotal = zone !== "total" || standing === "unknown";
  return zone !== undefined && isBelowTotal ? ["carry-over"] : [];
}

/** Between a code's line and the next line of a code that is none of its own. */
function within(
  { key, code }: Line,
  unread: readonly Line[],
  { reading }: IndexedReading,
): readonly Line[] {
  const from = reading.lines.findIndex((line) => line.key === key);
  const rest = reading.lines.slice(from + 1);
  const end = rest.findIndex((line) => line.code !== undefined && !line.code.startsWith(code!));
  const own = new Set(end === -1 ? rest : rest.slice(0, end));
  return unread.filter((line) => own.has(line));
}
