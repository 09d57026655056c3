import type { Mark } from "../port";
import { archiveTrouble } from "../file/archive-trouble";
import { biffStreamOf } from "../file/biff-stream-of";
import { scanBiff } from "../file/biff-stream";
import { unbounded, type Bounded } from "../file/bounded-reading";
import { openCompound, type CompoundFile } from "../file/compound-file";
import { signatureOf } from "../file/signature";
import { OpcPackage } from "../package/opc-package";
import { extensionOf, mainPart } from "../package/workbook-part";
import { zipEntries } from "../package/zip-directory";
import { convertXls, type ConvertedXls } from "./convert-xls";
import { markPackage } from "./mark-package";

/** A marked copy, or a sentence that says why there is none. */
export type MarkedCopy =
  | {
      readonly kind: "marked";
      readonly bytes: Uint8Array;
      /** The extension that the copy must have, or Excel will not open it. */
      readonly extension: ".xlsx" | ".xlsm";
      /** What the copy could not keep of the original; absent when nothing is lost. */
      readonly lost?: string;
      /** Marks whose sheet the workbook does not have. */
      readonly unplaced: readonly Mark[];
    }
  | { readonly kind: "refused"; readonly message: string };

const DAMAGED = "文件已损坏或不完整，无法标注。请用 Excel 打开修复并另存为 .xlsx 后再试。";
const BOMB = "文件解压后异常庞大，为安全起见未标注。请确认文件来源，用 Excel 或 WPS 另存后再试。";
const ENCRYPTED = "文件设有密码，无法标注。请用 Excel 或 WPS 取消密码，另存后再试。";
const OTHER_FORMAT =
  "只能在 .xlsx、.xlsm 或 .xls 工作簿上标注。请用 Excel 或 WPS 打开后“另存为”.xlsx 再试。";
const LOST_FROM_XLS =
  "原文件是旧版 .xls，标注副本已转换为 .xlsx：数字、公式、数字格式、合并单元格和批注保留，字体、边框、填充色和打印设置没有保留。公布或报送请仍用原文件。";

/**
 * A copy of a workbook with cells coloured and commented. Of an .xlsx everything else stays as it
 * was: parts that no mark touches are copied byte for byte, and of a marked sheet the cells too.
 */
export function markCopy(
  bytes: Uint8Array,
  marks: readonly Mark[],
  bounded: Bounded = unbounded,
): MarkedCopy {
  const signature = signatureOf(bytes);
  switch (signature.kind) {
    case "zip":
      return markZip(bytes, marks);
    case "compound":
      return markXls(bytes, marks, bounded);
    case "empty":
    case "brokenZip":
      return { kind: "refused", message: DAMAGED };
    default:
      return { kind: "refused", message: OTHER_FORMAT };
  }
}

function markZip(bytes: Uint8Array, marks: readonly Mark[]): MarkedCopy {
  const entries = zipEntries(bytes);
  if (!entries) return { kind: "refused", message: DAMAGED };
  const trouble = archiveTrouble(entries);
  if (trouble) return { kind: "refused", message: trouble === "bomb" ? BOMB : ENCRYPTED };
  const file = new OpcPackage(entries);
  if (!mainPart(file)?.endsWith(".xml")) return { kind: "refused", message: OTHER_FORMAT };
  const marked = markPackage(file, marks);
  if (!marked) return { kind: "refused", message: DAMAGED };
  return { kind: "marked", extension: extensionOf(file), ...marked };
}

function markXls(bytes: Uint8Array, marks: readonly Mark[], bounded: Bounded): MarkedCopy {
  const compound = openCompound(bytes);
  const stream = compound && biffStreamOf(compound);
  const converted =
    stream && !scanBiff(stream)?.encrypted ? convertXls(stream, bounded) : undefined;
  const marked = converted && markZip(converted.bytes, placedIn(converted, marks));
  if (!marked) return { kind: "refused", message: xlsRefusal(compound) };
  return marked.kind === "marked" ? { ...marked, lost: LOST_FROM_XLS } : marked;
}

/** The marks by the names that their sheets now have. */
function placedIn({ renamed }: ConvertedXls, marks: readonly Mark[]): readonly Mark[] {
  return marks.map((mark) => ({ ...mark, sheet: renamed.get(mark.sheet) ?? mark.sheet }));
}

function xlsRefusal(compound: CompoundFile | undefined): string {
  if (!compound) return DAMAGED;
  const stream = biffStreamOf(compound);
  if (compound.has("EncryptedPackage") || (stream && scanBiff(stream)?.encrypted)) return ENCRYPTED;
  return stream ? DAMAGED : OTHER_FORMAT;
}
