import type { Opened, Progress, SheetsRead, UnreadSheet, Workbook } from "../port";
import { OpcPackage, optionalText } from "../package/opc-package";
import {
  countsFrom1904,
  linkedPart,
  listedSheets,
  mainPart,
  type ListedSheet,
} from "../package/workbook-part";
import { zipEntries } from "../package/zip-directory";
import { inflated, type ZipEntry } from "../package/zip-entry";
import { rootTag } from "../package/xml-tags";
import { textOf } from "../package/xml-text";
import { foreignPackage } from "./foreign-package";
import { READING_LIMITS } from "./limits";
import { refused, refusedAs, UNREAD_SENTENCES, type RefusalReason } from "./refusals";
import { sheetFrom } from "./sheetjs-sheet";
import { readWorksheets } from "./sheetjs-package";
import { reducedWorksheet, type WorksheetXml } from "./worksheet-xml";

/** Opens a zip that should be an .xlsx or .xlsm. All that can be told without reading a sheet is told here. */
export function openXlsx(name: string, bytes: Uint8Array): Opened {
  const entries = zipEntries(bytes);
  if (!entries) return refused(name, "damaged");
  const trouble = archiveTrouble(entries);
  if (trouble) return refused(name, trouble);
  const file = new OpcPackage(entries);
  const foreign = foreignPackage(file);
  return foreign === undefined ? openPackage(name, file) : refusedAs(name, foreign);
}

function archiveTrouble(entries: readonly ZipEntry[]): RefusalReason | undefined {
  if (entries.some((entry) => entry.encrypted)) return "encrypted";
  const inflatedBytes = entries.reduce((sum, entry) => sum + entry.size, 0);
  const bytes = entries.reduce((sum, entry) => sum + entry.compressed.length, 0);
  if (inflatedBytes > READING_LIMITS.inflatedBytes) return "bomb";
  const swollen = inflatedBytes > READING_LIMITS.bombRatio * bytes;
  return swollen && inflatedBytes > READING_LIMITS.bombBytes ? "bomb" : undefined;
}

function openPackage(name: string, file: OpcPackage): Opened {
  const main = mainPart(file) ?? "";
  const workbook = file.text(main);
  const strings = linkedPart(file, main, "sharedStrings");
  const styles = linkedPart(file, main, "styles");
  // Without its strings or number formats a workbook would be read, and read wrongly.
  if (workbook.kind !== "text" || strings.kind === "damaged" || styles.kind === "damaged")
    return refused(name, "damaged");
  const sheets = listedSheets(file, main, workbook.text);
  if (sheets.length === 0) return refused(name, "noSheets");
  if (sheets.length > READING_LIMITS.sheets) return refused(name, "tooManySheets");
  const shared = {
    sharedStrings: optionalText(strings),
    styles: optionalText(styles),
    countsFrom1904: countsFrom1904(workbook.text),
  };
  return { kind: "opened", workbook: new XlsxWorkbook(name, file, sheets, shared) };
}

interface SharedParts {
  readonly sharedStrings: string | undefined;
  readonly styles: string | undefined;
  readonly countsFrom1904: boolean;
}

type Source =
  | { readonly kind: "worksheet"; readonly listed: ListedSheet; readonly reduced: WorksheetXml }
  | { readonly kind: "unread"; readonly unread: UnreadSheet };

class XlsxWorkbook implements Workbook {
  constructor(
    readonly name: string,
    private readonly file: OpcPackage,
    private readonly listed: readonly ListedSheet[],
    private readonly shared: SharedParts,
  ) {}

  async readSheets(progress?: Progress): Promise<SheetsRead> {
    const sources = this.listed.map((listed, index) => {
      progress?.(index, this.listed.length);
      return sourceOf(this.file, listed);
    });
    const result = readSources(sources, this.shared);
    progress?.(this.listed.length, this.listed.length);
    return result;
  }
}

function readSources(sources: readonly Source[], shared: SharedParts): SheetsRead {
  const readable = sources.filter((source) => source.kind === "worksheet");
  const worksheets = readWorksheets({
    ...shared,
    worksheets: readable.map(({ reduced }) => reduced.xml),
  });
  const sheets = readable.flatMap(({ listed, reduced }, index) => {
    const worksheet = worksheets[index];
    return worksheet ? [sheetFrom(worksheet, { ...listed, ...reduced })] : [];
  });
  const failed = readable.filter((_, index) => !worksheets[index]);
  const unread = sources
    .filter((source) => source.kind === "unread")
    .map((source) => source.unread);
  return {
    sheets,
    unread: [...unread, ...failed.map(({ listed }) => unreadSheet(listed, "damaged").unread)],
  };
}

/** The sheet's part cut down for reading, or why it is passed over. */
function sourceOf(file: OpcPackage, listed: ListedSheet): Source {
  const kind = passedOver(listed.type);
  if (kind) return unreadSheet(listed, kind);
  const entry = listed.part === undefined ? undefined : file.entry(listed.part);
  if (!entry) return unreadSheet(listed, "missing");
  if (entry.size > READING_LIMITS.sheetBytes) return unreadSheet(listed, "tooLarge");
  const bytes = inflated(entry);
  const text = bytes && textOf(bytes);
  const reduced = text && reducedWorksheet(text);
  // Some writers link a chart sheet as if it were a worksheet: what the part holds decides.
  if (!reduced)
    return unreadSheet(listed, passedOver(rootTag(text ?? "")?.name ?? "") ?? "damaged");
  if (reduced.cells > READING_LIMITS.sheetCells) return unreadSheet(listed, "tooLarge");
  return { kind: "worksheet", listed, reduced };
}

function passedOver(type: string): keyof typeof UNREAD_SENTENCES | undefined {
  if (type === "chartsheet" || type === "dialogsheet") return type;
  return type.endsWith("acrosheet") ? "macrosheet" : undefined;
}

function unreadSheet(
  { name }: ListedSheet,
  why: keyof typeof UNREAD_SENTENCES,
): Extract<Source, { kind: "unread" }> {
  return { kind: "unread", unread: { sheet: name, why: UNREAD_SENTENCES[why] } };
}
