import type { Form } from "../tables/form";
import { filled, type Grid } from "./grid";
import { isNumberRow } from "./column-numbers";
import type { HeadZone } from "./heads";
import { readTitle } from "./titles";

/** The heads of a table as a page break repeats them in its midst. */
export interface RepeatedHeads {
  /** True for a row that is no line of the table: heads, title, tags or numbers once more, or nothing. */
  has(row: number): boolean;
}

const BESIDE_THE_TITLE = /^(?:公开|财决)?[0-9]*表$|单位:|部门:/;

/** The repetitions of a table's head zone further down on its sheet. */
export function repeatedHeads(grid: Grid, zone: HeadZone, form: Form): RepeatedHeads {
  const heads = new Set<string>();
  for (let row = zone.firstRow; row <= zone.lastRow; row++) heads.add(rowText(grid, row));
  return {
    has: (row) => {
      const text = rowText(grid, row);
      if (text === "" || heads.has(text) || isNumberRow(grid, row) || BESIDE_THE_TITLE.test(text))
        return true;
      return text.includes("表") && readTitle(text, [form]) !== undefined;
    },
  };
}

/** What a row holds, as text that is compared with another row's. */
export function rowText(grid: Grid, row: number): string {
  return [...filled(grid, row)].map(({ text }) => text).join("|");
}
