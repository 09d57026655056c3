import type { Cause, CodeMistyped, LineLeftOut } from "../../checking/causes/cause";
import { codeTexts } from "../../checking/causes/codes/code-texts";
import type { LineTwice } from "../../checking/causes/lines/surplus";
import type { CellPlace } from "../../sheets/sheet";
import type { Line, TableReading } from "../../tables/reading";
import type { TableId } from "../../tables/table-id";
import type { CheckedCells } from "./cell-relations";
import { slidColumnMove } from "./column-moves";
import { figuresMove } from "./figure-moves";
import { namedCell } from "./named-cell";
import type { CauseRemedy, CodeRemedy, LineDeletion, LineInsertion } from "./remedies";

/** What one click can do about a cause, in cells and lines that hold just what they are known to hold. */
export function causeRemedy(
  cause: Cause,
  [first]: readonly CellPlace[],
  accounts: CheckedCells,
): CauseRemedy | undefined {
  const { tables } = accounts;
  switch (cause.kind) {
    case "code":
      return recoding(cause, tables);
    case "line-left-out":
      return first && !sharesRow(first, cause.table, tables)
        ? insertion(cause, first, tables)
        : undefined;
    case "line-twice":
      return sharesRow(cause.line.place, cause.table, tables) ? undefined : deletion(cause);
    case "columns":
    case "lines":
    case "rows":
      return figuresMove(cause, tables);
    case "slid":
      return slidColumnMove(cause, accounts);
    default:
      return undefined;
  }
}

/** Only where one cell is to hold something else. */
function recoding(
  { line, should, isBelow, table }: CodeMistyped,
  tables: readonly TableReading[],
): CodeRemedy | undefined {
  const own = tables.find((each) => each.table === table && lineAt(each, line.place) >= 0);
  if (!own || isBelow) return undefined;
  const [wrong, ...more] = codeTexts(line, should, own.lines);
  if (!wrong || more.length > 0) return undefined;
  const { cell, text } = wrong;
  return { kind: "code", cell: namedCell(cell, cell.sheet), printed: cell.text, code: text };
}

/** A row that lines of several groups share comes and goes for all of them. */
function sharesRow(
  { sheet, row, column }: CellPlace,
  table: TableId,
  tables: readonly TableReading[],
): boolean {
  return tables
    .filter((one) => one.table === table)
    .some(({ lines }) =>
      lines.some(
        ({ place }) => place.sheet === sheet && place.row === row && place.column !== column,
      ),
    );
}

/**
 * Only where its code is known, and a line of the same level on that sheet shows how one is written; several
 * lines, one below the other, are the author's to put in.
 */
function insertion(
  { table, code, name, amounts, below }: LineLeftOut,
  before: CellPlace,
  tables: readonly TableReading[],
): LineInsertion | undefined {
  const reading = tables.find((one) => one.table === table && lineAt(one, before) >= 0);
  if (!reading || code === undefined || below !== undefined) return undefined;
  const like = nearestLike(reading, before, code);
  if (!like) return undefined;
  const told = reading.columns.flatMap(({ key, column, standing }) => {
    const amount = amounts.get(key);
    return standing === "unknown" || amount === undefined || amount.isZero()
      ? []
      : [{ column, caption: key, amount: amount.toFixed() }];
  });
  return {
    kind: "insert-line",
    after: namedCell(before, before.sheet),
    like: {
      ...{ place: like.place, code: like.code!, caption: like.caption },
      end: Math.min(...reading.columns.map(({ column }) => column)),
    },
    code,
    name,
    amounts: told,
    hasFormulas: holdsFormulas(reading),
  };
}

function nearestLike(
  { lines }: TableReading,
  { sheet, row }: CellPlace,
  { length }: string,
): Line | undefined {
  const far = ({ place }: Line) => Math.abs(place.row - row);
  return lines
    .filter(({ code, place }) => code?.length === length && place.sheet === sheet)
    .toSorted((one, other) => far(one) - far(other))[0];
}

function lineAt({ lines }: TableReading, { sheet, row }: CellPlace): number {
  return lines.findIndex(({ place }) => place.sheet === sheet && place.row === row);
}

/** With both lines added up, the totals would be wrong without it; several lines are the author's to delete. */
function deletion({ line, first, more, addedUp }: LineTwice): LineDeletion | undefined {
  if (addedUp || more !== undefined || line.code === undefined) return undefined;
  const { sheet } = line.place;
  return {
    kind: "delete-line",
    line: namedCell(line.place, sheet),
    first: namedCell(first.place, sheet),
    code: line.code,
    name: line.caption,
  };
}

function holdsFormulas({ figures }: TableReading): boolean {
  return figures.some(({ formula }) => formula !== undefined);
}
