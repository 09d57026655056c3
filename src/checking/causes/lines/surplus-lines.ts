import type { Line, PlacedFigure, TableReading } from "../../../tables/reading";
import { deadCode } from "../codes/dead-codes";
import { parentOf } from "../codes/code-sets";
import { recoded } from "../codes/recoded";
import type { LinesTooMany, LineTwice } from "./surplus";

/** A line that the totals hold too much, and the code under which it stays for that, as one that nobody knows. */
export interface HeldLine {
  readonly line: Line;
  readonly code: string;
}

/** Without the lines that a table has too many; what its totals hold of them stays, with open amounts. */
export function withoutSurplus(
  reading: TableReading,
  cause: LineTwice | LinesTooMany,
  freed: PlacedFigure[],
): TableReading {
  const held = heldBy(cause);
  const without = surplusOf(cause)
    .filter((line) => held.every((each) => each.line !== line))
    .reduce(withoutLine, reading);
  for (const { line } of held)
    freed.push(...without.figures.filter((figure) => figure.line === line.key));
  return held.reduce((edited, { line, code }) => recoded(edited, line, { code }), without);
}

function surplusOf(cause: LineTwice | LinesTooMany): readonly Line[] {
  if (cause.kind === "lines-too-many") return cause.lines;
  return [cause.line, ...(cause.more ?? []).map(({ line }) => line)];
}

/** One line for each sum that holds them too much; none where the totals do without. */
export function heldBy(cause: LineTwice | LinesTooMany): readonly HeldLine[] {
  if (!cause.addedUp) return [];
  if (cause.kind === "line-twice") {
    const { line, miscoded } = cause;
    return [{ line, code: deadCode(miscoded?.under ?? line.code!.slice(0, -2)) }];
  }
  const codes = cause.lines.map((line) => line.code!);
  const held = new Map<string, HeldLine>();
  for (const line of cause.lines) {
    const own = line.code!;
    if (codes.some((code) => code !== own && own.startsWith(code))) continue;
    const code = deadCode(parentOf(own) ?? "合计");
    if (!held.has(code)) held.set(code, { line, code });
  }
  return [...held.values()];
}

function withoutLine(reading: TableReading, line: Line): TableReading {
  return {
    ...reading,
    lines: reading.lines.filter(({ key }) => key !== line.key),
    figures: reading.figures.filter((figure) => figure.line !== line.key),
  };
}
