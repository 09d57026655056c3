import type { FactBook } from "../narrative/fact";
import type { FinishedText } from "../reading-text/finished-text";
import { readFinishedText, type ReadText } from "../reading-text/read-finished-text";
import type { NumberStatement } from "../reading-text/statement";
import type { TableReading } from "../tables/reading";
import { absenceRemarks } from "./absence-remarks";
import { comparedYearRemarks } from "./compared-years";
import { headerRemarks } from "./header-remarks";
import { itemListRemarks } from "./item-list-remarks";
import { leadingYearRemarks } from "./leading-years";
import { listRemarks } from "./list-remarks";
import { nameByAmountRemarks } from "./name-by-amount";
import { judgedNumber, type JudgedNumber } from "./number-remarks";
import { directionRemark, orderRemark } from "./order-remarks";
import { otherUnitRemarks } from "./other-unit";
import { ownDirectionRemark } from "./own-directions";
import { ownOrderRemarks } from "./own-orders";
import { ownUnitRemark } from "./own-unit";
import { quoted, type Remark } from "./quoting";
import { reasonRemarks } from "./reason-remarks";
import { USUAL_REASON_FROM } from "./reason-threshold";
import { sectionRemarks } from "./section-remarks";
import { sumRemarks } from "./sum-remarks";
import type { TextFinding } from "./text-finding";
import { trusted } from "./trusted";
import { wordingRemarks } from "./wording-remarks";
import { yearRemarks } from "./year-remarks";

/** What came of a text: every number is counted in one of four ways, and nothing is passed over in silence. */
export interface Proofread {
  /** Numbers that were held against something. */
  readonly checked: number;
  readonly counts: {
    readonly bound: number;
    readonly notAmount: number;
    readonly reason: number;
    readonly unmatched: number;
  };
  /** Amounts and percentages in paragraphs of no section that is known: nothing was held against them. */
  readonly outside: number;
  /** In the order of the text. */
  readonly findings: readonly TextFinding[];
  /** Where the numbers stand that were held against nothing. */
  readonly unmatched: readonly TextFinding[];
}

/** A text held against the facts of a book, number by number; for `reasonFrom` see USUAL_REASON_FROM. */
export function proofread(
  text: FinishedText,
  book: FactBook,
  tables: readonly TableReading[],
  reasonFrom = USUAL_REASON_FROM,
): Proofread {
  const read = readFinishedText(text, book);
  const numbers = read.statements.filter((statement) => statement.kind === "number");
  const judged = trusted(
    numbers.filter(isJudged).map((statement) => judgedNumber(statement, book)),
  );
  const known = judged.filter(({ verdict }) => verdict !== "unknown");
  const years = [leadingYearRemarks, comparedYearRemarks].flatMap((of) => of(read, text, book));
  const ofNumbers = numberRemarks(judged, book).filter((one) => !isOfYear(one, years, read));
  const remarks = [
    ...ofNumbers,
    ...otherRemarks(read, book, tables, ofNumbers).filter(
      (one) => ![...years, ...ofNumbers].some((told) => isSamePlace(told, one)),
    ),
    ...years,
    ...reasonRemarks(read, book, reasonFrom),
  ];
  const unknown = judged.filter(({ verdict }) => verdict === "unknown");
  return {
    checked: known.length,
    counts: {
      bound: known.length,
      notAmount: count(numbers, "not-amount"),
      reason: count(numbers, "reason"),
      unmatched: unknown.length,
    },
    outside: outsideOf(read),
    findings: remarks.map((remark) => quoted(remark, read.paragraphs)).toSorted(byPlace),
    unmatched: unknown.map(({ statement }) => quoted(unmatchedAt(statement), read.paragraphs)),
  };
}

/** A sentence that begins with a wrong year is told by its year: its amounts are held against another one's. */
function isOfYear({ spot }: Remark, years: readonly Remark[], { paragraphs }: ReadText): boolean {
  return years.some(({ spot: year }) => {
    if (year.paragraph !== spot.paragraph || spot.start < year.start) return false;
    const { text } = paragraphs[spot.paragraph]!.normal;
    return !text.slice(year.start, spot.start).includes("。");
  });
}

