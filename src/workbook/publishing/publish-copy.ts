import { unbounded, type Bounded } from "../file/bounded-reading";
import { openWorkbookBytes } from "../file/open-bytes";
import { refused } from "../file/refusals";
import { signatureOf } from "../file/signature";
import { PackageDraft } from "../marking/package-draft";
import { unmarkPackage } from "../marking/unmark-package";
import { OpcPackage } from "../package/opc-package";
import { extensionOf, listedSheets, mainPart } from "../package/workbook-part";
import { zipEntries } from "../package/zip-directory";
import { inflated } from "../package/zip-entry";
import type { CopyToPublish, Leaving, PublishedCopy } from "../published-copy";
import { hiddenThings } from "./hidden-things";
import { removeMemory, removeTaskPanes } from "./own-parts";
import { people } from "./people";
import type { SurveyedPackage } from "./surveyed-package";
import { thingsInside } from "./things-inside";
import { waysOut } from "./ways-out";

/**
 * A copy of a workbook without our marks and memory, and without what Excel notes of add-ins. Parts
 * that hold none of these are copied byte for byte; where no part does, so is the whole file.
 * `name` is shown in refusals.
 */
export function publishCopy(
  name: string,
  bytes: Uint8Array,
  bounded: Bounded = unbounded,
): PublishedCopy {
  const opened = openWorkbookBytes(name, bytes, bounded);
  if (opened.kind === "refused") return opened;
  if (signatureOf(bytes).kind !== "zip") return { kind: "refused", message: notXlsx(name) };
  const file = new OpcPackage(zipEntries(bytes) ?? []);
  // What cannot be read could hold anything.
  if (file.entries.some((entry) => !inflated(entry))) return refused(name, "damaged");
  return { kind: "published", ...published(file, bytes) };
}

function notXlsx(name: string): string {
  return `“${name}”是旧版工作簿，不是 .xlsx，不能另存发布副本。请用 Excel 或 WPS 打开后“另存为”.xlsx 再试。`;
}

function published(file: OpcPackage, original: Uint8Array): CopyToPublish {
  const main = mainPart(file) ?? "";
  const draft = new PackageDraft(file);
  const unmarked = unmarkPackage(draft, main);
  const taken = { ...unmarked, memory: removeMemory(draft), addIns: removeTaskPanes(draft) };
  const sheets = listedSheets(file, main, draft.text(main) ?? "");
  return {
    bytes: draft.isChanged() ? draft.bytes() : original,
    extension: extensionOf(file),
    taken,
    leaving: leavingWith({ draft, main, sheets }),
    sheets: sheets.map(({ name }) => name),
  };
}

function leavingWith(surveyed: SurveyedPackage): readonly Leaving[] {
  return [hiddenThings, people, waysOut, thingsInside]
    .flatMap((look) => look(surveyed))
    .filter(({ details }) => details.length > 0);
}
