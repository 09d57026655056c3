import { useRef, useState, type KeyboardEvent } from "react";
import type { Direction } from "./arrow-keys";

interface CellEditorProps {
  readonly label: string;
  readonly initial: string;
  /** `move`: where the selection goes afterwards. */
  readonly onCommit: (text: string, move?: Direction) => void;
  readonly onCancel: () => void;
}

/** The field in which a cell is typed. Enter and Tab write and move on; Escape leaves the cell as it was. */
export function CellEditor({ label, initial, onCommit, onCancel }: CellEditorProps) {
  const [text, setText] = useState(initial);
  const ended = useRef(false);
  const end = (act: () => void) => {
    if (ended.current) return;
    ended.current = true;
    act();
  };
  const pressed = (event: KeyboardEvent) => {
    event.stopPropagation();
    const move = moveAfter(event);
    if (move) event.preventDefault();
    if (move) end(() => onCommit(text, move));
    else if (event.key === "Escape") end(onCancel);
  };
  return (
    <input
      className="cell-editor"
      aria-label={label}
      autoFocus
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={pressed}
      onBlur={() => end(() => onCommit(text))}
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
