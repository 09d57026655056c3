import type { IndexedReading } from "../../../identities/readings";
import { addressOf } from "../../../sheets/address";
import { formOf } from "../../../tables/forms";
import type { TableId } from "../../../tables/table-id";
import { whereOnSheet } from "../../places";
import type { CodeMistyped } from "../cause";
import { parentOf } from "./code-sets";
import { codeTexts, placeOfCode } from "./code-texts";

/** What is said of a code that is wrong, or of the name that stands for one, without the full stop. In Chinese. */
export function codeSentence(cause: CodeMistyped, own: IndexedReading): string {
  const [wrong] = cause.isBelow
    ? []
    : codeTexts(cause.line, cause.should, own.reading.lines).map(({ cell }) => cell);
  const where = whereOnSheet(own, wrong ?? placeOfCode(cause.line));
  if (cause.name !== undefined) return `${where} ${misnamedSentence(cause, cause.name)}`;
  const now =
    cause.printed === "" ? withoutCode(cause) : `科目编码 ${cause.printed} ${wrongHow(cause)}`;
  return `${where} ${now}，${shouldBe(cause)}`;
}

/** The same in a few words, for a list of rivals. */
export function codeShortly(cause: CodeMistyped): string {
  const { name, should, isBelow, line, printed } = cause;
  const where = `${addressOf(line.place.row, line.place.column)} ${printed}`.trimEnd();
  if (name !== undefined) return `${where} 应为“${name}”`;
  return `${where} 编码${isBelow ? `应是 ${should} 下的科目` : `应为 ${should}`}`;
}

function wrongHow({ exchangedWith, should }: CodeMistyped): string {
  if (exchangedWith === undefined) return "疑似写错";
  const { row, column } = placeOfCode(exchangedWith);
  return `疑似与 ${addressOf(row, column)} 的 ${should} 互换`;
}

function misnamedSentence({ line, should }: CodeMistyped, name: string): string {
  return `项目“${line.caption}”疑似写错，应为“${name}”（其他表有 ${should} 的支出而本表没有这一行）`;
}

function withoutCode({ line }: CodeMistyped): string {
  return line.caption === "" ? "没有科目编码和名称" : "没有科目编码";
}

function shouldBe(cause: CodeMistyped): string {
  return cause.isBelow
    ? `应是 ${cause.should} 下的科目（改后上下级关系相符）`
    : `应为 ${cause.should}（${whyCode(cause)}）`;
}

function whyCode({ evidence, line, should, printed, table, exchangedWith }: CodeMistyped): string {
  if (exchangedWith && evidence === "order") return "两行都不在编码的顺序上，换回后上下级关系相符";
  switch (evidence) {
    case "name": {
      const known = isEconomic(table) ? "支出经济分类科目如此" : "其他表的编码一致";
      return `名称“${line.caption}”是 ${should} 的，${known}`;
    }
    case "list":
      return `名称“${line.caption}”是 ${should} 的，支出功能分类科目如此`;
    case "codes":
      return `其他表有 ${should} 而没有 ${printed}`;
    case "amounts":
      return `其他表有 ${should} 而本表没有，这一行的金额正是 ${parentOf(should) ?? "合计"} 所缺的`;
    case "below":
      return `其后各行都是 ${should} 的下级科目，合计正是这一行的金额`;
    case "order":
      return `这一行排在 ${parentOf(should) ?? "合计"} 的下级科目之间，改后上下级关系相符`;
  }
}

/** True of the table whose codes stand in no other. */
export function isEconomic(table: TableId): boolean {
  return formOf(table).layout === "code-blocks";
}
