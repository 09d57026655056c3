/*
 * Escapes of the text grid: `\|` a bar inside a cell, `\n` a line break inside a cell, `\\` a
 * backslash; any other letter after a backslash stands for itself.
 */
const CONTROL: Readonly<Record<string, string>> = { n: "\n", r: "\r" };

/** `\|` → `|`, `\n` → a line break. */
export function unescapeCell(text: string): string {
  return text.replace(/\\([\s\S])/g, (_, letter: string) => CONTROL[letter] ?? letter);
}

/** The inverse of `unescapeCell`. An arrow is broken up, because it divides a formula from its result. */
export function escapeCell(text: string): string {
  return escapeFormula(text).replaceAll("->", "-\\>");
}

/** As `escapeCell`, but a formula may hold an arrow: only the last one divides. */
export function escapeFormula(text: string): string {
  return text.replace(/[\\|]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
}

/** A letter with its backslash, or one without. */
const LETTER = /\\[\s\S]|[\s\S]/g;

/** The cells of a line: cut at bars that are not escaped, ordinary blanks around each taken off; a full-width one indents a caption. */
export function cellsOfLine(line: string): string[] {
  const cells = [""];
  for (const [letter] of line.matchAll(LETTER)) {
    if (letter === "|") cells.push("");
    else cells[cells.length - 1] += letter;
  }
  return cells.map((cell) => cell.replace(/^ +| +$/g, ""));
}
