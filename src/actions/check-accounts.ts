import type { Finding } from "../checking/finding";
import { repeatedFindings } from "../checking/repeated-figures";
import { report, type CheckReport } from "../checking/report";
import {
  checkEvaluations,
  evaluationFindings,
  withEvaluations,
  type CheckedEvaluation,
} from "./check-evaluations";
import { comparedWith } from "./compare-books";
import { contradictions } from "./contradictions";
import { usableBooks, type OtherBooks } from "./other-books";
import { Readings } from "../identities/readings";
import { recogniseSets, type Recognition, type RecognisedSet } from "../recognition/recognise";
import { yearIn } from "../recognition/stated-year";
import type { Unread } from "../recognition/unread";
import type { InformationFigure } from "../tables/information";
import type { TableReading } from "../tables/reading";
import type { SheetsRead, UnreadSheet } from "../workbook/port";

/** One set of accounts, recognised and checked. */
export interface CheckedAccounts extends CheckReport {
  /** The name of the workbook, or of the folder that holds the set. */
  readonly name: string;
  /** What tells it from the other sets of its workbook, in Chinese; absent where it is the only one. */
  readonly set?: string;
  readonly organisation?: string;
  readonly year?: number;
  readonly tables: readonly TableReading[];
  /** The 绩效自评表 beside the tables. */
  readonly evaluations: readonly CheckedEvaluation[];
  /** What the sheets beside the tables say, for the explanation. */
  readonly information: readonly InformationFigure[];
  readonly unread: readonly Unread[];
}

/** Recognises the nine tables on the sheets and checks all that they must agree in; of several sets the main one. */
export function checkAccounts(
  name: string,
  read: SheetsRead,
  beside: OtherBooks = {},
): CheckedAccounts {
  return checkSets(name, read, beside)[0];
}

/**
 * Checks every set of accounts that the sheets hold, each by itself, the main one first. What is beside
 * the tables is told of the main one. The year before in the same workbook serves as last year's book.
 */
export function checkSets(
  name: string,
  read: SheetsRead,
  beside: OtherBooks = {},
): readonly [CheckedAccounts, ...CheckedAccounts[]] {
  const [main, ...others] = recogniseSets(read.sheets);
  const all = [main, ...others];
  const evaluations = checkEvaluations(read.sheets);
  const checked = (recognised: RecognisedSet, own: readonly CheckedEvaluation[]) =>
    checkedSet(name, recognised, {
      evaluations: own,
      books: withYearBefore(recognised, all, beside),
    });
  const first = checked(main, evaluations);
  return [
    { ...first, unread: [...first.unread, ...read.unread.map(sheetNotRead)] },
    ...others.map((other) => checked(other, [])),
  ];
}

function checkedSet(
  name: string,
  recognised: RecognisedSet,
  { evaluations, books: given }: SetAids,
): CheckedAccounts {
  const { readings, set } = recognised;
  const organisation = mostSaid(readings.map((reading) => reading.organisation));
  const stated = mostSaid(readings.map((reading) => reading.year));
  const year = stated ?? yearIn(name);
  const said = {
    ...(organisation !== undefined && { organisation }),
    ...(stated !== undefined && { year: stated }),
  };
  const { books, troubles, remarks } = usableBooks(readings, given);
  const checked = report(readings, books.lastYear);
  const evaluated = new Set(evaluations.map(({ sheet }) => sheet));
  return {
    ...checked,
    counts: withEvaluations(checked.counts, evaluations),
    findings: [
      ...checked.findings,
      ...repeatedFindings(recognised.repeated, new Readings(readings)),
      ...comparedWith(readings, books),
      ...troubles.map((trouble) => bookNotice(`没有比较：${trouble}`)),
      ...remarks.map(bookNotice),
      ...contradictions(said, recognised.cover, name).map(bookNotice),
      ...evaluationFindings(evaluations),
      ...recognitionFindings(recognised),
    ],
    evaluations,
    name,
    ...(set !== undefined && { set }),
    ...said,
    ...(year !== undefined && { year }),
    tables: readings,
    information: recognised.information,
    unread: recognised.unread
      .filter(({ sheet, kind }) => kind !== "other" || !evaluated.has(sheet))
      .map((unread) => withInformation(unread, recognised)),
  };
}

/** What a set is checked with, beside its tables. */
interface SetAids {
  readonly evaluations: readonly CheckedEvaluation[];
  readonly books: OtherBooks;
}

/** Last year's tables, where no book was given and the workbook itself holds them. */
function withYearBefore(
  { readings }: RecognisedSet,
  sets: readonly RecognisedSet[],
  beside: OtherBooks,
): OtherBooks {
  if (beside.lastYear) return beside;
  const [own] = readings;
  const before = sets.find(({ readings: [first] }) => {
    const sameUnit = first?.organisation === own?.organisation;
    return first?.year !== undefined && first.year + 1 === own?.year && sameUnit;
  });
  return before ? { ...beside, lastYear: before.readings } : beside;
}

/** What could not be read may be a table; a chart is none. */
function sheetNotRead({ sheet, why, kind }: UnreadSheet): Unread {
  return { sheet, why, kind: kind === "no-cells" ? "other" : "misfit" };
}

function mostSaid<T>(said: readonly (T | undefined)[]): T | undefined {
  const known = said.filter((one) => one !== undefined);
  const count = (wanted: T) => known.filter((one) => one === wanted).length;
  return known.toSorted((a, b) => count(b) - count(a))[0];
}

/** A sheet that is not checked may serve the explanation all the same. */
function withInformation(unread: Unread, { information }: Recognition): Unread {
  const taken = information.filter(({ sheet }) => sheet === unread.sheet).length;
  if (unread.kind !== "other" || taken === 0) return unread;
  return { ...unread, why: `${unread.why}；写说明时取用其中 ${taken} 个数字` };
}

function bookNotice(message: string): Finding {
  return { severity: "notice", kind: "recognition", cells: [], message };
}

/** What recognition has to say of tables that it did read. */
function recognitionFindings({ readings, unread }: Recognition): readonly Finding[] {
  const notices = readings.flatMap(({ table, sheet, title, remarks }) =>
    remarks.map((remark) => ({ table, cells: [], message: `${title}（${sheet}）：${remark}。` })),
  );
  const unstated = readings.filter(({ moneyStated }) => !moneyStated);
  const [first] = unstated;
  const names = unstated.map(({ title, sheet }) => `${title}（${sheet}）`).join("、");
  const assumed = first
    ? [{ cells: [], message: `${names}没有注明金额单位，按“${first.money}”核对。请在表名旁注明。` }]
    : [];
  const incomplete = unread.flatMap(({ kind, why }) =>
    kind === "incomplete" ? [{ cells: [], message: `${why}。` }] : [],
  );
  return [...notices, ...assumed, ...incomplete].map((finding) => ({
    severity: "notice",
    kind: "recognition",
    ...finding,
  }));
}
