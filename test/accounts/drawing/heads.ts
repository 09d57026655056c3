import type { Drawing } from "./drawing";

/** A head and what stands under it. A leaf heads one column, or several that share it (类 款 项). */
export interface Head {
  readonly caption: string;
  readonly under?: readonly Head[];
  /** The key of the figures in the column, for leaves that head figures. */
  readonly column?: string;
  /** How many sheet columns a leaf covers; 1 when absent. */
  readonly covers?: number;
}

function headWidth(head: Head): number {
  return head.under ? widthOf(head.under) : (head.covers ?? 1);
}

export function widthOf(heads: readonly Head[]): number {
  return heads.reduce((width, head) => width + headWidth(head), 0);
}

export function depthOf(heads: readonly Head[]): number {
  return Math.max(...heads.map((head) => 1 + (head.under ? depthOf(head.under) : 0)));
}

/** Draws heads side by side over `depth` rows: parents across their parts, leaves down to the last row. */
export function drawHeads(
  drawing: Drawing,
  heads: readonly Head[],
  at: { readonly row: number; readonly column: number; readonly depth: number },
): void {
  let { column } = at;
  for (const head of heads) {
    const last = column + headWidth(head) - 1;
    const rows = head.under ? at.depth - depthOf(head.under) : at.depth;
    drawing.text(at.row, column, head.caption, "head");
    drawing.merge(at.row, column, at.row + rows - 1, last);
    if (head.under)
      drawHeads(drawing, head.under, { row: at.row + rows, column, depth: at.depth - rows });
    column = last + 1;
  }
}

/** The leaves that head figures, each with its place counted from the first head. */
export function figureColumns(heads: readonly Head[]): { key: string; offset: number }[] {
  let offset = 0;
  return heads.flatMap((head) => {
    const from = offset;
    offset += headWidth(head);
    if (head.under)
      return figureColumns(head.under).map((f) => ({ key: f.key, offset: from + f.offset }));
    return head.column === undefined ? [] : [{ key: head.column, offset: from }];
  });
}
