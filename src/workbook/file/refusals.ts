import type { Opened, UnreadSheet } from "../port";
import { READING_LIMITS } from "./limits";

/** Why a file was not opened. `other` carries what the file is instead. */
export type RefusalReason =
  | "notFound"
  | "folder"
  | "noPermission"
  | "busy"
  | "unreadable"
  | "empty"
  | "tooLarge"
  | "encrypted"
  | "damaged"
  | "noSheets"
  | "bomb"
  | "tooManySheets";

const SAVE_AS = "请用 Excel 或 WPS 打开后“另存为”.xlsx 工作簿，再核对另存的文件。";
const FETCH_AGAIN = "请向提供者重新索取，或从原系统重新导出后再试。";

/** Each sentence says what happened and what to do. */
const SENTENCES: Readonly<Record<RefusalReason, string>> = {
  notFound: "找不到这个文件。请检查路径和文件名（包括扩展名）是否正确。",
  folder:
    "这是一个文件夹，不是文件。如果文件夹里是同一单位的各张表，请加 --one-set 核对；否则请指定其中的一个工作簿。",
  noPermission: "没有读取这个文件的权限。请把文件复制到自己的文件夹，或请管理员开放权限后再试。",
  busy: "文件正被其他程序占用。请先在 Excel 或 WPS 中关闭它再试。",
  unreadable: "读取文件时磁盘或网络出错。请把文件复制到本机后再试。",
  empty: `这是空文件（0 字节），很可能没有下载或复制完整。${FETCH_AGAIN}`,
  tooLarge: `文件超过 ${megabytes(READING_LIMITS.fileBytes)} MB，不像决算公开表，未读取。请只保留要核对的工作表，另存后再试。`,
  encrypted: "文件设有打开密码，无法读取。请用 Excel 或 WPS 打开并取消密码，另存后再核对。",
  damaged: `文件已损坏或不完整，无法可靠地读取其中的数字。${FETCH_AGAIN}`,
  noSheets: `文件里没有任何工作表。${FETCH_AGAIN}`,
  bomb: `文件解压后异常庞大（疑似“压缩炸弹”），为安全起见未读取。请确认文件来源；${SAVE_AS}`,
  tooManySheets: `工作表超过 ${READING_LIMITS.sheets} 张，未读取。请把要核对的工作表另存为单独的工作簿后再试。`,
};

/** The refusal of a file by its name. */
export function refused(name: string, reason: RefusalReason): Extract<Opened, { kind: "refused" }> {
  return { kind: "refused", message: `“${name}”：${SENTENCES[reason]}` };
}

/** The refusal of a file that is something else: `what` names it, as `PDF 文件`. */
export function refusedAs(name: string, what: string): Extract<Opened, { kind: "refused" }> {
  return {
    kind: "refused",
    message: `“${name}”不是 Excel 工作簿，而是${what}。${adviceFor(what)}`,
  };
}

function adviceFor(what: string): string {
  return what.includes("表格") || what.includes("工作簿")
    ? SAVE_AS
    : "请选择部门决算公开表的 .xlsx 或 .xls 文件。";
}

/** Why one sheet of a workbook is passed over while the others are read. */
export type PassedOver = keyof typeof UNREAD_SENTENCES;

/** What is said of a sheet that is passed over. */
export function passedOverSheet(sheet: string, why: PassedOver): UnreadSheet {
  const kind = why === "chartsheet" || why === "dialogsheet" ? "no-cells" : "unreadable";
  return { sheet, kind, why: UNREAD_SENTENCES[why] };
}

const UNREAD_SENTENCES = {
  chartsheet: "这是图表工作表，没有单元格，未核对。如有表格数据，请放入普通工作表。",
  dialogsheet: "这是旧式对话框工作表，没有表格数据，未核对。如不需要可以删除。",
  macrosheet: "这是旧式宏表，不是普通工作表，未核对。如有表格数据，请复制到普通工作表。",
  missing: "文件里缺少这张工作表的内容，很可能文件不完整。请用 Excel 打开修复并另存，或重新导出。",
  damaged: "这张工作表的内容已损坏，无法可靠地读取。请用 Excel 打开修复并另存，或重新导出。",
  tooLarge: `这张工作表有内容的单元格超过 ${READING_LIMITS.sheetCells / 10_000} 万个，不像决算公开表，未读取。如需核对，请删去多余的行列后另存。`,
} as const;

function megabytes(bytes: number): number {
  return bytes / 1024 / 1024;
}
