import Decimal from "decimal.js";
import { Workbook, type Cell, type CellValue, type Worksheet } from "exceljs";

/**
 * A workbook as exceljs reads it: the second program's own eyes, which share nothing with `src`. Amounts
 * are as the cell's number format shows them.
 */
export interface RawBook {
  readonly cell: (sheet: string, address: string) => RawCell;
}

/** One cell with what stands before it in its row and above it in its column. */
export interface RawCell {
  /** In 元; blank and a dash are nothing. */
  readonly yuan: Decimal;
  readonly before: string;
  readonly above: readonly string[];
  /** The title of its table, as far as one stands above. */
  readonly title: string;
}

export interface RawFile {
  /** Before the name of each sheet, where a set has several files: `[支出决算表]`. */
  readonly prefix: string;
  readonly bytes: Uint8Array;
}

export async function rawBook(files: readonly RawFile[]): Promise<RawBook> {
  const sheets = new Map<string, Worksheet>();
  for (const { prefix, bytes } of files) {
    const workbook = new Workbook();
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
    workbook.eachSheet((sheet) => sheets.set(prefix + sheet.name, sheet));
  }
  const usual = usualUnit(sheets.values());
  return {
    cell(name, address) {
      const sheet = sheets.get(name);
      if (!sheet) throw new Error(`no sheet ${name}`);
      return rawCell(sheet, sheet.getCell(address), usual);
    },
  };
}

function rawCell(sheet: Worksheet, cell: Cell, usual: string): RawCell {
  const [row, column] = [Number(cell.row), Number(cell.col)];
  const above = Array.from({ length: row - 1 }, (_, index) =>
    wordsIn(sheet.getCell(row - 1 - index, column)),
  ).filter((text) => text !== "");
  return {
    yuan: shown(cell).times((unitAbove(sheet, row) ?? usual) === "万元" ? 10_000 : 1),
    before: labelBefore(sheet, row, column),
    above,
    title: titleAbove(sheet, row),
  };
}

/** The nearest row above that names a table of accounts; where a table goes on from another sheet, the sheet's name. */
function titleAbove(sheet: Worksheet, row: number): string {
  for (let at = row - 1; at >= 1; at--) {
    const title = /[^|]*决算[^|]*表/.exec(textOfRow(sheet, at));
    if (title) return title[0];
  }
  return sheet.name;
}

/** The nearest words to the left that are no code and no number. */
function labelBefore(sheet: Worksheet, row: number, column: number): string {
  for (let at = column - 1; at >= 1; at--) {
    const words = wordsIn(sheet.getCell(row, at));
    if (words !== "") return words;
  }
  return "";
}

const UNIT = /(?:单位[:：]|[(（])(万元|元)/;
const STATED = /单位[:：](万元|元)/;

/** 万元 or 元, as the nearest row above says it. */
function unitAbove(sheet: Worksheet, row: number, pattern = UNIT): string | undefined {
  for (let at = row; at >= 1; at--) {
    const unit = pattern.exec(textOfRow(sheet, at))?.[1];
    if (unit !== undefined) return unit;
  }
  return undefined;
}

function textOfRow(sheet: Worksheet, row: number): string {
  const texts = (sheet.getRow(row).values as readonly CellValue[]).map(plain);
  return texts
    .join("|")
    .replace(/\s/g, "")
    .replace(/^\|+|\|+$/g, "");
}

/** What the other sheets say, for a sheet that says nothing. */
function usualUnit(sheets: Iterable<Worksheet>): string {
  const units = [...sheets].flatMap((sheet) => unitAbove(sheet, sheet.rowCount, STATED) ?? []);
  const wan = units.filter((unit) => unit === "万元").length;
  return wan * 2 >= units.length ? "万元" : "元";
}

function shown(cell: Cell): Decimal {
  const value = resultOf(cell.value);
  if (typeof value === "number") return rounded(new Decimal(value), cell.numFmt);
  const text = plain(value).normalize("NFKC").replace(/[,\s]/g, "");
  return /^-?\d+(?:\.\d+)?$/.test(text) ? new Decimal(text) : new Decimal(0);
}

function rounded(value: Decimal, format: string | undefined): Decimal {
  const digits = /^[#,_\s]*0(\.0+)?/.exec(format ?? "");
  if (!digits) return value;
  return value.toDecimalPlaces((digits[1]?.length ?? 1) - 1, Decimal.ROUND_HALF_UP);
}

function resultOf(value: CellValue): CellValue {
  return typeof value === "object" && value !== null && "result" in value ? value.result : value;
}

/** Words of a cell; numbers, codes and dashes are none. */
function wordsIn(cell: Cell): string {
  const text = plain(resultOf(cell.value)).normalize("NFKC").replace(/\s/g, "");
  return /\p{Script=Han}/u.test(text) ? text : "";
}

function plain(value: CellValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "object" && "richText" in value)
    return value.richText.map(({ text }) => text).join("");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
