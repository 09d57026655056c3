import type { Sheet } from "../sheets/sheet";
import { filled, gridOf } from "./grid";
import { yearIn } from "./titles";

/** What a cover or any other sheet beside the tables says of the whole set. */
export interface Cover {
  readonly year?: number;
  readonly organisation?: string;
}

const ROWS = 40;
const LABEL =
  /^(?:编制单位|填报单位|单位名称|部门名称|公开部门|公开单位|单位|部门)(?:\((?:公章|盖章|章|名称)\))?:(.+)$/;

/** Reads the first year and unit name that the sheets say. */
export function coverOf(sheets: readonly Sheet[]): Cover {
  const texts = sheets.flatMap(textsOf);
  const year = texts.map(yearIn).find((found) => found !== undefined);
  const organisation = texts
    .map((text) => LABEL.exec(text)?.[1])
    .find((name) => name !== undefined && !/元|单位/.test(name));
  return {
    ...(year !== undefined && { year }),
    ...(organisation !== undefined && { organisation }),
  };
}

function textsOf(sheet: Sheet): string[] {
  const grid = gridOf(sheet);
  const rows = Array.from({ length: Math.min(ROWS, grid.rowCount) }, (_, row) => row);
  return rows.flatMap((row) => [...filled(grid, row)].map(({ text }) => text));
}
