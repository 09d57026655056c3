import { formOf } from "../tables/forms";
import type { ColumnWhy } from "./columns-why";
import { kindsOfSheet } from "./kinds/kinds-met";
import { filledSections, lineOf, type Said, type SaidLine, type SaidSection } from "./said";
import type { FormWhy, SheetWhy, TitleWhy } from "./sheet-why";
import type { LineAt, StatedWhy, TableWhy, UncheckedRelations } from "./table-why";

/** Why a sheet was or was not recognised, in words. */
export function saySheet(why: SheetWhy): Said {
  const { sheet, hidden, tables, titles, nearest } = why;
  return {
    title: `工作表“${sheet}”${hidden ? "（隐藏）" : ""}`,
    kinds: kindsOfSheet(why),
    sections: filledSections([
      { heading: tables.length > 0 ? "读作" : "没有读作九张公开表", lines: outcomeLines(why) },
      { heading: "试过的表名", lines: titles.filter(isTellingAmong(tables)).map(titleLine) },
      { heading: "按表头，最接近的表", lines: nearest.map(formLine) },
      ...tables.flatMap((table) => tableSections(table, tables.length > 1)),
    ]),
  };
}

function outcomeLines({ sheet, tables, unread, evaluation }: SheetWhy): readonly SaidLine[] {
  return [
    ...tables.map((table) => {
      const set = table.set === undefined ? "" : `【${table.set}】`;
      const from = table.sheet === sheet ? "" : `，接着工作表“${table.sheet}”`;
      return lineOf(`${set}《${table.form}》　${table.range}${from}`);
    }),
    ...unread.map((sentence) => lineOf(`${sentence}。`)),
    ...(evaluation === undefined
      ? []
      : [lineOf(`作为绩效自评表核对了 ${evaluation} 条关系（执行率、得分、总分、等级）。`)]),
  ];
}

/** Where a table was read, tags and notes that say 表 are not worth a line. */
function isTellingAmong(tables: readonly TableWhy[]): (title: TitleWhy) => boolean {
  return ({ table }) => tables.length === 0 || table !== undefined;
}

function titleLine({ text, address, table, before }: TitleWhy): SaidLine {
  const where = address === undefined ? "工作表名" : `${address} `;
  const what =
    table !== undefined
      ? `是《${formOf(table).title}》的表名`
      : before !== undefined && before !== ""
        ? `末尾像公开表的表名，但前面有“${before}”，是另一张表`
        : "不是九张公开表的表名";
  return lineOf(`${where}“${text}”：${what}`);
}

function formLine({ form, found, missing, lines }: FormWhy): SaidLine {
  const lacks = missing.length === 0 ? "" : `，缺${named(missing)}`;
  return lineOf(
    `《${form}》：必有的 ${found.length + missing.length} 栏中有 ${found.length} 栏${lacks}；认出 ${lines} 行`,
  );
}

function named(keys: readonly string[]): string {
  return keys.map((key) => `“${key}”`).join("、");
}

function tableSections(table: TableWhy, several: boolean): readonly SaidSection[] {
  const own = several ? `（《${table.form}》）` : "";
  return [
    { heading: `单位、年度、金额单位${own}`, lines: statedLines(table) },
    { heading: `栏目${own}`, lines: table.columns.map(columnLine) },
    { heading: `行${own}`, lines: lineLines(table) },
    {
      heading: `本表的关系${own}`,
      lines: [relationLine(table), ...table.unchecked.map(uncheckedLine)],
    },
    { heading: `核对的结果${own}`, lines: table.says.map((each) => lineOf(each)) },
    {
      heading: `没有读懂或没有找到的${own}`,
      lines: table.notUnderstood.map((each) => lineOf(each)),
    },
  ];
}

function statedLines({ organisation, year, money }: TableWhy): readonly SaidLine[] {
  return [
    statedLine("单位", organisation, "没有写明"),
    statedLine("年度", year, "没有写明"),
    statedLine("金额单位", money, ""),
  ];
}

function statedLine(what: string, stated: StatedWhy | undefined, none: string): SaidLine {
  return lineOf(stated ? `${what}：${stated.value}（${sourceOf(stated)}）` : `${what}：${none}`);
}

function sourceOf({ from, address, sheet }: StatedWhy): string {
  switch (from) {
    case "cell":
      return `取自 ${address!}`;
    case "title":
      return "取自表名";
    case "sheet-name":
      return "取自工作表名";
    case "elsewhere":
      return sheet === undefined
        ? "本表没有写明，取自封面、文件名，或按通常情况"
        : `本表没有写明，与工作表“${sheet}”相同`;
  }
}

function columnLine({ letters, heads, taken, key, number, item, inexact }: ColumnWhy): SaidLine {
  const head = heads.length === 0 ? "没有表头" : `“${heads.join("·")}”`;
  const numbered = number === undefined ? "" : `（${number}栏）`;
  return lineOf(
    `${letters}列 ${head}${numbered}：${takenWords(taken, item === undefined || key === undefined ? key : `${item}·${key}`, inexact)}`,
  );
}

function takenWords(
  taken: ColumnWhy["taken"],
  key: string | undefined,
  inexact: true | undefined,
): string {
  switch (taken) {
    case "main":
      return inexact ? `文字不完全相同，读作“${key!}”` : `是“${key!}”`;
    case "part":
      return `是“${key!}”，属于别的栏，不另计入合计`;
    case "aside":
      return "不是决算数，不核对";
    case "unknown":
      return "不在已知的表样中，不核对；可能属于旁边的合计时，有关的关系不判";
  }
}

function lineLines({ lines: { known, inexact, unknown } }: TableWhy): readonly SaidLine[] {
  const read = inexact.map(({ address, caption, key }) => `${address}“${caption}”读作“${key!}”`);
  return [
    lineOf(`认出 ${known} 行${read.length === 0 ? "" : `，其中${read.join("、")}`}`),
    ...(unknown.length === 0
      ? []
      : [lineOf(`不在已知的表样中 ${unknown.length} 行：${listed(unknown)}`)]),
  ];
}

const MOST_LISTED = 8;

function listed(lines: readonly LineAt[]): string {
  const named = lines.slice(0, MOST_LISTED).map(({ address, caption }) => `${address}“${caption}”`);
  return `${named.join("、")}${lines.length > MOST_LISTED ? " 等" : ""}`;
}

function uncheckedLine({ why, relations }: UncheckedRelations): SaidLine {
  return lineOf(`${relations.length} 条没有核对：${why}，如“${relations[0]!}”`);
}

function relationLine({ relations: { held, rounding, broken, usual }, notes }: TableWhy): SaidLine {
  const printed = notes === 0 ? "" : `；表下印有 ${notes} 条表注`;
  return lineOf(
    `成立 ${held}，尾差 ${rounding}，不成立 ${broken}；另有通常关系 ${usual} 条${printed}`,
  );
}
