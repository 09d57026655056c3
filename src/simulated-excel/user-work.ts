import type { CellPlace } from "../sheets/sheet";
import { rangeAddress } from "../sheets/address";
import type { BookState, SheetState } from "./book/book-state";
import { edit } from "./book/edit";
import { moveRows } from "./book/row-moves";
import type { SimulatedExcel } from "./excel-face";
import type { EventKind, Surface } from "./objects/surface";

type UserFace = Pick<
  SimulatedExcel,
  "enter" | "enterUntold" | "sortRows" | "insertRows" | "setDialog" | "closeAndStay"
>;

/** What a user does, as far as it takes more than a line; and who is told of it. */
export class UserWork {
  constructor(
    private readonly surface: Surface,
    private readonly tell: (kind: EventKind, event: unknown) => void,
  ) {}

  /** What the simulated Excel's face says of it, given a sheet by its name. */
  face(sheet: (name: string) => SheetState): UserFace {
    const { book, shown } = this.surface;
    return {
      enter: (cell, text) => this.enter(sheet(cell.sheet), cell, text, true),
      enterUntold: (cell, text) => void this.enter(sheet(cell.sheet), cell, text, false),
      sortRows: (name, from, order) => this.sortRows(sheet(name), from, order),
      insertRows: (name, at, count) => this.insertRows(sheet(name), at, count),
      setDialog: (open) => {
        book.dialogOpen = open;
        shown();
      },
      closeAndStay: () => this.closeAndStay(),
    };
  }

  /** Types into a cell; `told` where Excel says so to the add-in. A refusal is a Chinese sentence. */
  private enter(
    sheet: SheetState,
    { row, column }: CellPlace,
    text: string,
    told: boolean,
  ): string | undefined {
    const { book, edited, shown, documented } = this.surface;
    if (sheet.protection !== "none") return `工作表“${sheet.name}”受保护，不能修改。`;
    const done = edit(book, sheet, { row, column }, [[text]]);
    book.undoable += 1;
    if (told || !documented.someEditsUntold) edited(done);
    else shown();
    return undefined;
  }

  private sortRows(sheet: SheetState, from: number, order: readonly number[]): void {
    const sorted = order.map((row) => sheet.rows[row] ?? []);
    sorted.forEach((row, index) => (sheet.rows[from + index] = row));
    const width = Math.max(...sorted.map((row) => row.length), 1);
    const lastRow = from + order.length - 1;
    const address = rangeAddress({
      firstRow: from,
      firstColumn: 0,
      lastRow,
      lastColumn: width - 1,
    });
    const event = { source: "Local", worksheetId: sheet.id, address };
    this.happened();
    this.tell("row-sorted", event);
    if (!this.surface.documented.sortingIsNoEdit)
      this.tell("changed", { ...event, changeType: "RangeEdited", triggerSource: "Unknown" });
  }

  private insertRows(sheet: SheetState, at: number, count: number): void {
    const { book, rowsMoved } = this.surface;
    const calculated = moveRows(book, sheet, at, count);
    this.happened();
    rowsMoved({ sheet: sheet.name, at, count }, calculated);
  }

  private closeAndStay(): void {
    const { book, documented } = this.surface;
    if (documented.closeQuestionForgotten) book.asksBeforeClosing = false;
    this.surface.shown();
  }

  private happened(): void {
    const book: BookState = this.surface.book;
    book.dirty = true;
    book.undoable += 1;
    this.surface.shown();
  }
}
