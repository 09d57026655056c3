import type { IndexedReading, Readings } from "../identities/readings";
import { addressOf } from "../sheets/address";
import type { CellPlace } from "../sheets/sheet";
import { normalise } from "../sheets/wording";
import { formOf } from "../tables/forms";
import type { Line, PlacedFigure } from "../tables/reading";
import type { Operand } from "./operand";

/** A place as messages say it: `收入支出决算总表（Sheet1）C33`, or `GK01 收入支出决算总表!C33` where the sheet's name says the table. */
export function whereOnSheet(
  { reading }: IndexedReading,
  { sheet, row, column }: CellPlace,
): string {
  const title = formOf(reading.table).title;
  const address = addressOf(row, column);
  return normalise(sheet).includes(normalise(reading.title))
    ? `${sheet}!${address}`
    : `${title}（${sheet}）${address}`;
}

/** A figure's place with its line and column: `…C33（27行 本年收入合计·决算数）`. */
export function whereIsFigure({ table, placed }: Operand, readings: Readings): string {
  const reading = readings.get(table)!;
  const number = placed.lineNumber === undefined ? "" : `${placed.lineNumber}行 `;
  return `${whereOnSheet(reading, placed)}（${number}${lineNamed(reading.line(placed.line), placed.line)}·${columnNamed(reading, placed)}）`;
}

/** A column as its sheet heads it: 合计 where today's forms say 小计. */
function columnNamed({ reading }: IndexedReading, { column, columnKey }: PlacedFigure): string {
  const printed = reading.columns.find((each) => each.column === column && each.key === columnKey);
  return printed?.caption.split("·").at(-1) ?? columnKey;
}

/** A line with its code and caption: `201 一般公共服务支出`. */
export function lineNamed(line: Line | undefined, key: string): string {
  if (!line) return key;
  return line.code === undefined || line.caption.startsWith(line.code) || line.side
    ? line.caption
    : `${line.code} ${line.caption}`.trim();
}

/** So many addresses are read at a glance. */
const MOST_LISTED = 6;

/**
 * Addresses in a sentence, with their sheets where there are several, that of which the sentence speaks
 * (`spokenOf`) included: `C8、D8、E8`.
 */
export function addressList(places: readonly CellPlace[], spokenOf?: string): string {
  const sheets = new Set(places.map(({ sheet }) => sheet));
  if (spokenOf !== undefined) sheets.add(spokenOf);
  const names = places.map(
    ({ sheet, row, column }) => (sheets.size > 1 ? `${sheet}!` : "") + addressOf(row, column),
  );
  return names.length > MOST_LISTED
    ? `${names.slice(0, MOST_LISTED - 1).join("、")} 等 ${names.length} 个单元格`
    : names.join("、");
}
