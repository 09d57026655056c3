import type { CellRange, Sheet } from "../../sheets/sheet";

/** What is known of the workbook between requests, so that most of them need no second one. */
export interface KnownWorkbook {
  name: string;
  /** In the workbook's order. */
  sheets: readonly KnownSheet[];
  /** By the sheet's id; absent where nobody has looked yet. */
  readonly formats: Map<string, KnownFormats>;
  /** By the sheet's id; absent where nobody has looked, or rows or columns came or went since. */
  readonly frames: Map<string, SheetFrame>;
}

export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  /** Whether it is protected so that formats cannot be changed. */
  readonly locked: boolean;
}

/** What of a sheet is known beside its cells. Excel tells of edits in cells only; these are read when asked for. */
export interface SheetFrame {
  readonly sheet: KnownSheet;
  /** The used cells; absent where nothing stands on the sheet. */
  readonly used?: CellRange;
  readonly merges: readonly CellRange[];
  readonly hidden: Hidden;
}

/** What of a sheet is hidden: rows and columns, from 0. */
export interface Hidden {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** The conditional formats of a sheet, by whose they are. */
export interface KnownFormats {
  readonly ours: readonly string[];
  readonly others: readonly string[];
}

const VISIBILITY = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
} as const satisfies Record<Excel.SheetVisibility, Sheet["visibility"]>;

/** Asks Excel which sheets there are: one request. */
export async function listSheets(
  context: Excel.RequestContext,
  known: KnownWorkbook,
): Promise<readonly KnownSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load(
    "items/id,items/name,items/visibility,items/protection/protected,items/protection/options",
  );
  context.workbook.load("name");
  await context.sync();
  known.name = context.workbook.name;
  known.sheets = worksheets.items.map(knownSheet);
  return known.sheets;
}

function knownSheet({ id, name, visibility, protection }: Excel.Worksheet): KnownSheet {
  const mayFormat = (protection.options as { allowFormatCells?: boolean } | null)?.allowFormatCells;
  return {
    id,
    name,
    visibility: VISIBILITY[visibility],
    locked: protection.protected && mayFormat !== true,
  };
}

/** The sheet of that name, as last listed. */
export function sheetNamed(known: KnownWorkbook, name: string): KnownSheet | undefined {
  return known.sheets.find((sheet) => sheet.name === name);
}
