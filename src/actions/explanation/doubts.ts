import type { CheckedAccounts } from "../check-accounts";
import type { Source } from "../../narrative/fact";
import type { Paragraph } from "../../narrative/paragraph";
import { addressOf } from "../../sheets/address";
import type { CellPlace } from "../../sheets/sheet";
import type { Disagreement } from "./disagreements";

/** What is doubtful about a cell. */
export interface CellView {
  readonly sheet: string;
  /** Such as `G8`. */
  readonly address: string;
  readonly message: string;
}

/** Cells that are probably wrong; and those of errors that no such cell explains. */
export function doubtfulCells({
  causes,
  suspects,
  findings,
}: Pick<CheckedAccounts, "causes" | "suspects" | "findings">): readonly CellView[] {
  const explained = new Set([...causes, ...suspects].flatMap((suspect) => suspect.findings));
  const errors = findings.filter(
    ({ severity, kind }, at) => severity === "error" && kind !== "note" && !explained.has(at),
  );
  return [
    ...causes.flatMap(({ cells, findings: own, message }) =>
      own.length === 0 ? [] : cells.map((cell) => viewOf(cell, message)),
    ),
    ...suspects.map(({ cell: { placed }, message }) => viewOf(placed, message)),
    ...errors.flatMap(({ cells, message }) => cells.map((cell) => viewOf(cell, message))),
  ];
}

function viewOf({ sheet, row, column }: CellPlace, message: string): CellView {
  return { sheet, address: addressOf(row, column), message };
}

/** What is known to be doubtful about the numbers that an explanation uses. */
export interface Doubtful {
  readonly cells: readonly CellView[];
  readonly disagreements: readonly Disagreement[];
}

/** The sentences about what a paragraph takes its numbers from, each once. */
export function doubtsOn(
  paragraph: Paragraph,
  { cells, disagreements }: Doubtful,
): readonly string[] {
  const used = new Set(sourcesOf(paragraph).map(nameOf));
  const messages = [
    ...cells
      .filter(({ sheet, address }) => used.has(`${sheet}!${address}`))
      .map(({ message }) => message),
    ...disagreements
      .filter(({ given }) => given.some((name) => used.has(name)))
      .map(({ message }) => message),
    ...paragraph.segments.flatMap((segment) =>
      segment.kind === "number" && segment.doubt !== undefined ? [segment.doubt] : [],
    ),
  ];
  return [...new Set(messages)];
}

/** What the numbers of a paragraph, and of the chart that it names, came from. */
function sourcesOf({ segments, chart }: Paragraph): readonly Source[] {
  return [
    ...segments.flatMap((segment) => (segment.kind === "number" ? segment.sources : [])),
    ...(chart?.groups ?? []).flatMap(({ points }) => points.flatMap(({ sources }) => sources)),
  ];
}

/** A cell of the accounts by sheet and address, a typed fact by its name; cells of other books have none. */
function nameOf(source: Source): string | undefined {
  if (source.kind === "given") return source.name;
  return source.book === "accounts" ? `${source.sheet}!${source.address}` : undefined;
}
