import { factBook } from "../narrative/facts/fact-book";
import { NOTHING_GIVEN, type Given } from "../narrative/facts/given";
import type { FactBook } from "../narrative/fact";
import type { NumberSettings } from "../narrative/arithmetic/number-settings";
import type { FinishedText } from "../reading-text/finished-text";
import { offeredSections, type OfferedSections } from "../rolling/offered-sections";
import { yearOfFinishedText } from "../rolling/own-years";
import { rollText } from "../rolling/roll-text";
import type { RolledText } from "../rolling/rolled-text";
import type { InformationFigure } from "../tables/information";
import type { TableReading } from "../tables/reading";
import { narrateAccounts } from "./narrate-accounts";
import { usableBooks, yearOf, type OtherBooks } from "./other-books";

/** What a text is rolled forward with; `lastYear` is what it was written from. */
export interface RollRequest extends OtherBooks {
  readonly text: FinishedText;
  readonly tables: readonly TableReading[];
  readonly information?: readonly InformationFigure[];
  readonly lastYear: readonly TableReading[];
  readonly lastInformation?: readonly InformationFigure[];
  /** The year before that, against which last year's text compares. */
  readonly beforeLast?: readonly TableReading[];
  readonly given?: Given;
  /** The text of a pack, whose sections are offered where last year's text has none that fits. */
  readonly pack: string;
}

/** What came of it, or why nothing was done, in Chinese. */
export type RollOutcome =
  | {
      readonly kind: "rolled";
      readonly rolled: RolledText;
      /** This year's facts, that it was written from. */
      readonly book: FactBook;
      /** What is odd, and said; Chinese sentences. */
      readonly remarks: readonly string[];
      /** Why a book may be the wrong one: to be asked about before the text is used. */
      readonly doubts: readonly string[];
    }
  | { readonly kind: "not-done"; readonly message: string };

const JOINED =
  "这篇文字的行在句子中间断开（多半从 PDF 复制），已试着接起来；段落从哪里起止不完全可靠，用 .docx 更准。";

/** Last year's text written anew from this year's books, in its own words. */
export function rollLastText(request: RollRequest): RollOutcome {
  const outcome = outcomeOf(request);
  return outcome.kind === "rolled" && outcome.rolled.recognised === 0
    ? notDone(NOTHING_RECOGNISED)
    : outcome;
}

const NOTHING_RECOGNISED =
  "上年的说明里没有认出可以换成今年的内容（没有一个数字与表对得上号）。请确认给的是决算情况说明，并且各节的标题还在（如“收入支出决算总体情况说明”）。";

function outcomeOf(request: RollRequest): RollOutcome {
  const { text, tables } = request;
  if (tables.length === 0) return notDone("没有认出部门决算公开表，无法滚动上年的说明。");
  if (text.paragraphs.length === 0) return notDone("上年的说明里没有文字。");
  const year = yearOfFinishedText(text);
  const own = yearOf(tables);
  if (year !== undefined && year === own) return rolledInPlace(request, own);
  const { troubles, remarks: doubts } = usableBooks(tables, request);
  const trouble = [...troubles, ...troubleWithText(year, request), ...troubleBefore(request)];
  if (trouble.length > 0) return notDone(trouble.join("\n"));
  const { lastYear, beforeLast, lastInformation = [], given = NOTHING_GIVEN } = request;
  const source = factBook({
    readings: lastYear,
    information: lastInformation,
    given: lastYearsGiven(given),
    ...(beforeLast && { lastYear: beforeLast }),
  });
  const target = bookOf(request, lastYear);
  const by = own !== undefined && year !== undefined ? own - year : 1;
  const remarks = text.joined ? [JOINED] : [];
  return {
    kind: "rolled",
    rolled: rolled(request, source, target, by),
    book: target,
    ...{ remarks, doubts },
  };
}

/** The text is of the accounts' own year: what is wrong in it is put right, and nothing moves on. */
function rolledInPlace(request: RollRequest, own: number): RollOutcome {
  const { lastYear, beforeLast } = request;
  const last = yearOf(lastYear);
  if (last !== undefined && last > own)
    return notDone(`上年的工作簿是 ${last} 年度的，本年的是 ${own} 年度的，像是给反了。`);
  const isBefore = last === own - 1;
  const before = isBefore ? lastYear : beforeLast;
  const book = bookOf(request, before);
  return {
    kind: "rolled",
    rolled: rolled(request, book, book, 0),
    book,
    remarks: [
      `这篇说明写的就是${own}年度：年份不动，只按本年的表改正写错的数字。要写下一年的说明，请给下一年的工作簿。`,
      ...(request.text.joined ? [JOINED] : []),
    ],
    doubts: [],
  };
}

function rolled(request: RollRequest, source: FactBook, target: FactBook, by: number): RolledText {
  const offered = (numbers: NumberSettings) => offeredBy(request, numbers);
  const { reasons } = request.given ?? NOTHING_GIVEN;
  return rollText(request.text, { source, target, by, reasons, offered });
}

function bookOf(
  { tables, information = [], budget, given = NOTHING_GIVEN }: RollRequest,
  lastYear: readonly TableReading[] | undefined,
): FactBook {
  return factBook({
    ...{ readings: tables, information, given },
    ...(lastYear && { lastYear }),
    ...(budget && { budget }),
  });
}

/** A pack that cannot be read offers nothing; whoever chose it was told before. */
function offeredBy(request: RollRequest, numbers: NumberSettings): OfferedSections {
  const narrated = narrateAccounts({ ...request, numbers });
  return narrated.kind === "narrated"
    ? offeredSections(narrated.narrative, narrated.book)
    : new Map();
}

const LAST_YEAR = "上年";

/** Of what was typed in for this year, what speaks of last year. */
function lastYearsGiven({ facts }: Given): Given {
  const before = [...facts].flatMap(([name, value]): (readonly [string, string])[] =>
    name.startsWith(LAST_YEAR) ? [[name.slice(LAST_YEAR.length), value]] : [],
  );
  return { ...NOTHING_GIVEN, facts: new Map(before) };
}

function troubleWithText(
  year: number | undefined,
  { lastYear, tables }: RollRequest,
): readonly string[] {
  const wanted = yearOf(lastYear) ?? (yearOf(tables) ?? 0) - 1;
  if (year === undefined || year === wanted || wanted < 0) return [];
  return [`说明写的是 ${year} 年度，上年的工作簿是 ${wanted} 年度，应是同一年度的。`];
}

function troubleBefore({ lastYear, beforeLast }: RollRequest): readonly string[] {
  if (!beforeLast) return [];
  const [last, before] = [yearOf(lastYear), yearOf(beforeLast)];
  if (beforeLast.length === 0)
    return ["再上一年的工作簿里没有认出部门决算公开表，请检查是否选错了文件。"];
  if (last === undefined || before === undefined || before === last - 1) return [];
  return [`再上一年的工作簿是 ${before} 年度的，应给 ${last - 1} 年度的工作簿。`];
}

function notDone(message: string): RollOutcome {
  return { kind: "not-done", message };
}
