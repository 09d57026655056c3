import type { Form } from "../tables/form";
import type { Draft } from "./draft";
import { readAs } from "./forms-by-heads";
import { filled, type Grid } from "./grid";

/** Longer sheets are lists of something else. */
const LONGEST = 2000;

/**
 * What a sheet without a title of the nine looks like, where its heads are all of a form's: a Chinese
 * sentence that names the form and the title that it bears instead. It is not read as that form: the
 * same heads stand on plans and drafts.
 */
export function lookAlike(grid: Grid, forms: readonly Form[]): string | undefined {
  const title = titleOn(grid);
  if (BESIDE_THE_NINE.test(title)) return undefined;
  if (grid.rowCount > LONGEST || /预算/.test(title.replace(/预算财政拨款/g, ""))) return undefined;
  const [first, second] = forms
    .map((form) => ({ form, columns: columnsAlike(grid, form) }))
    .filter(({ columns }) => columns > 0)
    .sort((a, b) => b.columns - a.columns);
  // The three budgets' tables have the same heads, and so have tables beside the nine.
  if (!first || first.columns === second?.columns) return undefined;
  const { form } = first;
  return `像《${form.title}》，但表名是“${title}”，未核对。如果是这张表，请改用它的表名`;
}

/** A table of the publication that prints “三公” once more. */
const BESIDE_THE_NINE = /机构运行信息/;

const TITLE_ROWS = 5;

/** The first text of the sheet that could be a title, else the sheet's name. As it is printed. */
function titleOn(grid: Grid): string {
  for (let row = 0; row < Math.min(TITLE_ROWS, grid.rowCount); row++)
    for (const { column, text } of filled(grid, row))
      if (/表$|表\(|情况$/.test(text)) return grid.cell(row, column)?.text.trim() ?? text;
  return grid.sheet.name;
}

/** How many of the form's columns the sheet has, if it has all that every form of its kind has. */
function columnsAlike(grid: Grid, form: Form): number {
  const draft = readAs(grid, form);
  return draft && isWhole(form, draft) ? mainColumns(draft).size : 0;
}

function mainColumns({ columns }: Draft): ReadonlySet<string> {
  return new Set(
    columns
      .filter(({ standing, inexact }) => standing === "main" && !inexact)
      .map(({ key }) => key),
  );
}

const MOST_OF_A_SIDE = 5;

function isWhole(form: Form, draft: Draft): boolean {
  const columns = mainColumns(draft);
  const lines = draft.lines.filter(({ standing, inexact }) => standing !== "unknown" && !inexact);
  switch (form.layout) {
    case "code-lines":
      return (
        form.columns.every(
          ({ key, optional, partOf }) => optional || partOf !== undefined || columns.has(key),
        ) &&
        draft.columns.every(({ standing }) => standing !== "unknown") &&
        lines.some(({ code }) => code?.startsWith("2"))
      );
    case "two-sided":
      return (
        ["收入总计", "支出总计"].every((key) => lines.some((line) => line.key === key)) &&
        form.expenditure.columns.every(({ key, optional }) => optional || columns.has(key)) &&
        lines.filter(({ code }) => code !== undefined).length >= MOST_OF_A_SIDE
      );
    case "code-blocks":
      return ["301", "302"].every((code) => lines.some((line) => line.code === code));
    case "items":
      return form.columns.every(({ key }) => columns.has(key));
  }
}
