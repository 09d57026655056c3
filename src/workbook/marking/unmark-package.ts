import { listedSheets } from "../package/workbook-part";
import { markedRanges, withoutMarkColours } from "./conditional-formats";
import { withoutMarkFormats } from "./mark-formats";
import type { PackageDraft } from "./package-draft";
import { linkOf } from "./part-links";
import { removeComments } from "./sheet-comments";
import { hasOurReplies, withoutOurPerson } from "./threaded-comments";

/** What there was of earlier markings. */
export interface Unmarked {
  /** Cells and blocks of cells that were coloured. */
  readonly marked: number;
  /** Comments of ours, those below the words of others included. */
  readonly comments: number;
  /** Formats that were declared for the colours. */
  readonly formats: number;
}

/**
 * Takes every mark of ours out of a workbook, whoever put it there: a marked copy, or the pane in
 * Excel. What a marking added for its marks (formats, drawings, links, types) goes with them.
 */
export function unmarkPackage(draft: PackageDraft, main: string): Unmarked {
  const sheets = listedSheets(draft.file, main, draft.text(main) ?? "")
    .filter(({ type }) => type === "worksheet")
    .flatMap(({ part }) => part ?? []);
  const marked = sheets.map((sheet) => uncolour(draft, sheet));
  const comments = sheets.map((sheet) => removeComments(draft, sheet));
  removePerson(draft, main);
  return { marked: sum(marked), comments: sum(comments), formats: removeFormats(draft, main) };
}

function uncolour(draft: PackageDraft, sheet: string): number {
  const xml = draft.text(sheet) ?? "";
  const ranges = markedRanges(xml);
  if (ranges.length > 0) draft.put(sheet, withoutMarkColours(xml));
  return sum(ranges.map((range) => range.split(/\s+/).filter(Boolean).length));
}

function removeFormats(draft: PackageDraft, main: string): number {
  const part = linkOf(draft, main, "styles")?.target;
  if (part === undefined) return 0;
  let used: ReadonlySet<number> | undefined;
  const { xml, removed } = withoutMarkFormats(draft.text(part) ?? "", (format) =>
    (used ??= usedFormats(draft)).has(format),
  );
  draft.put(part, xml);
  return removed;
}

const USED = /[dD]xfId=["'](\d+)["']/g;

/** The numbers of all differential formats that any part names: rules, tables, pivot tables, styles of these. */
function usedFormats(draft: PackageDraft): ReadonlySet<number> {
  const texts = draft.names().filter((name) => /^xl\/.*\.xml$/i.test(name));
  return new Set(
    texts.flatMap((name) =>
      [...(draft.text(name) ?? "").matchAll(USED)].map(([, number]) => Number(number)),
    ),
  );
}

function removePerson(draft: PackageDraft, main: string): void {
  const persons = linkOf(draft, main, "person")?.target;
  const threads = draft.names().filter((name) => /threadedComment[^/]*\.xml$/i.test(name));
  if (persons === undefined || threads.some((name) => hasOurReplies(draft.text(name) ?? "")))
    return;
  draft.put(persons, withoutOurPerson(draft.text(persons) ?? ""));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
