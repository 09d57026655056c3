import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FactBook } from "../../src/narrative/fact";
import { factBook } from "../../src/narrative/facts/fact-book";
import { NOTHING_GIVEN } from "../../src/narrative/facts/given";
import type { TableReading } from "../../src/tables/reading";
import { drawnPairs, type DrawnPair } from "../rolling/drawn-pairs";

const FORMS = join(__dirname, "forms");

/** The forms of other provinces, in our own sentences; `form-text.ts` tells how they are read. */
export const FORM_NAMES: readonly string[] = readdirSync(FORMS).map((file) =>
  file.replace(/\.txt$/, ""),
);

/** The form of a province: `sichuan`. */
export function formNamed(name: string): string {
  return readFileSync(join(FORMS, `${name}.txt`), "utf8");
}

/** Drawn accounts, and a book in which everything about them is known. */
export interface LikelyBook {
  readonly book: FactBook;
  readonly tables: readonly TableReading[];
}

/** Accounts of two years that go together, with a book in which every fact is known. */
export function likelyBooks(count: number): readonly LikelyBook[] {
  const found: LikelyBook[] = [];
  for (let seed = 1; found.length < count; seed++) {
    const pair = drawnPairs(seed).find(({ pack }) => pack === "hubei");
    if (pair) found.push(likelyBook(pair));
  }
  return found;
}

/** Drawn facts, with as many visitors as visits at the least, and no more for them than all cost. */
function likelyBook({ last, now }: DrawnPair): LikelyBook {
  const { tables, given } = now;
  const facts = new Map(given.facts);
  for (const [of, atLeast] of COUNTED_TOGETHER)
    facts.set(of, String(Number(facts.get(of) ?? "0") + Number(facts.get(atLeast) ?? "0")));
  const known = { readings: tables, lastYear: last.tables };
  const cost = factBook({ ...known, given: NOTHING_GIVEN }).fact("公务接待费决算");
  if (cost?.kind === "amount") facts.set("国内公务接待支出", cost.yuan.div(10_000).toFixed());
  return { tables, book: factBook({ ...known, given: { ...given, facts } }) };
}

const COUNTED_TOGETHER = [
  ["因公出国（境）人次", "因公出国（境）团组数"],
  ["国内公务接待人次", "国内公务接待批次"],
] as const;
