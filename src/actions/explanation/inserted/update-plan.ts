import { addressOf } from "../../../sheets/address";
import type { Sheet } from "../../../sheets/sheet";
import type { NewSheet } from "../../../workbook/new-sheet";
import type { SheetRewriting } from "../../../workbook/sheet-rewriting";
import type { SeenCell } from "../../../workbook/seen-cell";
import {
  insertedSheet,
  standingRows,
  tokenOfCells,
  wordsOfRow,
  type InsertedSheet,
} from "./inserted-sheet";
import { keyOfStretch, mergedRows, rowsToWrite, rowsIn, stylesNow } from "./merged-rows";
import type { Merged } from "./three-way";

/** What an update of one sheet would do, row by row; and what somebody has edited on it meanwhile. */
export interface UpdatePlan {
  readonly name: string;
  /** Rows that become other ones, came or go, where nobody edited them. */
  readonly changed: readonly RowChange[];
  /** Rows that were edited by hand and are made as before: they stay. */
  readonly edited: readonly RowChange[];
  /** Rows that were edited by hand and are made otherwise now: whoever edited them is asked. */
  readonly asked: readonly AskedChange[];
  /** Cells beside the rows, or below, in which somebody wrote: they stay where they are. */
  readonly beside: readonly string[];
  /** Charts that have to be drawn anew. */
  readonly redrawn: readonly string[];
  /** What to write, where the named questions were answered with what is made now; `undefined`: nothing. */
  readonly rewriting: (taken: ReadonlySet<string>) => SheetRewriting | undefined;
  /** The sheet as it is then to be remembered. */
  readonly kept: InsertedSheet;
}

/** A stretch of rows: what stands there, and what would. Lines are parted by line breaks. */
export interface RowChange {
  /** The first row, as Excel counts. */
  readonly row: number;
  readonly standing: string;
  readonly made: string;
}

export interface AskedChange extends RowChange {
  readonly key: string;
}

interface PlanSources {
  /** As it was written, as it stands, and as it is made now. */
  readonly inserted: InsertedSheet;
  readonly sheet: Sheet;
  readonly made: NewSheet;
}

/** Holds a sheet that was inserted before against what is made now. */
export function updatePlan({ inserted, sheet, made }: PlanSources): UpdatePlan {
  const width = Math.max(
    1,
    ...inserted.rows.map(({ entries }) => entries.length),
    ...made.rows.map(({ cells }) => cells.length),
  );
  const standing = standingRows(sheet, width);
  const merged = mergedRows({ inserted, standing, made });
  const changeOf = ({ standing: there, made: now }: Merged): RowChange => ({
    row: there.from + 1,
    standing: standing.slice(there.from, there.to).map(wordsOfRow).join("\n"),
    made: rowsIn(made.rows, now)
      .map(({ cells }) => wordsOfRow(cells))
      .join("\n"),
  });
  const changes = (kind: Merged["kind"]) => merged.filter((one) => one.kind === kind);
  const kept = insertedSheet(made, inserted.name);
  const redrawn = kept.charts.filter((chart) => !isDrawn(chart, inserted));
  const gone = inserted.charts.filter((chart) => !isDrawn(chart, kept));
  return {
    name: inserted.name,
    changed: changes("made").map(changeOf),
    edited: changes("edited").map(changeOf),
    asked: changes("both").map((one) => ({ key: keyOfStretch(inserted, one), ...changeOf(one) })),
    beside: besideCells(sheet, width),
    redrawn: redrawn.map(({ title }) => title),
    rewriting: (taken) => {
      const rows = merged.flatMap((one) => rowsToWrite(one, { inserted, standing, made, taken }));
      const isSame =
        redrawn.length + gone.length === 0 &&
        rows.length === standing.length &&
        rows.every(({ cells }, at) => tokenOfCells(cells) === tokenOfCells(standing[at]!));
      if (isSame) return undefined;
      return {
        name: inserted.name,
        rows,
        styles: stylesNow(merged, inserted, standing.length),
        seen: seenIn(sheet, Math.max(1, rows.length, standing.length), width),
        gone: gone.map(({ title, on }) => ({ title, sheet: on })),
        charts: made.charts.filter(({ title }) => redrawn.some((chart) => chart.title === title)),
      };
    },
    kept,
  };
}

function isDrawn(
  { drawing, on }: InsertedSheet["charts"][number],
  { charts }: InsertedSheet,
): boolean {
  return charts.some((other) => other.drawing === drawing && other.on === on);
}

function besideCells({ rows }: Sheet, width: number): readonly string[] {
  return Array.from(rows).flatMap((row, at) =>
    (row ?? []).flatMap((cell, column) =>
      column >= width && cell && cell.text !== "" ? [addressOf(at, column)] : [],
    ),
  );
}

function seenIn({ rows }: Sheet, count: number, width: number): readonly SeenCell[] {
  return Array.from({ length: count }, (_, row) =>
    Array.from({ length: width }, (_, column) => ({ row, column, cell: rows[row]?.[column] })),
  ).flat();
}
