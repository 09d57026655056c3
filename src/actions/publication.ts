import type { CopyToPublish, LeavingKind, TakenOut } from "../workbook/published-copy";
import { isInsertedSheet } from "./explanation/sheet-names";

/** What is to be known of a copy before it is made public, in Chinese. */
export interface Publication {
  /** What was taken out. */
  readonly taken: string;
  /** What would leave with the copy besides what is seen in it; nothing of it was changed. */
  readonly leaving: readonly LeavingLine[];
}

export interface LeavingLine {
  readonly label: string;
  readonly details: readonly string[];
}

/** What an author, or an office, does not see and hands out all the same. */
const LABELS: Readonly<Record<LeavingKind, string>> = {
  "hidden-sheets": "隐藏的工作表",
  "hidden-lines": "隐藏的行和列（里面有内容）",
  comments: "批注",
  people: "姓名和单位",
  "external-links": "指向其他文件的链接",
  connections: "数据连接（可能写有服务器和账号）",
  paths: "本机文件夹",
  printers: "打印机名称",
  "hidden-names": "隐藏的名称",
  "cached-data": "看不见的数据副本",
  embedded: "嵌入的文件和控件",
  macros: "宏",
  revisions: "修订记录里的姓名",
  properties: "自定义文档属性",
  "custom-xml": "其他程序存入的数据",
  "content-add-ins": "放在表里的加载项",
  thumbnail: "缩略图",
  signature: "数字签名",
};

/** Says it of a copy. */
export function publicationOf({ taken, leaving, sheets }: CopyToPublish): Publication {
  const ours = sheets.filter(isInsertedSheet);
  return {
    taken: takenSentence(taken),
    leaving: [
      ...(ours.length > 0 ? [{ label: "由本工具插入的工作表（按名称判断）", details: ours }] : []),
      ...leaving.map(({ kind, details }) => ({ label: LABELS[kind], details })),
    ],
  };
}

function takenSentence({ marked, comments, formats, memory, addIns }: TakenOut): string {
  const parts = [
    ...(marked > 0 ? [`标记 ${marked} 处`] : []),
    ...(comments > 0 ? [`本工具的批注 ${comments} 条`] : []),
    ...(formats > 0 && marked === 0 ? ["标记留下的格式"] : []),
    ...(memory > 0 ? ["本工具保存的理由和设置"] : []),
    ...(addIns > 0 ? [`Excel 记下的加载项 ${addIns} 个`] : []),
  ];
  return parts.length > 0
    ? `已去掉：${parts.join("、")}；其余部分逐字节与原文件相同。`
    : "没有要去掉的内容，副本与原文件逐字节相同。";
}

/** What to do about what would leave; `undefined` where there is nothing. */
export function leavingAdvice({ leaving }: Publication): string | undefined {
  return leaving.length === 0
    ? undefined
    : "以上内容都没有改动。不应公开的，请在 Excel 的“文件”→“信息”→“检查问题”→“检查文档”里删除，再另存一次。";
}
