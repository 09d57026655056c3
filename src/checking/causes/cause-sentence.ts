import { mostDecimals } from "../../amounts/most-decimals";
import type Decimal from "decimal.js";
import { printed } from "../../amounts/decimal";
import type { IndexedReading, Readings } from "../../identities/readings";
import { formOf } from "../../tables/forms";
import { addressList } from "../places";
import type { Cause, ForeignTable, LineLeftOut } from "./cause";
import { codeSentence, codeShortly, isEconomic } from "./codes/code-sentence";
import { exchangeSentence, exchangeShortly } from "./exchanged/exchange-sentence";
import type { FoundCause } from "./found-cause";
import { lineLabel } from "./lines/lines-named";
import {
  surplusSentence,
  surplusShortly,
  twiceSentence,
  twiceShortly,
} from "./lines/surplus-sentence";
import { unitSentence, unitShortly } from "./parts-in-unit/unit-sentence";
import { slidCodesSentence, slidCodesShortly } from "./slid-codes/slid-codes-sentence";
import { slidRowsSentence, slidRowsShortly } from "./slid-rows/slid-rows-sentence";

/** More rivals than these are only counted. */
const MOST_RIVALS = 3;

/** What is said of a cause: where, what, why so, and what to do. In Chinese. */
export function causeSentence(found: FoundCause, readings: Readings): string {
  const { cause, explains } = found;
  const others = insteadOf(found, readings.get(cause.table)!.reading.sheet);
  const also = others === "" ? "" : `也可能是${others}，仅凭勾稽关系不能区分。`;
  const quiet = explains.length === 0 ? quietly(cause) : "";
  return `${sentence(cause, readings)}。${also}${quiet}`;
}

/** What is said where no relation is missed: they hold, or the line's could not be checked. */
function quietly(cause: Cause): string {
  const isUnread = cause.kind === "code" && cause.line.code === undefined;
  return isUnread ? "与这一行有关的关系要改正后才能核对。" : "各条关系虽都成立，请核对。";
}

/** What may be wrong in its stead: a few causes, and cells. */
function insteadOf({ cause, rivals, rivalCells }: FoundCause, sheet: string): string {
  const others = new Set(rivals.map((rival) => causeShortly(rival)));
  // The same slide, row by row a little otherwise, is no other thing to look for.
  others.delete(causeShortly(cause));
  const causes = [...others].slice(0, MOST_RIVALS);
  const more = others.size > MOST_RIVALS ? "等" : "";
  const cells =
    rivalCells.length === 0
      ? []
      : [` ${addressList(rivalCells, sheet)}${rivalCells.length > 6 ? "" : " "}有误`];
  return [...(causes.length === 0 ? [] : [`${causes.join("、或")}${more}`]), ...cells].join("、或");
}

function sentence(cause: Cause, readings: Readings): string {
  const own = readings.get(cause.table)!;
  const title = formOf(cause.table).title;
  switch (cause.kind) {
    case "code":
      return codeSentence(cause, own);
    case "line-left-out":
      return leftOutSentence(cause, own);
    case "line-twice":
      return twiceSentence(cause);
    case "lines-too-many":
      return surplusSentence(cause);
    case "columns":
    case "lines":
      return `${title}${exchangeSentence(cause)}`;
    case "copied":
      return `${title}“${cause.column}”一栏疑似抄成了“${cause.from}”，请对照原始账簿重填这一栏`;
    case "slid":
      return `${title}“${cause.column}”一栏自 ${lineLabel(cause.lines[0]!)} 行起疑似与科目错开${runs(cause.shifts)}，请对照科目移回`;
    case "rows":
      return cause.codes
        ? `${title}${slidCodesSentence(cause, cause.codes)}`
        : slidRowsSentence(cause, title);
    case "unit":
      return unitSentence(cause, own);
    case "table":
      return foreignSentence(cause, title);
  }
}

function leftOutSentence(cause: LineLeftOut, own: IndexedReading): string {
  const title = formOf(cause.table).title;
  const { code, name, part, under } = cause;
  const line = code === undefined ? "一行" : ` ${`${code} ${name}`.trim()} ${rowsLeftOut(cause)}`;
  const seen = whereSeen(cause);
  const after = cause.after === undefined ? "" : `（在 ${cause.after} 之后）`;
  const amounts = amountsOf(cause, own);
  switch (part) {
    case "parent":
      return `${title}有 ${code!} 的下级科目，但疑似漏录上级科目${line}${after}${amounts}${seen}`;
    case "only-child":
      return `${title} ${under} 下没有${under.length === 3 ? "款" : "项"}级科目，疑似漏录${line}${after}${amounts}${seen}`;
    case "class":
    case "leaf": {
      const where = code === undefined ? ` ${aboveLeftOut(cause)} 下` : "";
      return `${title}${where}疑似漏录${line}${after}${amounts}${seen}${alikeElsewhere(cause)}`;
    }
  }
}

