import type { Finding } from "../checking/finding";
import type { AmountFact, Source } from "../narrative/fact";
import { factBook } from "../narrative/facts/fact-book";
import { NOTHING_GIVEN } from "../narrative/facts/given";
import { placeOf } from "../sheets/address";
import type { TableReading } from "../tables/reading";
import type { TableId } from "../tables/table-id";

/** What is carried over: closed last year, opened this year. */
const CARRIED: readonly (readonly [opening: string, closing: string, table: TableId])[] = [
  ["年初结转和结余", "上年年末结转和结余", "revenue-and-expenditure"],
  ["财政拨款年初结转和结余", "上年财政拨款年末结转和结余", "fiscal-appropriation"],
  ["政府性基金年初结转和结余", "上年政府性基金年末结转和结余", "government-funds"],
  ["国有资本经营年初结转和结余", "上年国有资本经营年末结转和结余", "state-capital"],
];

/**
 * Whether what last year's tables closed with was carried over whole: a notice where it was not,
 * because it may have been adjusted.
 */
export function carriedOver(
  readings: readonly TableReading[],
  lastYear: readonly TableReading[],
): readonly Finding[] {
  const book = factBook({ readings, lastYear, given: NOTHING_GIVEN });
  return CARRIED.flatMap(([opening, closing, table]): readonly Finding[] => {
    const now = book.fact(opening);
    const before = book.fact(closing);
    if (now?.kind !== "amount" || before?.kind !== "amount") return [];
    // A form without such a line says nothing of it.
    if (now.sources.length === 0 || before.sources.length === 0) return [];
    return now.yuan.equals(before.yuan) ? [] : [notice({ opening, table, now, before })];
  });
}

interface Carried {
  readonly opening: string;
  readonly table: TableId;
  readonly now: AmountFact;
  readonly before: AmountFact;
}

function notice({ opening, table, now, before }: Carried): Finding {
  const inWan = ({ yuan }: AmountFact) => yuan.div(10_000).toString();
  return {
    severity: "notice",
    kind: "identity",
    table,
    identity: `本年${opening}＝上年年末结转和结余`,
    left: inWan(now),
    right: inWan(before),
    difference: now.yuan.minus(before.yuan).div(10_000).toString(),
    cells: now.sources.flatMap(cellOf),
    message:
      `${opening} ${inWan(now)} 万元与上年工作簿的年末数 ${inWan(before)} 万元不同（${now.sources.map(whereText).join("、")}，` +
      `上年 ${before.sources.map(whereText).join("、")}）。如有年初调整属正常，请确认。`,
  };
}

function cellOf(source: Source) {
  if (source.kind !== "cell") return [];
  const place = placeOf(source.address);
  return place ? [{ sheet: source.sheet, ...place }] : [];
}

function whereText(source: Source): string {
  return source.kind === "cell" ? `${source.sheet}!${source.address}` : source.name;
}
