import type { RolledParagraph } from "./rolled-text";

/** Paragraphs as their author counts them: the cells of a row of a table that comes or goes are one. */
export function toldUnits(
  paragraphs: readonly RolledParagraph[],
  origin: RolledParagraph["origin"],
): readonly string[] {
  const units: { readonly row: number | undefined; readonly texts: string[] }[] = [];
  for (const { origin: own, newRow, goneRow, text } of paragraphs) {
    if (own !== origin) continue;
    const row = newRow ?? goneRow;
    const last = units.at(-1);
    if (row !== undefined && last?.row === row) last.texts.push(text.trim());
    else units.push({ row, texts: [text.trim()] });
  }
  return units.map(({ texts }) => texts.filter((text) => text !== "").join(" "));
}
