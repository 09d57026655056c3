import type { CellPlace } from "../../sheets/sheet";

/** A cell that the user changed: what had to be typed to have it as it was, and as it became. */
export interface CellChange {
  readonly cell: CellPlace;
  readonly before: string;
  readonly after: string;
}

/** How a step is taken back or made again: what the cells hold, and how something is typed into one. */
interface Sheets {
  readonly entryAt: (cell: CellPlace) => string;
  /** A refusal is a Chinese sentence. */
  readonly enter: (cell: CellPlace, text: string) => string | undefined;
}

/**
 * What the user did in the grid, step by step, so that it can be taken back and made again. A cell that
 * somebody else has changed since is left as it is, and said.
 */
export class EditHistory {
  private readonly done: (readonly CellChange[])[] = [];
  private undone: (readonly CellChange[])[] = [];

  constructor(private readonly sheets: Sheets) {}

  /** Types into cells, as one step. A refusal is a Chinese sentence; what was typed before it stays. */
  enter(entries: readonly { readonly cell: CellPlace; readonly text: string }[]) {
    const changes: CellChange[] = [];
    let refusal: string | undefined;
    for (const { cell, text } of entries) {
      const before = this.sheets.entryAt(cell);
      refusal = this.sheets.enter(cell, text);
      if (refusal !== undefined) break;
      changes.push({ cell, before, after: this.sheets.entryAt(cell) });
    }
    if (changes.length > 0) {
      this.done.push(changes);
      this.undone = [];
    }
    return refusal;
  }

  /** Takes the last step back. */
  undo(): string | undefined {
    const step = this.done.pop();
    if (!step) return "没有可以撤销的修改。";
    this.undone.push(step);
    return this.put(step.map(({ cell, before, after }) => ({ cell, from: after, to: before })));
  }

  /** Makes the last step that was taken back again. */
  redo(): string | undefined {
    const step = this.undone.pop();
    if (!step) return "没有可以重做的修改。";
    this.done.push(step);
    return this.put(step.map(({ cell, before, after }) => ({ cell, from: before, to: after })));
  }

  private put(
    moves: readonly { readonly cell: CellPlace; readonly from: string; readonly to: string }[],
  ): string | undefined {
    let told: string | undefined;
    for (const { cell, from, to } of moves)
      if (this.sheets.entryAt(cell) === from) told = this.sheets.enter(cell, to) ?? told;
      else told = "有单元格在此之后又改过，保持现在的样子。";
    return told;
  }
}
