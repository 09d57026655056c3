import type { KeyboardEvent } from "react";
import type { Direction } from "./arrow-keys";

/** What a key asks of the selected cell. */
export type KeyMeaning =
  | { readonly kind: "move"; readonly direction: Direction }
  | { readonly kind: "edit" }
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
  const { key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey) return undefined;
  const direction = ARROWS[key];
  if (direction) return { kind: "move", direction };
  if (key === "Enter" || key === "F2") return { kind: "edit" };
  if (key === "Delete" || key === "Backspace") return { kind: "erase" };
  return [...key].length === 1 ? { kind: "type", text: key } : undefined;
}
