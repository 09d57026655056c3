import { useRef, useState, type KeyboardEvent } from "react";
import type { GridSheet, GridSpot } from "./grid-sheet";
import { keyMeaning, type KeyMeaning } from "./key-meaning";
import type { MergeMap } from "./merged-cells";
import { neighbour, type Direction } from "./arrow-keys";

/** A cell that is being typed into; it stays that cell, whatever is selected meanwhile. */
interface Typing {
  readonly spot: GridSpot;
  readonly text: string;
}

interface GridEditing {
  /** Absent when nothing is edited. */
  readonly typing: Typing | undefined;
  readonly edit: (spot: GridSpot) => void;
  readonly type: (text: string) => void;
  /** Writes what was typed where it was typed; does nothing where nothing is. */
  readonly commit: (direction?: Direction) => void;
  readonly cancel: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface GridActions {
  readonly onSelect: (spot: GridSpot) => void;
  /** Makes the selected block reach further in a direction. */
  readonly onExtend: (direction: Direction) => void;
  readonly onEnter: (spot: GridSpot, text: string) => void;
  readonly onErase: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Called when the editor is gone and the grid should have the keyboard again. */
  readonly onFinish: () => void;
}

/** Moving, typing and writing in the grid, as the keys of a spreadsheet do it. */
export function useGridEditing(
  sheet: GridSheet,
  merges: MergeMap,
  current: GridSpot,
  actions: GridActions,
): GridEditing {
  const [typing, setTyping] = useState<Typing>();
  // Clicking elsewhere ends the typing twice, by the click and by the field that loses the keyboard.
  const now = useRef<Typing>(undefined);
  const become = (next: Typing | undefined) => {
    now.current = next;
    setTyping(next);
  };
  const entryAt = ({ row, column }: GridSpot) => sheet.rows[row]?.[column]?.entry ?? "";
  const cancel = () => {
    become(undefined);
    actions.onFinish();
  };
  const commit = (direction?: Direction) => {
    const done = now.current;
    if (!done) return;
    become(undefined);
    if (done.text !== entryAt(done.spot)) actions.onEnter(done.spot, done.text);
    if (!direction) return;
    actions.onFinish();
    actions.onSelect(neighbour(sheet, merges, done.spot, direction));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const meaning = now.current ? undefined : keyMeaning(event);
    if (!meaning) return;
    // The first letter of a composition goes to the field, which is there before it is typed.
    if (meaning.kind !== "compose") event.preventDefault();
    const begins = beginning(meaning, entryAt(current));
    if (begins !== undefined) become({ spot: current, text: begins });
    else if (meaning.kind === "move")
      actions.onSelect(neighbour(sheet, merges, current, meaning.direction));
    else act(meaning, actions);
  };
  return {
    typing,
    edit: (spot) => become({ spot, text: entryAt(spot) }),
    type: (text) => now.current && become({ ...now.current, text }),
    commit,
    cancel,
    onKeyDown,
  };
}

/** The text that typing begins with, where a key begins it. */
function beginning(meaning: KeyMeaning, entry: string): string | undefined {
  if (meaning.kind === "edit") return entry;
  if (meaning.kind === "compose") return "";
  return meaning.kind === "type" ? meaning.text : undefined;
}

function act(meaning: KeyMeaning, actions: GridActions): void {
  if (meaning.kind === "extend") actions.onExtend(meaning.direction);
  if (meaning.kind === "erase") actions.onErase();
  if (meaning.kind === "undo") actions.onUndo();
  if (meaning.kind === "redo") actions.onRedo();
}
