import { useState, type FormEvent } from "react";
import { addressOf } from "../../sheets/address";
import type { GridSheet, GridSpot } from "./grid-sheet";

interface FormulaBarProps {
  readonly sheet: GridSheet;
  readonly selection: GridSpot;
  readonly onEnter: (spot: GridSpot, text: string) => void;
}

/** The address of the selected cell and what was typed into it. */
export function FormulaBar({ sheet, selection, onEnter }: FormulaBarProps) {
  const { row, column } = selection;
  const entry = sheet.rows[row]?.[column]?.entry ?? "";
  const address = addressOf(row, column);
  return (
    <div className="formula-bar">
      <output className="name-box" aria-label="所选单元格">
        {address}
      </output>
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <EntryField
        key={`${sheet.name} ${address} ${entry}`}
        entry={entry}
        onEnter={(text) => onEnter(selection, text)}
      />
    </div>
  );
}

function EntryField({ entry, onEnter }: { entry: string; onEnter: (text: string) => void }) {
  const [text, setText] = useState(entry);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text !== entry) onEnter(text);
  };
  return (
    <form className="entry" onSubmit={submit}>
      <input
        aria-label="编辑栏"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && setText(entry)}
      />
    </form>
  );
}
