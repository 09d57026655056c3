import type { Sheet } from "../sheets/sheet";
import { normalise } from "../sheets/wording";
import type { Form } from "../tables/form";
import type { DraftTable } from "./draft-table";
import { filled, gridOf } from "./grid";
import { isClosed } from "./going-on";
import {
  headsOf,
  isHeld,
  rowNumbers,
  untitledRows,
  withoutHeads,
  type PageRows,
} from "./page-rows";
import { readRegion } from "./read-region";
import { regionsOf, type Region } from "./region";
import { areCompatible, identityOf } from "./set-identity";
import type { StitchedSheet } from "./stitched-sheets";
import type { Title } from "./titles";

/**
 * The titles on a page. The name of a sheet is none of them where no heads stand below it: 收入决算表续
 * or 收入决算表(2) then says which table goes on there, and begins none.
 */
export function titledRegions(page: Sheet, forms: readonly Form[]): readonly Region[] {
  const regions = regionsOf(gridOf(page), forms);
  return isNameOnly(page, regions) ? [] : regions;
}

/** The table that the name of a page without title and heads says it belongs to. */
export function titleByName(page: Sheet, forms: readonly Form[]): Title | undefined {
  const regions = regionsOf(gridOf(page), forms);
  return isNameOnly(page, regions) ? regions[0]?.title : undefined;
}

/** Blocks of codes are read without heads as well: there the first line tells. */
function isNameOnly(page: Sheet, [region]: readonly Region[]): boolean {
  if (region?.titleRow !== -1) return false;
  return (
    readRegion(region).kind === "misfit" || beginsWithLine(page, untitledRows(undefined, page))
  );
}

/** Whether a page's name says nothing of unit, year or scope that a table says otherwise. */
export function isNamedLike(page: Sheet, title: Title | undefined, table: DraftTable): boolean {
  return areCompatible(identityOf({ ...title, sheet: page.name }), identityOf(table));
}

/** Whether a page without title and heads is named as a further one of a sheet: 表2续 after 表2. */
export function isNamedAfter(page: Sheet, { pieces }: StitchedSheet): boolean {
  const own = normalise(page.name);
  return (
    pieces
      .map(({ sheet }) => normalise(sheet.name))
      .some((name) => own.startsWith(name) && FURTHER.test(own.slice(name.length))) &&
    beginsWithLine(page, untitledRows(undefined, page))
  );
}

const FURTHER = /^[-_.(续第][-_.()续第表页0-9一二三四五六七八九十]*$/;

/**
 * Whether a table that a page names, and that cannot go on there, is open without it: it has not its total
 * or does not add up to it, and the page begins with a line.
 */
export function isOpenWithout(page: Sheet, table: DraftTable, stitched: StitchedSheet): boolean {
  if (table.form.layout === "items" || isClosed(table)) return false;
  const rows = untitledRows(undefined, page);
  return beginsWithLine(page, withoutHeads(page, rows, headsOf(table, stitched)));
}

function beginsWithLine(page: Sheet, rows: PageRows): boolean {
  const grid = gridOf(page);
  const first = rowNumbers(rows).find((row) => isHeld(grid, row));
  return first !== undefined && [...filled(grid, first)].some(({ text }) => LINE.test(text));
}

const LINE = /^(?:[0-9]{3,7}|-?[0-9,]+\.[0-9]+)$/;
