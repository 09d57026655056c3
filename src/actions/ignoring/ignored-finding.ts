import type { Finding } from "../../checking/finding";
import type { CellPlace } from "../../sheets/sheet";
import { FORMS } from "../../tables/forms";
import type { TableId } from "../../tables/table-id";
import type { PlacedFigure, TableReading } from "../../tables/reading";

/** A finding that the accountant has explained: told no more, until one of its figures changes. */
export interface IgnoredFinding {
  /** Which finding: `keyOf` it. */
  readonly finding: string;
  /** What its cells held when it was explained, in the finding's order. */
  readonly figures: readonly string[];
  /** The finding's own sentence, for the list and the review note. */
  readonly message: string;
  readonly reason: string;
  /** The day, such as `2026-11-23`. */
  readonly date: string;
}

const OF_TEXT = "text|";

/** What a finding of a finished text is known by: its kind and its words. */
export function keyOfTextFinding(kind: string, quote: string, found: string): string {
  return `${OF_TEXT}${[kind, quote, found].join("|")}`;
}

/** Whether a finished text, not the tables, was explained. */
export function isOfText({ finding }: IgnoredFinding): boolean {
  return finding.startsWith(OF_TEXT);
}

/** What a finding is known by, whatever its figures are and wherever its rows have moved to. */
export function keyOf({ severity, kind, table, identity, message }: Finding): string {
  return [severity, kind, table ?? "", identity ?? message].join("|");
}

/** The table that a finding's key names; `undefined` where it names none. */
export function tableOfKey(key: string): TableId | undefined {
  return FORMS.find(({ id }) => id === key.split("|")[2])?.id;
}

/** What the cells of a set of accounts hold: figures exactly, printed notes as text. */
type FiguresHeld = ReadonlyMap<string, string>;

export function figuresHeld(tables: readonly TableReading[]): FiguresHeld {
  return new Map(
    tables.flatMap(({ figures, notes }) => [
      ...figures.map((placed) => [placeKey(placed), heldText(placed)] as const),
      ...notes.map((note) => [placeKey(note), note.text] as const),
    ]),
  );
}

/** The figures that a finding is about; of cells beside the tables, what the finding says of them. */
export function figuresOf({ cells, message }: Finding, held: FiguresHeld): readonly string[] {
  return cells.map((cell) => held.get(placeKey(cell)) ?? message);
}

/** Whether this explanation still stands for the finding: the same one, of the same figures. */
export function explains(
  { finding: key, figures }: IgnoredFinding,
  finding: Finding,
  held: FiguresHeld,
): boolean {
  if (key !== keyOf(finding)) return false;
  const now = figuresOf(finding, held);
  return now.length === figures.length && now.every((figure, index) => figure === figures[index]);
}

function placeKey({ sheet, row, column }: CellPlace): string {
  return `${sheet}\n${row}\n${column}`;
}

function heldText({ figure }: PlacedFigure): string {
  switch (figure.kind) {
    case "blank":
      return "";
    case "amount":
      return figure.stored.toFixed();
    case "dash":
    case "text":
      return figure.text;
  }
}
