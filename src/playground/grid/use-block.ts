import { useState, type ClipboardEvent } from "react";
import type { CellRange } from "../../sheets/sheet";
import { neighbour, type Direction } from "./arrow-keys";
import {
  pastedEntries,
  erasedEntries,
  rangeBetween,
  textOfBlock,
  type BlockEntry,
} from "./cell-block";
import type { GridSheet, GridSpot } from "./grid-sheet";
import type { MergeMap } from "./merged-cells";

interface SelectedBlock {
  /** From the selected cell to where it was extended. */
  readonly range: CellRange;
  readonly extendTo: (spot: GridSpot) => void;
  readonly extend: (direction: Direction) => void;
  readonly erase: () => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** The block that begins at the selected cell: extended, copied, cut, pasted and emptied as one. */
export function useBlock(
  sheet: GridSheet,
  merges: MergeMap,
  current: GridSpot,
  onEnterBlock: (entries: readonly BlockEntry[]) => void,
): SelectedBlock {
  const [extent, setExtent] = useState({ from: current, to: current });
  // Another cell was selected since: the block is that cell.
  const isOld = extent.from.row !== current.row || extent.from.column !== current.column;
  const corner = isOld ? current : extent.to;
  const range = rangeBetween(current, corner);
  const extendTo = (to: GridSpot) => setExtent({ from: current, to });
  const erase = () => onEnterBlock(erasedEntries(sheet, range));
  const isTyping = ({ target }: ClipboardEvent) => target instanceof HTMLInputElement;
  const onCopy = (event: ClipboardEvent) => {
    if (isTyping(event)) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", textOfBlock(sheet, range));
  };
  return {
    range,
    extendTo,
    extend: (direction) => extendTo(neighbour(sheet, merges, corner, direction)),
    erase,
    onCopy,
    onCut: (event) => {
      if (isTyping(event)) return;
      onCopy(event);
      erase();
    },
    onPaste: (event) => {
      if (isTyping(event)) return;
      event.preventDefault();
      onEnterBlock(pastedEntries(event.clipboardData.getData("text/plain"), current, merges));
    },
  };
}
