import { useState, type KeyboardEvent } from "react";
import type { GridSheet, GridSpot } from "./grid-sheet";
import { keyMeaning } from "./key-meaning";
import type { MergeMap } from "./merged-cells";
import { neighbour, type Direction } from "./arrow-keys";

interface GridEditing {
  /** The text that the editor opens with; `undefined` when nothing is edited. */
  readonly draft: string | undefined;
  readonly edit: (spot: GridSpot) => void;
  readonly commit: (text: string, direction?: Direction) => void;
  readonly cancel: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface GridActions {
  readonly onSelect: (spot: GridSpot) => void;
  readonly onEnter: (spot: GridSpot, text: string) => void;
  /** Called when the editor is gone and the grid should have the keyboard again. */
  readonly onFinish: () => void;
}

/** Moving, typing and writing in the grid, as the keys of a spreadsheet do it. */
export function useGridEditing(
  sheet: GridSheet,
  merges: MergeMap,
  current: GridSpot,
  { onSelect, onEnter, onFinish }: GridActions,
): GridEditing {
  const [draft, setDraft] = useState<string>();
  const entryAt = ({ row, column }: GridSpot) => sheet.rows[row]?.[column]?.entry ?? "";
  const move = (direction: Direction) => onSelect(neighbour(sheet, merges, current, direction));
  const cancel = () => {
    setDraft(undefined);
    onFinish();
  };
  const commit = (text: string, direction?: Direction) => {
    cancel();
    if (text !== entryAt(current)) onEnter(current, text);
    if (direction) move(direction);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const meaning = draft === undefined ? keyMeaning(event) : undefined;
    if (!meaning) return;
    event.preventDefault();
    if (meaning.kind === "move") move(meaning.direction);
    else if (meaning.kind === "edit") setDraft(entryAt(current));
    else if (meaning.kind === "type") setDraft(meaning.text);
    else onEnter(current, "");
  };
  return { draft, edit: (spot) => setDraft(entryAt(spot)), commit, cancel, onKeyDown };
}
