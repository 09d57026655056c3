import { addressOf } from "../../sheets/address";
import type { CodeLinesForm, ColumnForm } from "../../tables/form";
import type { Line } from "../../tables/reading";
import {
  asideAmounts,
  asideColumns,
  asideRemark,
  draftFigure,
  keptColumn,
  misfit,
  type Draft,
  type DraftFigure,
  type Misfit,
} from "../draft";
import type { Grid } from "../grid";
import { headedColumns, type HeadedColumn } from "../headed-columns";
import type { SharedRow } from "../heads";
import { labelColumns } from "../label-columns";
import type { Region } from "../region";
import { repeatedHeads } from "../repeated-heads";
import { bodyRowsOf } from "./body-end";
import { codeLineHeads } from "./code-line-heads";
import { withHeadless } from "./headless-columns";
import { linesByCode } from "./lines-by-code";

/** Reads a table with one line for each classification code. */
export function readCodeLines(
  region: Region,
  form: Pick<CodeLinesForm, "title" | "columns" | "beside">,
): Draft | Misfit {
  const zone = codeLineHeads(region, form.columns);
  if (!zone) return misfit(`没有找到《${form.title}》的表头（如“${exampleHead(form.columns)}”）`);
  const { grid, title } = region;
  const body = bodyRowsOf(grid, zone.lastRow + 1, region.lastRow);
  const labels = labelColumns(grid, zone, body);
  const width = Array.from({ length: grid.columnCount }, (_, column) => column).filter(
    (column) => !labels.has(column),
  );
  const named = headedColumns(grid, zone, width, { ...form, year: title.year });
  const headed = withHeadless(named, { region, from: zone.lastRow + 1, form });
  const first = firstFigureColumn(headed);
  if (first === undefined) return misfit(`表头中没有《${form.title}》的栏目，请核对表头文字`);
  const figureColumns = headed.filter(({ column, path }) => column >= first && path.length > 0);
  const columns = figureColumns.map(keptColumn).filter((column) => column !== undefined);
  const { lines, remarks } = linesByCode(region, {
    from: zone.lastRow + 1,
    left: width.filter((column) => column < first),
    figureColumns: columns.map(({ column }) => column),
    repeated: repeatedHeads(grid, zone, title.form),
  });
  const lastRow = lines.at(-1)?.place.row ?? zone.lastRow;
  return {
    kind: "draft",
    lines,
    columns,
    figures: lines.flatMap((line) =>
      columns.map((column) => besideHeads(draftFigure(grid, line, column), zone.shared)),
    ),
    firstRow: zone.firstRow,
    lastRow,
    firstColumn: 0,
    lastColumn: figureColumns.at(-1)?.column ?? first,
    aside: asideAmounts(grid, lines, figureColumns),
    columnsAside: asideColumns(figureColumns),
    remarks: [
      ...remarks,
      ...asideRemark(grid, lines, figureColumns),
      ...unheaded(grid, lines, headed, first),
    ],
  };
}

/** A head that every table of the form has, for messages; the first is often called otherwise. */
function exampleHead(columns: readonly ColumnForm[]): string {
  const always = columns.filter(({ optional, partOf }) => !optional && partOf === undefined);
  return (always[1] ?? columns[0]!).key;
}

/**
 * The first column of the form, or one before it whose head is neither that of codes nor of names: its
 * amounts would be taken for codes.
 */
function firstFigureColumn(headed: readonly HeadedColumn[]): number | undefined {
  let first = headed.findIndex(isFigureColumn);
  while (first > 0 && isStrange(headed[first - 1]!)) first--;
  return headed[first]?.column;
}

const CODE_OR_NAME = /编码|代码|名称|分类|^(?:项目|科目|类|款|项|单位|部门|序号)$/;

function isStrange({ path, standing }: HeadedColumn): boolean {
  return standing !== "main" && path.length > 0 && !path.some((head) => CODE_OR_NAME.test(head));
}

/** Columns of budgets may stand before the form's own; codes and names end before either. */
function isFigureColumn({ standing, key }: HeadedColumn): boolean {
  return key !== "" && (standing === "main" || standing === "aside");
}

/** Where a head stands in the cell of a figure, the form leaves no place for the figure. */
function besideHeads(placed: DraftFigure, shared: SharedRow | undefined): DraftFigure {
  const { row, column, figure } = placed;
  if (shared?.row !== row || !shared.columns.has(column) || figure.kind !== "text") return placed;
  return { ...placed, figure: { ...figure, why: "head" } };
}

/** Figures in columns that have no head at all are said. */
function unheaded(
  grid: Grid,
  lines: readonly Line[],
  headed: readonly { column: number; path: readonly string[] }[],
  first: number,
): string[] {
  const columns = headed.filter(({ column, path }) => column >= first && path.length === 0);
  const used = columns.filter(({ column }) =>
    lines.some(({ place }) => grid.own(place.row, column) !== ""),
  );
  return used.map(
    ({ column }) => `${addressOf(lines[0]!.place.row, column)}所在的列没有表头，未核对`,
  );
}
