import type { Sheet } from "../../sheets/sheet";
import { columnLetters, placeOf } from "../../sheets/address";

/** The line that begins a sheet: `=== 收入决算表 (hidden) (columns C, E hidden)`. */
export type SheetHeading = Pick<Sheet, "name" | "visibility" | "hiddenColumns">;

const HEADING =
  /^=== ?(.*?)(?: \((hidden|veryHidden)\))?(?: \(columns ([A-Z]+(?:, [A-Z]+)*) hidden\))?$/;

/** `undefined` when the line begins no sheet. */
export function parseHeading(line: string): SheetHeading | undefined {
  const match = HEADING.exec(line.replace(/ +$/, ""));
  if (!match) return undefined;
  const [, name = "", state, columns] = match;
  return {
    name: /^".*"$/.test(name) ? name.slice(1, -1) : name,
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    hiddenColumns: new Set(
      columns?.split(", ").flatMap((letters) => placeOf(`${letters}1`)?.column ?? []),
    ),
  };
}

/** The line that `parseHeading` reads back. */
export function printHeading({ name, visibility, hiddenColumns }: SheetHeading): string {
  const state = visibility === "visible" ? "" : ` (${visibility})`;
  const letters = [...hiddenColumns].sort((a, b) => a - b).map(columnLetters);
  const columns = letters.length === 0 ? "" : ` (columns ${letters.join(", ")} hidden)`;
  // A name that ends like one of our notes, or in blanks, needs quotes.
  const plain = parseHeading(`=== ${name}`)?.name === name;
  return `=== ${plain ? name : `"${name}"`}${state}${columns}`;
}
