import type { Opened, Progress, SheetsRead, Workbook } from "../port";
import { OpcPackage, optionalText } from "../package/opc-package";
import {
  countsFrom1904,
  linkedPart,
  listedSheets,
  mainPart,
  type ListedSheet,
} from "../package/workbook-part";
import { zipEntries } from "../package/zip-directory";
import { archiveTrouble } from "./archive-trouble";
import { foreignPackage } from "./foreign-package";
import { READING_LIMITS } from "./limits";
import { refused, refusedAs } from "./refusals";
import { sourceOf, unreadSheet, type SheetSource } from "./sheet-source";
import { sheetFrom } from "./sheetjs-sheet";
import { readWorksheets } from "./sheetjs-package";

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

class XlsxWorkbook implements Workbook {
  constructor(
    readonly name: string,
    private readonly file: OpcPackage,
    private readonly listed: readonly ListedSheet[],
    private readonly shared: SharedParts,
  ) {}

  readSheets(progress?: Progress): Promise<SheetsRead> {
    const sources = this.listed.map((listed, index) => {
      progress?.(index, this.listed.length);
      return sourceOf(this.file, listed);
    });
    const result = readSources(sources, this.shared);
    progress?.(this.listed.length, this.listed.length);
    return Promise.resolve(result);
  }
}

function readSources(sources: readonly SheetSource[], shared: SharedParts): SheetsRead {
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
