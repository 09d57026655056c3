import { printedAmount } from "../../../amounts/rounding";
import type { IndexedReading, Readings } from "../../../identities/readings";
import { formOf } from "../../../tables/forms";
import type { Line } from "../../../tables/reading";
import type { TableId } from "../../../tables/table-id";
import { isDeadCode } from "./dead-codes";
import { remembered } from "../../remembered";

/** The tables with a line for each functional code, and what each says of a code. */
export class CodeSets {
  readonly tables: readonly IndexedReading[];
  private readonly lines: ReadonlyMap<TableId, ReadonlyMap<string, Line>>;
  private readonly codes: readonly string[];
  private readonly named = new Map<string, ReadonlySet<string>>();

  constructor(readings: Readings) {
    this.tables = readings.all().filter(isByCode);
    this.lines = new Map(this.tables.map((own) => [own.reading.table, linesByCode(own)]));
    this.codes = [
      ...new Set([...this.lines.values()].flatMap((lines) => [...lines.keys()])),
    ].sort();
  }

  has(table: TableId, code: string): boolean {
    return this.lines.get(table)?.has(code) ?? false;
  }

  /** Every code of the tables, ascending. */
  all(): readonly string[] {
    return this.codes;
  }

  /** The codes that a table does not have and another has, ascending. */
  missingFrom(table: TableId): readonly string[] {
    return this.codes.filter((code) => !this.has(table, code) && !isDeadCode(code));
  }

  /** The tables that have a code, `but` one. */
  others(code: string, but: TableId): readonly IndexedReading[] {
    return this.tables.filter(
      ({ reading }) => reading.table !== but && this.has(reading.table, code),
    );
  }

  /** What the other tables call a code, without brackets and endings; none where they say nothing. */
  namesOf(code: string, but: TableId): ReadonlySet<string> {
    const key = `${but} ${code}`;
    const known = this.named.get(key) ?? this.namesAnew(code, but);
    this.named.set(key, known);
    return known;
  }

  private namesAnew(code: string, but: TableId): ReadonlySet<string> {
    const names = this.others(code, but).map(({ reading }) =>
      bareName(this.lines.get(reading.table)!.get(code)!),
    );
    return new Set(names.filter((name) => name !== ""));
  }

  /** A line's caption as the other tables have it. */
  captionOf(code: string, but: TableId): string {
    const [first] = this.others(code, but);
    return first ? this.lines.get(first.reading.table)!.get(code)!.caption : "";
  }
}

function isByCode({ reading, codes }: IndexedReading): boolean {
  return formOf(reading.table).layout === "code-lines" && codes.length > 0;
}

/** A line's name without its code, brackets, and an ending that tables shorten. */
export const bareName: (line: Line) => string = remembered(({ caption, code }) =>
  caption
    .replace(code ?? "", "")
    .replace(/[()（）、.：:\s]/g, "")
    .replace(/支出$/, ""),
);

const linesByCode = remembered(
  ({ codes }: IndexedReading): ReadonlyMap<string, Line> =>
    new Map(codes.map((line) => [line.code!, line])),
);

/** The code one level up; `undefined` above a 类. */
export function parentOf(code: string): string | undefined {
  return code.length > 3 ? code.slice(0, -2) : undefined;
}

/** How many digits differ; 1 as well where two neighbours are exchanged; absent for other lengths. */
export function digitsApart(one: string, other: string): number | undefined {
  if (one.length !== other.length) return undefined;
  let apart = 0;
  let first = -1;
  for (let at = 0; at < one.length; at++) {
    if (one[at] === other[at]) continue;
    apart++;
    if (first < 0) first = at;
  }
  return apart === 2 && areSwappedAt(first, one, other) ? 1 : apart;
}

function areSwappedAt(at: number, one: string, other: string): boolean {
  return one[at] === other[at + 1] && one[at + 1] === other[at];
}

/** The first column of each table is its whole: 本年支出合计, 小计. */
export function wholeOf({ reading }: IndexedReading): string {
  const form = formOf(reading.table);
  if (form.layout !== "code-lines") throw new Error(`${reading.table} has no lines of codes`);
  return reading.table === "revenue" ? form.columns[0]!.key : spendingKey(form.columns);
}

function spendingKey(columns: readonly { readonly key: string }[]): string {
  return columns.find(({ key }) => key === "本年支出合计" || key === "小计")!.key;
}

/** Whether something other than nothing is printed for a code. */
export function hasAmount(own: IndexedReading, code: string): boolean {
  const placed = own.figure(code, wholeOf(own));
  return placed !== undefined && !(printedAmount(placed.figure)?.isZero() ?? true);
}
