import { normalise, withoutOrdinal } from "../sheets/wording";
import type { Form } from "../tables/form";
import { NAMES_A_UNIT, organisationBefore } from "./stated-organisation";
import { yearIn } from "./stated-year";

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
  const organisation = organisationBefore(withoutOrdinal(line).replace(LEADING_TAG, ""));
  return (
    best && {
      ...best,
      ...(year !== undefined && { year }),
      ...(organisation && { organisation }),
      continued: /续/.test(line),
    }
  );
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
  const match = matchWithin(form, core);
  return match && isPrefix(match.before) ? { form, title: match.title } : undefined;
}

/** A form's title at the end of a text, and what stands before it. */
interface TitleWithin {
  readonly title: string;
  readonly before: string;
}

function matchWithin(form: Form, core: string): TitleWithin | undefined {
  const anywhere = new RegExp(form.titles.source.replace(/^\^/, ""));
  const match = anywhere.exec(core);
  return match ? { title: match[0], before: core.slice(0, match.index) } : undefined;
}

/** The title of a form that a text ends in although it is another table's, because of what stands before it. */
export function titleOfAnother(text: string, forms: readonly Form[]): TitleWithin | undefined {
  const core = withoutTags(normalise(text.slice(0, LONGEST)));
  return forms.map((form) => matchWithin(form, core)).find((match) => match !== undefined);
}

/** What may stand before a title: nothing, a year, or a unit's name. 项目支出决算表 is another table. */
function isPrefix(prefix: string): boolean {
  return prefix === "" || NAMES_A_UNIT.test(prefix);
}

const UP_TO_YEAR =
  /^.*?(?:20[0-9]{2}年?|二[〇○零o0一二三四五六七八九]{3}年)度?(?:部门|单位)?(?:决算)?/i;
