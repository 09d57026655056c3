import { normalText, placedSpan } from "../../reading-text/normal-text";
import { yearsNamedIn, type YearShift } from "../../rolling/own-years";
import type { PackageDraft } from "../../workbook/marking/package-draft";
import { linksOf } from "../../workbook/marking/part-links";
import { spliced } from "../../workbook/package/xml-edit";
import type { DocxParagraph } from "../finished/docx-paragraph";
import { docxParagraphs } from "../finished/docx-paragraphs";
import { wordPrefix } from "../finished/word-prefix";
import type { DocxText } from "../finished/read-docx";
import { Revision } from "./revision";
import { trackedSplices } from "./tracked-letters";

/** Headers and footers get the new year, as tracked changes. */
export function headersRolled(
  { main }: DocxText,
  years: YearShift,
  date: string,
  draft: PackageDraft,
): void {
  const parts = linksOf(draft, main).filter(({ type }) => type === "header" || type === "footer");
  for (const { target } of parts) {
    const xml = target === undefined ? undefined : draft.text(target);
    if (target === undefined || xml === undefined) continue;
    const revision = new Revision(wordPrefix(xml), date, xml);
    const splices = docxParagraphs(xml).flatMap((paragraph) =>
      yearSplices(xml, paragraph, years, revision),
    );
    if (splices.length > 0) draft.put(target, spliced(xml, splices));
  }
}

function yearSplices(
  xml: string,
  paragraph: DocxParagraph,
  { of, by }: YearShift,
  revision: Revision,
) {
  const normal = normalText(paragraph.text);
  const own = yearsNamedIn(normal.text).filter(
    ({ year }) => of !== undefined && by !== 0 && (year === of || year === of - 1),
  );
  if (own.length === 0) return [];
  const changes = own.map(({ year, start, end }) => {
    const [from, to] = placedSpan(normal, start, end);
    return { start: from, end: to, words: String(year + by) };
  });
  const inserted = changes.map(({ end, words }) => ({ at: end, words, isLit: false, numbers: [] }));
  return trackedSplices(
    xml,
    paragraph,
    { deleted: changes, lit: [], inserted, comments: [] },
    revision,
  );
}
