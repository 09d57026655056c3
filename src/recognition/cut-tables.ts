import type { DraftTable } from "./draft-table";
import { codeColumnsOf } from "./code-columns";
import { readCode } from "./codes";
import { comesOutWhole } from "./going-on";
import type { Grid } from "./grid";
import { incompleteTable, type SheetParts } from "./sheet-parts";

/** A sheet of no table with lines of codes on it. */
interface LoosePage {
  readonly sheet: string;
  readonly codes: ReadonlySet<string>;
}

/** One code and its name may stand on any sheet. */
const LEAST_CODES = 2;

/**
 * The parts without tables whose sums do not close while a sheet that is no table holds lines that they
 * lack and others have: its end was put aside, so that whatever seems to be left out is there. A
 * sheet that repeats a line of the table is none of its pages.
 */
export function withoutCutTables(parts: readonly SheetParts[]): readonly SheetParts[] {
  const tables = parts.flatMap(({ drafts }) => drafts);
  const open = new Set(tables.filter((table) => !comesOutWhole(table)));
  if (open.size === 0) return parts;
  const loose = parts
    .filter(({ drafts }) => drafts.length === 0)
    .flatMap(({ grid }) => pageOn(grid));
  return parts.map((part) => {
    const cut = new Map(
      part.drafts
        .filter((table) => open.has(table))
        .flatMap((table) => {
          const page = loose.find((each) => goesOnThere(table, each, tables));
          return page ? [[table, page] as const] : [];
        }),
    );
    if (cut.size === 0) return part;
    const unread = [...cut].map(([table, { sheet }]) =>
      incompleteTable([table, { form: table.form, pages: [sheet], isApart: true }]),
    );
    return {
      ...part,
      drafts: part.drafts.filter((table) => !cut.has(table)),
      unread: [...part.unread, ...unread],
    };
  });
}

function goesOnThere(
  table: DraftTable,
  { codes }: LoosePage,
  tables: readonly DraftTable[],
): boolean {
  const own = codesOf(table);
  const others = new Set(
    tables.filter((each) => each !== table).flatMap((each) => [...codesOf(each)]),
  );
  const known = [...codes].filter((code) => others.has(code));
  return (
    own.size > 0 && ![...codes].some((code) => own.has(code)) && known.length * 2 >= codes.size
  );
}

function codesOf({ draft }: DraftTable): ReadonlySet<string> {
  return new Set(draft.lines.flatMap(({ code }) => code ?? []));
}

function pageOn(grid: Grid): readonly LoosePage[] {
  const named = nameColumn(grid);
  const left = Array.from({ length: named }, (_, column) => column);
  const rows = Array.from({ length: grid.rowCount }, (_, row) => row);
  const codeColumns = codeColumnsOf(
    grid,
    rows,
    left.filter((column) => rows.some((row) => /^[0-9]/.test(grid.own(row, column)))),
  );
  const codes = new Set<string>();
  let before = "";
  for (const row of rows) {
    const read = isName(grid.own(row, named)) && readCode(grid, row, codeColumns, before);
    if (!read) continue;
    before = read.code;
    codes.add(read.code);
  }
  return codes.size < LEAST_CODES ? [] : [{ sheet: grid.sheet.name, codes }];
}

/** The column with the most words: names stand there, and codes before them. */
function nameColumn(grid: Grid): number {
  const words = Array.from({ length: grid.columnCount }, (_, column) => column).map((column) => ({
    column,
    count: Array.from({ length: grid.rowCount }, (_, row) => row).filter((row) =>
      isName(grid.own(row, column)),
    ).length,
  }));
  return words.reduce((most, each) => (each.count > most.count ? each : most), {
    column: 0,
    count: 0,
  }).column;
}

function isName(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}
