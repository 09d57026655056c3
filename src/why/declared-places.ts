import { tableOfTitle } from "../identities/expand";
import type { DeclaredIdentity } from "../identities/identity";
import { normalise } from "../sheets/wording";
import { formColumns, formOf } from "../tables/forms";
import type { FigurePart } from "./cell-part";

const PLACE = /(?:［([^］]+)］)?([^＝≤≥≈＋－：［］]+)/g;

/**
 * Whether a declared relation may name a figure, by its words alone: for relations that could not be
 * filled in, because another table of theirs is not in the workbook.
 */
export function mayNamePart({ table, text }: DeclaredIdentity, part: FigurePart): boolean {
  return [...text.matchAll(PLACE)].some(([, title, words]) => {
    const own = title === undefined ? table : tableOfTitle(title);
    return own === part.table && namesPart(words!.split("·"), part);
  });
}

function namesPart(names: readonly string[], part: FigurePart): boolean {
  const columns = new Set(formColumns(formOf(part.table)).map(({ key }) => normalise(key)));
  const isColumn = (name: string) => name === "〈栏〉" || columns.has(normalise(name));
  const line = names.find((name) => !isColumn(name));
  const column = names.find(isColumn);
  return isLineMeant(line, part) && isColumnMeant(column, part);
}

function isLineMeant(name: string | undefined, { lineKey }: FigurePart): boolean {
  switch (name) {
    case undefined:
    case "〈行〉":
      return true;
    case "〈类〉":
      return /^2[0-9]{2}$/.test(lineKey);
    case "〈科目〉":
    case "〈科目〉的下级":
      return lineKey === "合计" || /^[0-9]{3,}$/.test(lineKey);
    default:
      return normalise(name) === normalise(lineKey);
  }
}

/** Without a column named, the first of the form's. */
function isColumnMeant(name: string | undefined, { table, columnKey }: FigurePart): boolean {
  if (name === "〈栏〉") return true;
  const meant = name ?? firstColumn(table);
  return normalise(meant) === normalise(columnKey);
}

function firstColumn(table: FigurePart["table"]): string {
  return formColumns(formOf(table))[0]!.key;
}
