import { categoryHeadingOf } from "./item-header";
import {
  OPENED_ANYWHERE,
  SECTION_WORDS,
  type SectionKind,
} from "../narrative/wording/section-words";

/** What a paragraph does to the section: a heading opens one; its words may go on in the same paragraph. */
export interface Heading {
  readonly level: 1 | 2 | 3;
  readonly section: SectionKind | undefined;
  /** It names 基本支出 of whatever money: under 支出决算 it is a part of that. */
  readonly isOfAllMoney?: true;
  /** Where the text after it begins; the paragraph's end where nothing follows. */
  readonly end: number;
}

const NUMERAL =
  /^(?:([一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}(?:章|节|部分))|(（[一二三四五六七八九十]{1,3}）)|(\d{1,2}[.．、](?!\d)))/;
const LONGEST = 50;
const ENDS_AS_HEADING = /(?:情况|说明|决算|支出|收入|解释|占用|绩效|经费|采购|事项|状况)$/;

/** 一、教育支出（类）…（项） is an item of a list, whatever its number looks like. */
const NAMES_LINE = /（[类款项]）/;

/** The heading that a paragraph is, or begins with. */
export function headingOf(text: string): Heading | undefined {
  return categoryHeadingOf(text) === undefined
    ? headingByWords(text)
    : { level: 3, section: undefined, end: text.length };
}

function headingByWords(text: string): Heading | undefined {
  const numeral = NUMERAL.exec(text);
  const title = /^[^。；，：]*/.exec(text)![0];
  if (!canBeTitle(title.slice(numeral?.[0].length ?? 0))) return undefined;
  const said = saidBy(title);
  const { section } = said;
  const isWhole = title.length >= text.replace(/[。：]$/, "").length;
  const soundsLikeOne = section !== undefined && ENDS_AS_HEADING.test(title);
  if (!numeral)
    return soundsLikeOne && isWhole && !text.endsWith("。")
      ? { level: 1, ...said, end: text.length }
      : undefined;
  const level = NAMES_LINE.test(title) ? 3 : levelOf(numeral);
  if (isWhole) return { level, ...said, end: text.length };
  // 「（一）机关运行经费支出情况。2022年度…」: the text goes on in the same paragraph.
  const runsIn = soundsLikeOne && level < 3 && text[title.length] === "。";
  return runsIn ? { level, ...said, end: title.length + 1 } : undefined;
}

function saidBy(title: string): Pick<Heading, "section" | "isOfAllMoney"> {
  const isOfAllMoney = /基本支出/.test(title) && !/财政拨款|一般公共/.test(title);
  return { section: sectionNamed(title), ...(isOfAllMoney && { isOfAllMoney: true as const }) };
}

function levelOf([, first, second]: RegExpExecArray): Heading["level"] {
  return first !== undefined ? 1 : second !== undefined ? 2 : 3;
}

/** Short, and without numbers but years. */
function canBeTitle(title: string): boolean {
  return title.length <= LONGEST && !/\d(?!\d*年)/.test(title);
}

function sectionNamed(title: string): SectionKind | undefined {
  if (/表$/.test(title)) return undefined;
  return SECTION_WORDS.find(([words]) => words.test(title))?.[1];
}

/** The section after a heading, from the section of the chapter's own headings and the one at hand. */
export function sectionAfter(
  { level, section, isOfAllMoney }: Heading,
  top: SectionKind | undefined,
  now: SectionKind | undefined,
): SectionKind | undefined {
  if (level === 1) return section;
  if (section === undefined) return now;
  if (level === 3) return now;
  // 云南: 「（一）基本支出情况」 under 支出决算 tells the 人员经费 of all money.
  if (isOfAllMoney === true && now === "expenditure") return now;
  if (OPENED_ANYWHERE.has(section)) return section;
  const isOpen = top === undefined || top === "totals";
  return isOpen ? section : now;
}
