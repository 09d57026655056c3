import type { ColumnForm, Form } from "../tables/form";
import { formColumns } from "../tables/forms";
import type { Draft } from "./draft";
import type { Grid } from "./grid";
import { readRegion } from "./read-region";
import { wholeSheet } from "./region";

/** How far the heads and captions of a sheet are those of one form. */
export interface FormByHeads {
  readonly form: Form;
  /** Keys of the form's columns that every sheet of it has and this one has, and those that it lacks. */
  readonly found: readonly string[];
  readonly missing: readonly string[];
  /** How many lines were read as the form's own. */
  readonly lines: number;
}

/** A sheet read as a form, whatever its title says; `undefined` where its heads cannot be that form's. */
export function readAs(grid: Grid, form: Form): Draft | undefined {
  const title = { form, title: form.title, continued: false };
  const read = readRegion(wholeSheet(grid, title));
  return read.kind === "draft" ? read : undefined;
}

/** Every form that shares columns with the sheet, the nearest first. */
export function formsByHeads(grid: Grid, forms: readonly Form[]): readonly FormByHeads[] {
  return forms
    .flatMap((form) => byHeads(grid, form))
    .sort((a, b) => share(b) - share(a) || b.found.length - a.found.length || b.lines - a.lines);
}

function byHeads(grid: Grid, form: Form): readonly FormByHeads[] {
  const draft = readAs(grid, form);
  if (!draft) return [];
  const has = new Set(
    draft.columns.filter(({ standing }) => standing !== "unknown").map(({ key }) => key),
  );
  const expected = formColumns(form)
    .filter(isOnEvery)
    .map(({ key }) => key);
  const found = [...new Set(expected)].filter((key) => has.has(key));
  if (found.length === 0) return [];
  return [
    {
      form,
      found,
      missing: [...new Set(expected)].filter((key) => !has.has(key)),
      lines: draft.lines.filter(({ standing }) => standing !== "unknown").length,
    },
  ];
}

function isOnEvery({ optional, partOf }: ColumnForm): boolean {
  return optional !== true && partOf === undefined;
}

function share({ found, missing }: FormByHeads): number {
  return found.length / (found.length + missing.length);
}
