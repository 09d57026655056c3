import type { PackageDraft } from "../marking/package-draft";
import { canMoveRows, withMerges, withMovedFormulas, withMovedRows } from "./moved-rows";
import type { MovedSheet } from "./workbook-changes";

/** The parts of a workbook: the main one, and each sheet's by the sheet's name. */
interface SheetParts {
  readonly main: string;
  readonly parts: ReadonlyMap<string, string | undefined>;
}

/**
 * Moves rows in the parts of a package, and what refers to them beside cells: print areas, conditions,
 * lists. Gives a Chinese sentence where a sheet holds what cannot be moved; nothing is written then.
 */
export function moveRowsIn(
  draft: PackageDraft,
  { main, parts }: SheetParts,
  moved: readonly MovedSheet[],
): string | undefined {
  const fixed = moved.find(({ sheet }) => !canMoveRows(textOf(draft, parts.get(sheet))));
  if (fixed)
    return `没有写出：“${fixed.sheet}”里插入或删去过行，而它含有图形、批注、表格或数组公式，本页不能把行的变动写回文件。请撤销这一改动后再下载，或在 Excel 中插入、删去这一行。`;
  for (const { sheet, moves, merges } of moved) {
    for (const move of moves) {
      const rows = { sheet, ...move };
      change(draft, parts.get(sheet), (xml) => withMovedRows(xml, rows));
      change(draft, main, (xml) => withMovedFormulas(xml, "", rows));
      for (const [own, part] of parts)
        change(draft, part, (xml) => withMovedFormulas(xml, own, rows));
    }
    change(draft, parts.get(sheet), (xml) => withMerges(xml, merges));
  }
  return undefined;
}

function change(
  draft: PackageDraft,
  part: string | undefined,
  changed: (xml: string) => string,
): void {
  const before = part === undefined ? undefined : draft.text(part);
  if (part === undefined || before === undefined) return;
  const after = changed(before);
  if (after !== before) draft.put(part, after);
}

function textOf(draft: PackageDraft, part: string | undefined): string {
  return (part === undefined ? undefined : draft.text(part)) ?? "";
}
