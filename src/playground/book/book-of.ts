import type { Cell } from "../../sheets/sheet";
import type { GridCell, GridSheet } from "../grid/grid-sheet";
import { PLAIN_LOOK } from "../looks/sheet-look";
import type { OpenedFile } from "../open-workbook";
import type { Book, BookView } from "./book";

function gridCell(cell: Cell | undefined): GridCell | undefined {
  if (!cell) return undefined;
  return {
    text: cell.text,
    entry: cell.formula ?? String(cell.value ?? ""),
    kind: typeof cell.value === "number" ? "number" : "text",
  };
}
/** temporary */
export function bookOf(file: OpenedFile): Book {
  let view: BookView = {
    sheets: file.read.sheets.map((s): GridSheet => ({
      ...s,
      rows: s.rows.map((r) => r?.map(gridCell)),
      protected: false,
      overlays: new Map(
        s.name.startsWith("GK05") ? [["G8", { fill: "#ffc7ce", color: "#9c0006" }]] : [],
      ),
      look: file.looks.get(s.name) ?? PLAIN_LOOK,
    })),
    active: file.read.sheets[0]!.name,
    selection: { row: 0, column: 0 },
    saves: 0,
    dirty: false,
  };
  const ls = new Set<() => void>();
  const set = (v: Partial<BookView>) => {
    view = { ...view, ...v };
    ls.forEach((l) => l());
  };
  return {
    name: file.name,
    view: () => view,
    subscribe: (l) => {
      ls.add(l);
      return () => ls.delete(l);
    },
    activate: (active) => set({ active, selection: { row: 0, column: 0 } }),
    select: (selection) => set({ selection }),
    enter: () => undefined,
    markAsOthers: () => {},
    installIn: () => {},
    pressRibbon: () => {},
  };
}
