import type { KeyboardEvent } from "react";
import type { Direction } from "./arrow-keys";

/** What a key asks of the selected cell. */
export type KeyMeaning =
  | { readonly kind: "move"; readonly direction: Direction }
  | { readonly kind: "extend"; readonly direction: Direction }
  | { readonly kind: "edit" }
  /** A word that is being composed begins: which letter it is only the field will know. */
  | { readonly kind: "compose" }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  | { readonly kind: "type"; readonly text: string }
  | { readonly kind: "erase" };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** As in Excel; Tab is left to the browser, so that the keyboard can leave the grid. */
export function keyMeaning(event: KeyboardEvent): KeyMeaning | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey, nativeEvent } = event;
  if (nativeEvent.isComposing || key === "Process") return { kind: "compose" };
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return withControl(key.toLowerCase(), shiftKey);
  const direction = ARROWS[key];
  if (direction) return { kind: shiftKey ? "extend" : "move", direction };
  if (key === "Enter" || key === "F2") return { kind: "edit" };
  if (key === "Delete" || key === "Backspace") return { kind: "erase" };
  return [...key].length === 1 ? { kind: "type", text: key } : undefined;
}

function withControl(key: string, shift: boolean): KeyMeaning | undefined {
  if (key === "z") return { kind: shift ? "redo" : "undo" };
  return key === "y" ? { kind: "redo" } : undefined;
}
