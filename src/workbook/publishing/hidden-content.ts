import { columnLetters, placeOf } from "../../sheets/address";
import { reducedWorksheet } from "../file/worksheet-xml";

/** The lines of a sheet that are not seen and hold something, from 0. */
interface HiddenContent {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Reads them from a worksheet part; hidden lines in which nothing stands give nothing away. */
export function hiddenContent(xml: string): HiddenContent {
  const sheet = reducedWorksheet(xml);
  if (!sheet || sheet.hiddenRows.length + sheet.hiddenColumns.length === 0)
    return { rows: [], columns: [] };
  const places = [...sheet.xml.matchAll(FILLED_CELL)].flatMap(([, at]) => placeOf(at!) ?? []);
  const rows = new Set(places.map(({ row }) => row));
  const columns = new Set(places.map(({ column }) => column));
  return {
    rows: sheet.hiddenRows.filter((row) => rows.has(row)),
    columns: sheet.hiddenColumns.filter((column) => columns.has(column)),
  };
}

/** Blank cells are gone by then, and every cell says its address. */
const FILLED_CELL = /<c\s[^<>]*?\br=["']([A-Z]+\d+)["']/g;

/** `第 3、7–9 行`, `D、F–H 列`; many are counted. */
export function namedLines({ rows, columns }: HiddenContent): readonly string[] {
  const row = (index: number) => String(index + 1);
  return [
    ...(rows.length > 0 ? [`第 ${spans(rows, row)} 行`] : []),
    ...(columns.length > 0 ? [`${spans(columns, columnLetters)} 列`] : []),
  ];
}

const SHOWN_SPANS = 6;

function spans(lines: readonly number[], name: (line: number) => string): string {
  const all: { first: number; last: number }[] = [];
  for (const line of lines) {
    const open = all[all.length - 1];
    if (open?.last === line - 1) open.last = line;
    else all.push({ first: line, last: line });
  }
  const named = all
    .slice(0, SHOWN_SPANS)
    .map(({ first, last }) => (first === last ? name(first) : `${name(first)}–${name(last)}`));
  return named.join("、") + (all.length > SHOWN_SPANS ? ` 等共 ${lines.length}` : "");
}
