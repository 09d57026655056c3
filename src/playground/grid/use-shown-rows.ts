import { useEffect, useState, type UIEvent } from "react";
import { cellId } from "./grid-row";
import type { GridSheet, GridSpot } from "./grid-sheet";
import { extentOf } from "./arrow-keys";

const AT_FIRST = 120;
const MORE = 120;
const NEAR_THE_END = 600;

/** The rows to draw: a hundred or so, and more as one scrolls or goes further down. */
export function useShownRows(
  sheet: GridSheet,
  current: GridSpot,
): { readonly rows: readonly number[]; readonly onScroll: (event: UIEvent) => void } {
  const [reached, setReached] = useState({ sheet: sheet.name, rows: AT_FIRST });
  const all = extentOf(sheet).rows;
  const asked = reached.sheet === sheet.name ? reached.rows : AT_FIRST;
  const count = Math.min(all, Math.max(asked, current.row + MORE / 2));
  const rows = Array.from({ length: count }, (_, row) => row).filter(
    (row) => !sheet.hiddenRows.has(row),
  );
  const onScroll = ({ currentTarget: frame }: UIEvent) => {
    const left = frame.scrollHeight - frame.scrollTop - frame.clientHeight;
    if (left < NEAR_THE_END && count < all) setReached({ sheet: sheet.name, rows: count + MORE });
  };
  return { rows, onScroll };
}

/** Scrolls the selected cell into view when the selection moves, whoever moved it. */
export function useSelectionInView(sheet: string, current: GridSpot): void {
  const id = cellId(current);
  useEffect(() => {
    document.getElementById(id)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [sheet, id]);
}
