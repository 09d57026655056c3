import type { IndexedReading, Readings } from "../identities/readings";
import { formOf } from "../tables/forms";
import type { Line } from "../tables/reading";
import type { TableId } from "../tables/table-id";
import type { Finding } from "./finding";
import { lineNamed, whereOnSheet } from "./places";

/**
 * Codes that one budget's table prints and another budget spends, by the yearly classification
 * (政府收支分类科目): 223 and what state capital pays; codes that funds alone have; classes that neither
 * of the two has. Only codes of which that is sure: what is not listed is not told.
 */
const FUND_CODES =
  /^(?:20707|20709|20710|20822|20823|21160|21161|2120[89]|2121[0-9]|21366|21367|21369|21460|21462|21463|21464|21468|21469|21562|22904|22908|22960|234)/;
export const STATE_CAPITAL_CODES = /^223/;
/** 221 stands in the funds' table of an official form (上海). */
const GENERAL_CODES = /^20[1-4]/;

interface Misplacement {
  readonly codes: RegExp;
  /** What the codes are of, in Chinese. */
  readonly of: string;
}

const MISPLACED: Partial<Readonly<Record<TableId, readonly Misplacement[]>>> = {
  "general-public-budget": [
    { codes: FUND_CODES, of: "政府性基金预算" },
    { codes: STATE_CAPITAL_CODES, of: "国有资本经营预算" },
  ],
  "government-funds": [
    { codes: GENERAL_CODES, of: "一般公共预算" },
    { codes: STATE_CAPITAL_CODES, of: "国有资本经营预算" },
  ],
  "state-capital": [
    { codes: GENERAL_CODES, of: "一般公共预算" },
    { codes: FUND_CODES, of: "政府性基金预算" },
  ],
};

/** One notice for each table and budget whose codes stand in it although they are another budget's. */
export function misplacedCodes(readings: Readings): readonly Finding[] {
  return readings
    .all()
    .flatMap((own) => (MISPLACED[own.reading.table] ?? []).flatMap((each) => misplaced(own, each)));
}

function misplaced(own: IndexedReading, { codes, of }: Misplacement): readonly Finding[] {
  const lines = own.codes.filter((line) => codes.test(line.code!) && isFilledIn(line, own));
  const [first] = lines;
  if (!first) return [];
  const more = lines.length === 1 ? "" : `等 ${lines.length} 行`;
  return [
    {
      severity: "notice",
      kind: "line",
      table: own.reading.table,
      cells: lines.map(({ place }) => place),
      message: `${whereOnSheet(own, first.place)}（${lineNamed(first, first.key)}）${more}通常是${of}的科目，却在《${formOf(own.reading.table).title}》中。请核对编码，或是否填错了表。`,
    },
  ];
}

/** Forms print empty lines of codes for everyone. */
function isFilledIn({ key }: Line, { reading }: IndexedReading): boolean {
  return reading.figures.some(
    ({ line, figure }) => line === key && figure.kind === "amount" && !figure.printed.isZero(),
  );
}
