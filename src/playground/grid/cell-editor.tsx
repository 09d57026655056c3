import type { KeyboardEvent } from "react";
import type { Direction } from "./arrow-keys";

interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  /** `move`: where the selection goes afterwards. */
  readonly onCommit: (move?: Direction) => void;
  readonly onCancel: () => void;
}

/** The field in which a cell is typed. Enter and Tab write and move on; Escape leaves the cell as it was. */
export function CellEditor({ label, text, onType, onCommit, onCancel }: CellEditorProps) {
  const pressed = (event: KeyboardEvent) => {
    event.stopPropagation();
    const move = moveAfter(event);
    if (move) event.preventDefault();
    if (move) onCommit(move);
    else if (event.key === "Escape" && !event.nativeEvent.isComposing) onCancel();
  };
  return (
    <input
      className="cell-editor"
      aria-label={label}
      autoFocus
      value={text}
      onChange={(event) => onType(event.target.value)}
      onKeyDown={pressed}
      onBlur={() => onCommit()}
    />
  );
}

function moveAfter({ key, shiftKey, nativeEvent }: KeyboardEvent): Direction | undefined {
  // While Chinese is being composed, Enter chooses a word.
  if (nativeEvent.isComposing) return undefined;
  if (key === "Enter") return shiftKey ? "up" : "down";
  if (key === "Tab") return shiftKey ? "left" : "right";
  return undefined;
}