function isSamePlace({ spot: a }: Remark, { spot: b }: Remark): boolean {
  return a.paragraph === b.paragraph && a.start === b.start && a.end === b.end;
}

/** In the same sentence, or the one before: one of them follows from the other. */
function isBeside({ spot: a }: Remark, { spot: b }: Remark): boolean {
  return a.paragraph === b.paragraph && Math.abs(a.start - b.start) < BESIDE;
}

/** As long as a budget, an amount and a percentage with their words. */
const BESIDE = 60;

const AMOUNT = /[0-9][0-9,.]*(?:万元|元|%)/g;

function outsideOf({ paragraphs, statements }: ReadText): number {
  const isOutside = (at: number) =>
    paragraphs[at]!.section === undefined && !paragraphs[at]!.isHeading;
  const printed = paragraphs
    .filter((_, at) => isOutside(at))
    .reduce((sum, { normal }) => sum + (normal.text.match(AMOUNT)?.length ?? 0), 0);
  const read = statements.filter(
    ({ kind, paragraph }) => kind === "number" && isOutside(paragraph),
  );
  return printed - read.length;
}

function isJudged({ outcome }: NumberStatement): boolean {
  return outcome.kind === "bound" || outcome.kind === "unmatched";
}

function count(
  numbers: readonly NumberStatement[],
  kind: NumberStatement["outcome"]["kind"],
): number {
  return numbers.filter(({ outcome }) => outcome.kind === kind).length;
}

function numberRemarks(all: readonly JudgedNumber[], book: FactBook): readonly Remark[] {
  const judged = all.filter(({ statement }) => statement.isAfterReason !== true);
  return judged.flatMap(({ statement, remark }) => {
    const direction = directionRemark(statement, book) ?? ownDirection(statement, book);
    const unit = ownUnit(statement, judged);
    // The difference is what is wrong then: what its percentage would be follows from it.
    const isOfDifference = direction !== undefined && direction.spot === statement.by?.direction;
    const own = isOfDifference ? undefined : remark;
    return [own, direction, unit].filter((one) => one !== undefined);
  });
}

/** Where the tables accuse the one or the other, that is said once. */
function ownDirection(statement: NumberStatement, book: FactBook): Remark | undefined {
  const isTold = statement.by && directionRemark(statement.by, book);
  return isTold ? undefined : ownDirectionRemark(statement);
}

/** A difference that was held against a table is accused by it, or not at all. */
function ownUnit(statement: NumberStatement, judged: readonly JudgedNumber[]): Remark | undefined {
  const by = judged.find((one) => one.statement === statement.by);
  return by?.verdict === "unknown" ? ownUnitRemark(statement) : undefined;
}

function otherRemarks(
  read: ReadText,
  book: FactBook,
  tables: readonly TableReading[],
  ofNumbers: readonly Remark[],
): readonly Remark[] {
  const orders = read.statements.flatMap((statement) => {
    const remark = statement.kind === "order" ? orderRemark(statement, book) : undefined;
    return remark ? [remark] : [];
  });
  const told = [...orders, ...ofNumbers];
  return [
    ...orders,
    ...ownOrderRemarks(read).filter((one) => !told.some((other) => isBeside(other, one))),
    ...headerRemarks(read),
    ...otherUnitRemarks(read, book),
    ...nameByAmountRemarks(read, book),
    ...listRemarks(read, book, tables),
    ...itemListRemarks(read, book),
    ...sumRemarks(read.statements, book),
    ...absenceRemarks(read, book),
    ...yearRemarks(read, book),
    ...sectionRemarks(read, tables),
    ...wordingRemarks(read),
  ];
}

function unmatchedAt(statement: NumberStatement): Remark {
  return {
    severity: "hint",
    kind: "number",
    expected: "",
    sources: [],
    message: "没有对应的表中数字，未核对。",
    spot: { ...statement, end: statement.end + statement.unit.length },
    replaces: false,
  };
}

function byPlace(a: TextFinding, b: TextFinding): number {
  return (
    a.span.paragraph - b.span.paragraph || a.span.start - b.span.start || a.span.end - b.span.end
  );
}
