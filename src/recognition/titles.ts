import { normalise, withoutOrdinal } from "../sheets/wording";
import type { Form } from "../tables/form";

/** A text that names one of the nine tables. */
export interface Title {
  readonly form: Form;
  /** As printed, without year, unit and tags. */
  readonly title: string;
  readonly year?: number;
  /** The unit's name, where it stands before the year: 某某局2022年度收入决算表. */
  readonly organisation?: string;
  /** The title says that the table goes on from an earlier page: 续表. */
  readonly continued: boolean;
}

// 表六 is a tag, but the 一 of 表一般公共预算… is not part of one.
const TAG =
  "(?:公开|附|财决|部决|决)?[0-9一二三四五六七八九十-]*表(?:[一二三四五六七八九十]+(?!般)|[0-9]*)";
const LEADING_TAG = new RegExp(
  `^(?:${TAG}|附件[0-9一二三四五六七八九十]*|[A-Z]{1,3}[0-9][0-9_.-]*)[:、.]?(?=.{4})`,
);
const TRAILING = new RegExp(`(?:\\([^()]*\\)|公开[0-9]+表|续表?[0-9一二三]*|金额单位.*|单位:.*)$`);
const LONGEST = 90;

/** Reads a cell's text, or the name of a sheet, as a title of a form; of several that fit, the longest wins. */
export function readTitle(text: string, forms: readonly Form[]): Title | undefined {
  for (const line of [text, ...text.split(/\r?\n/)]) {
    const found = line.length <= LONGEST ? readLine(normalise(line), forms) : undefined;
    if (found) return found;
  }
  return undefined;
}

function readLine(line: string, forms: readonly Form[]): Title | undefined {
  if (!/表/.test(line)) return undefined;
  const year = yearIn(line);
  const core = withoutTags(line);
  const best = forms
    .map((form) => matchOf(form, core))
    .filter((match) => match !== undefined)
    .sort((a, b) => b.title.length - a.title.length)[0];
  const organisation = organisationBefore(line);
  return (
    best && {
      ...best,
      ...(year !== undefined && { year }),
      ...(organisation && { organisation }),
      continued: /续/.test(line),
    }
  );
}

const BEFORE_YEAR =
  /^(?:附件[0-9一二三四五六七八九十]*:?)?(\p{Script=Han}{3,}(?:\([^()]+\))?)20[0-9]{2}年/u;

function organisationBefore(line: string): string | undefined {
  const name = BEFORE_YEAR.exec(withoutOrdinal(line).replace(LEADING_TAG, ""))?.[1];
  return name !== undefined && NAMES_A_UNIT.test(name.replace(/\(.*\)$/, "")) ? name : undefined;
}

function withoutTags(line: string): string {
  let core = line;
  for (
    let shorter = core.replace(TRAILING, "");
    shorter !== core;
    shorter = core.replace(TRAILING, "")
  )
    core = shorter;
  core = withoutOrdinal(core).replace(LEADING_TAG, "");
  return withoutOrdinal(core).replace(UP_TO_YEAR, "");
}

function matchOf(form: Form, core: string): { form: Form; title: string } | undefined {
  const anywhere = new RegExp(form.titles.source.replace(/^\^/, ""));
  const match = anywhere.exec(core);
  return match && isPrefix(core.slice(0, match.index)) ? { form, title: match[0] } : undefined;
}

const NAMES_A_UNIT =
  /(?:年度?|部门|单位|本级|汇总|级|决算|[:、.)-]|局|委|办|中心|院|校|园|学|会|所|站|馆|队|团|部|厅|处|社|司|署|府|室|台|组|街道|镇|乡|县|区|市|省|州|旗|盟|库|场|宫)$/;

/** What may stand before a title: nothing, a year, or a unit's name. 项目支出决算表 is another table. */
function isPrefix(prefix: string): boolean {
  return prefix === "" || NAMES_A_UNIT.test(prefix);
}

const CHINESE_DIGITS = "〇一二三四五六七八九";
const YEAR = /(20[0-9]{2})年?|(二[〇○零o0一二三四五六七八九]{3})年/i;
const UP_TO_YEAR =
  /^.*?(?:20[0-9]{2}年?|二[〇○零o0一二三四五六七八九]{3}年)度?(?:部门|单位)?(?:决算)?/i;

/** The year that a text names, in digits or in words: 二〇二二年度 → 2022. */
export function yearIn(text: string): number | undefined {
  const match = YEAR.exec(normalise(text));
  if (match?.[1]) return parseInt(match[1], 10);
  if (!match?.[2]) return undefined;
  const digits = [...match[2].replace(/[○零o0]/gi, "〇")].map((digit) =>
    CHINESE_DIGITS.indexOf(digit),
  );
  return digits.reduce((year, digit) => year * 10 + digit, 0);
}