function rowsLeftOut({ below }: LineLeftOut): string {
  return below === undefined ? "一行" : `及其下级 ${below.join("、")} 共 ${below.length + 1} 行`;
}

/** The code under which the line is missing, as far down as that is known. */
function aboveLeftOut({ category, under }: LineLeftOut): string {
  return category ?? under;
}

/** The other tables that lack it too. */
function alikeElsewhere({ alsoIn = [] }: LineLeftOut): string {
  if (alsoIn.length === 0) return "";
  return `；${alsoIn.map((table) => `《${formOf(table).title}》`).join("、")}同样缺这一行`;
}

function whereSeen({ seenIn, table, code }: LineLeftOut): string {
  if (seenIn) return `；《${formOf(seenIn).title}》有此科目`;
  if (!isEconomic(table)) return "；编码在各表中找不到";
  return code === undefined ? "；是哪一款不能推算" : "";
}

/** What the line has to print, after a colon and with the table's decimals, where that can be told. */
function amountsOf({ amounts, under, part }: LineLeftOut, own: IndexedReading): string {
  const told = [...amounts].filter(([, amount]: [string, Decimal]) => !amount.isZero());
  if (told.length === 0) return "";
  const from: Readonly<Record<LineLeftOut["part"], string>> = {
    leaf: `由 ${under} 减其余各项推算`,
    parent: "由下级各项相加推算",
    "only-child": `与 ${under} 相同`,
    class: "按其他表推算",
  };
  const decimals = mostDecimals(own.reading.figures);
  const list = told.map(([column, amount]) => `${column} ${printed(amount, decimals)}`).join("、");
  return `：${list}（${from[part]}）`;
}

/** Shifts of runs in words: downwards is too low. */
function runs(shifts: readonly number[]): string {
  const words = shifts.map((shift) => `${shift > 0 ? "下移" : "上移"} ${Math.abs(shift)} 行`);
  return `（先后${words.join("、")}）`.replace("先后", shifts.length > 1 ? "先后" : "");
}

function foreignSentence({ says, copyOf }: ForeignTable, title: string): string {
  if (copyOf !== undefined)
    return `《${title}》的科目和金额与《${formOf(copyOf).title}》完全相同，而与其他表不符，疑似误填了《${formOf(copyOf).title}》的数，请对照原始账簿重填`;
  if (says === undefined)
    return `《${title}》与其他表处处不符，而自身各条关系都成立，疑似别的单位或年度的表`;
  const what = says.what === "unit" ? "单位" : "年度";
  return `《${title}》写的${what}是“${says.own}”，其他表是“${says.usual}”：疑似放错了表，改正后再核对与它有关的关系`;
}

/** A cause in a few words, for a list of rivals. */
export function causeShortly(cause: Cause): string {
  const title = `《${formOf(cause.table).title}》`;
  switch (cause.kind) {
    case "code":
      return `${title}${codeShortly(cause)}`;
    case "line-left-out":
      return `${title}漏录${cause.code === undefined ? ` ${aboveLeftOut(cause)} 下的一行` : ` ${cause.code} 一行`}`;
    case "line-twice":
      return `${title}${twiceShortly(cause)}`;
    case "lines-too-many":
      return `${title}${surplusShortly(cause)}`;
    case "columns":
    case "lines":
      return `${title}${exchangeShortly(cause)}`;
    case "copied":
      return `${title}“${cause.column}”一栏抄成了“${cause.from}”`;
    case "slid":
      return `${title}“${cause.column}”一栏错行`;
    case "rows":
      return `${title}${cause.codes ? slidCodesShortly(cause, cause.codes) : slidRowsShortly(cause)}`;
    case "unit":
      return `${title}${unitShortly(cause)}`;
    case "table":
      return `${title}${foreignShortly(cause)}`;
  }
}

function foreignShortly({ copyOf }: ForeignTable): string {
  return copyOf === undefined ? "是别的单位或年度的表" : `误填了《${formOf(copyOf).title}》的数`;
}
