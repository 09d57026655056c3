import type { Finding } from "../checking/finding";
import type { CauseFinding, SuspectFinding } from "../checking/report";
import { addressOf } from "../sheets/address";
import type { CellPlace } from "../sheets/sheet";
import type { Mark } from "../workbook/port";
import type { CheckedAccounts } from "./check-accounts";

/**
 * The marks of a report, one for each cell: codes and lines and cells that are probably wrong and those that may be in
 * their stead, then the cells of what no suspect explains. Rounding is told in the report, not marked.
 */
export function marksOf({ causes, suspects, findings }: CheckedAccounts): readonly Mark[] {
  const explained = new Set([...causes, ...suspects].flatMap((suspect) => suspect.findings));
  const marks = [
    ...causes.flatMap((cause) => causeMarks(cause, findings)),
    ...suspects.flatMap((suspect) => suspectMarks(suspect, findings)),
    ...findings.flatMap((finding, index) => (explained.has(index) ? [] : findingMarks(finding))),
  ];
  return onePerCell(marks);
}

/** The cells of a code, a line or a column that is wrong as a whole; none for a cause that breaks nothing. */
function causeMarks(
  { cells, message, findings: own }: CauseFinding,
  findings: readonly Finding[],
): Mark[] {
  if (own.length === 0) return [];
  const comment = [message, ...own.map((index) => relationLine(findings[index]!))].join("\n");
  return cells.map((cell) => markAt(cell, "suspect", comment));
}

function suspectMarks(suspect: SuspectFinding, findings: readonly Finding[]): Mark[] {
  const relations = suspect.findings.map((index) => relationLine(findings[index]!));
  const comment = [suspect.message, ...relations].join("\n");
  return [
    markAt(suspect.cell.placed, "suspect", comment),
    ...suspect.rivals.map((rival) => markAt(rival, "notice", comment)),
  ];
}

function relationLine({ identity, left, right, difference }: Finding): string {
  return `${identity!} 不成立：左 ${left!}，右 ${right!}，差 ${difference!}`;
}

/** Gathered notices, such as numbers stored as text, would paint whole tables: they stay in the report. */
function findingMarks({ severity, kind, cells, message }: Finding): Mark[] {
  if (severity === "rounding" || kind === "recognition") return [];
  if (severity === "notice" && cells.length > 2) return [];
  const marked = kind === "identity" && severity === "error" ? cells : cells.slice(0, 1);
  return marked.map((cell) => markAt(cell, severity, message));
}

/** The printed figures that no relation checked, each with the reason. */
export function uncheckedMarks({ unchecked }: Pick<CheckedAccounts, "unchecked">): readonly Mark[] {
  return unchecked.flatMap(({ why, cells }) =>
    cells.map((cell) => markAt(cell, "unchecked", `没有核对：${why}`)),
  );
}

function markAt({ sheet, row, column }: CellPlace, kind: Mark["kind"], comment: string): Mark {
  return { sheet, address: addressOf(row, column), kind, comment };
}

const GRAVEST_FIRST: readonly Mark["kind"][] = [
  "suspect",
  "error",
  "notice",
  "rounding",
  "unchecked",
];

function onePerCell(marks: readonly Mark[]): readonly Mark[] {
  const cells = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mark.sheet}\n${mark.address}`;
    const known = cells.get(key);
    cells.set(key, known ? together(known, mark) : mark);
  }
  return [...cells.values()];
}

function together(one: Mark, other: Mark): Mark {
  const graver =
    GRAVEST_FIRST.indexOf(one.kind) <= GRAVEST_FIRST.indexOf(other.kind) ? one.kind : other.kind;
  const comment = one.comment.includes(other.comment)
    ? one.comment
    : `${one.comment}\n${other.comment}`;
  return { ...one, kind: graver, comment };
}
