import type { Finding } from "../checking/finding";
import { report, type CheckReport } from "../checking/report";
import {
  checkEvaluations,
  evaluationFindings,
  withEvaluations,
  type CheckedEvaluation,
} from "./check-evaluations";
import { comparedWith } from "./compare-books";
import { usableBooks, type OtherBooks } from "./other-books";
import { recognise, type Recognition } from "../recognition/recognise";
import { yearIn } from "../recognition/titles";
import type { Unread } from "../recognition/unread";
import type { InformationFigure } from "../tables/information";
import type { TableReading } from "../tables/reading";
import type { SheetsRead } from "../workbook/port";

/** One set of accounts, recognised and checked. */
export interface CheckedAccounts extends CheckReport {
  /** The name of the workbook, or of the folder that holds the set. */
  readonly name: string;
  readonly organisation?: string;
  readonly year?: number;
  readonly tables: readonly TableReading[];
  /** The 绩效自评表 beside the tables. */
  readonly evaluations: readonly CheckedEvaluation[];
  /** What the sheets beside the tables say, for the explanation. */
  readonly information: readonly InformationFigure[];
  readonly unread: readonly Unread[];
}

/** Recognises the nine tables on the sheets of one set and checks all that they must agree in. */
export function checkAccounts(
  name: string,
  read: SheetsRead,
  beside: OtherBooks = {},
): CheckedAccounts {
  const recognition = recognise(read.sheets);
  const { readings } = recognition;
  const { organisation, year = yearIn(name) } = readings[0] ?? {};
  const { books, troubles, remarks } = usableBooks(readings, beside);
  const { lastYear } = books;
  const checked = report(readings, lastYear);
  const evaluations = checkEvaluations(read.sheets);
  const evaluated = new Set(evaluations.map(({ sheet }) => sheet));
  return {
    ...checked,
    counts: withEvaluations(checked.counts, evaluations),
    findings: [
      ...checked.findings,
      ...comparedWith(readings, books),
      ...troubles.map((trouble) => bookNotice(`没有比较：${trouble}`)),
      ...remarks.map(bookNotice),
      ...evaluationFindings(evaluations),
      ...recognitionFindings(recognition),
    ],
    evaluations,
    name,
    ...(organisation !== undefined && { organisation }),
    ...(year !== undefined && { year }),
    tables: readings,
    information: recognition.information,
    unread: [
      ...recognition.unread
        .filter(({ sheet, kind }) => kind !== "other" || !evaluated.has(sheet))
        .map((unread) => withInformation(unread, recognition)),
      ...read.unread.map(({ sheet, why, kind }) => ({
        sheet,
        why,
        // What could not be read may be a table.
        kind: kind === "no-cells" ? ("other" as const) : ("misfit" as const),
      })),
    ],
  };
}

/** A sheet that is not checked may serve the explanation all the same. */
function withInformation(unread: Unread, { information }: Recognition): Unread {
  const taken = information.filter(({ sheet }) => sheet === unread.sheet).length;
  if (unread.kind !== "other" || taken === 0) return unread;
  return { ...unread, why: `${unread.why}；写说明时取用其中 ${taken} 个数字` };
}

/** True when nothing is wrong that cannot be right. */
export function nothingBroken({ findings }: CheckedAccounts): boolean {
  return findings.every(({ severity }) => severity !== "error");
}

function bookNotice(message: string): Finding {
  return { severity: "notice", kind: "recognition", cells: [], message };
}

/** What recognition has to say of tables that it did read. */
function recognitionFindings({ readings }: Recognition): readonly Finding[] {
  const notices = readings.flatMap(({ table, sheet, title, remarks }) =>
    remarks.map((remark) => ({ table, cells: [], message: `${title}（${sheet}）：${remark}。` })),
  );
  const unstated = readings.filter(({ moneyStated }) => !moneyStated);
  const [first] = unstated;
  const names = unstated.map(({ title, sheet }) => `${title}（${sheet}）`).join("、");
  const assumed = first
    ? [{ cells: [], message: `${names}没有注明金额单位，按“${first.money}”核对。请在表名旁注明。` }]
    : [];
  return [...notices, ...assumed].map((finding) => ({
    severity: "notice",
    kind: "recognition",
    ...finding,
  }));
}
