import { columnLetters, placeOf } from "../../sheets/address";

/** How far the cells of a sheet reach: the numbers of its rows and columns. */
export interface CellSpan {
  readonly rows: number;
  readonly columns: number;
}

export interface Reach {
  /** The formula with its ranges cut to where cells are: what lies beyond is blank. */
  readonly formula: string;
  /** How many cells its ranges span, those of whole columns and rows included. */
  readonly cells: number;
}

/** `表1!$A$2:XFD1048576`, `'一 表'!A:C`, `1:9`; a text in quotation marks is passed over. */
const RANGE =
  /"[^"]*"|(?:('(?:[^']|'')*'|[^\s'"!(),;:+\-*/^&=<>{}]+)!)?(\$?[A-Z]{1,3}\$?\d*|\$?\d+):(\$?[A-Z]{1,3}\$?\d*|\$?\d+)(?![\w(])/g;

/** What a formula asks of the sheets: `=SUM(A1:XFD1048576)` spans seventeen thousand million cells, nearly all beyond any figure. */
export function reachOf(
  formula: string,
  own: CellSpan,
  others: ReadonlyMap<string, CellSpan>,
): Reach {
  let cells = 0;
  const cut = formula.replace(
    RANGE,
    (whole, sheet: string | undefined, first: string | undefined, last: string) => {
      if (first === undefined) return whole;
      const extent = sheet === undefined ? own : others.get(nameIn(sheet));
      if (!extent) return whole;
      const [from, to] = [cornerOf(first, 0, extent), cornerOf(last, Infinity, extent)];
      const height = Math.min(to.row, extent.rows - 1) - from.row + 1;
      const width = Math.min(to.column, extent.columns - 1) - from.column + 1;
      cells += Math.max(1, height) * Math.max(1, width);
      const isStated = [first, last].every((corner) => placeOf(corner) !== undefined);
      if (isStated && to.row < extent.rows && to.column < extent.columns) return whole;
      const corner = `${columnLetters(from.column + Math.max(1, width) - 1)}${from.row + Math.max(1, height)}`;
      return `${sheet === undefined ? "" : `${sheet}!`}${columnLetters(from.column)}${from.row + 1}:${corner}`;
    },
  );
  return { formula: cut, cells };
}

function nameIn(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** A corner; where a whole column or row is meant, `open` stands for what is not said, cut to the sheet. */
function cornerOf(text: string, open: number, extent: CellSpan): { row: number; column: number } {
  const plain = text.replaceAll("$", "");
  const place = placeOf(plain);
  if (place) return place;
  if (/^\d+$/.test(plain))
    return { row: Number(plain) - 1, column: Math.min(open, Math.max(0, extent.columns - 1)) };
  const column = placeOf(`${plain}1`)?.column ?? 0;
  return { row: Math.min(open, Math.max(0, extent.rows - 1)), column };
}
