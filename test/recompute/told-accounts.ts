import { readFileSync } from "node:fs";
import { join } from "node:path";
import { narrateAccounts } from "../../src/actions/narrate-accounts";
import { narrateJson } from "../../src/cli/narrate-json";
import { kindOfGiven } from "../../src/narrative/facts/kind-of-given";
import { KNOWN_PACKS, type PackId } from "../../src/narrative/packs/known-packs";
import { REASON } from "../../src/narrative/template/reason";
import type { Fact, FactBook } from "../../src/narrative/fact";
import type { Narrative } from "../../src/narrative/paragraph";
import { excelFile } from "../accounts/excel-file";
import { randomPublication } from "../accounts/publish";
import type { LaidOutFile } from "../accounts/publishing/publication";
import { seededRandom, type Random } from "../accounts/random";
import { checkPublication } from "../publications/checking";
import { rawBook } from "./raw-book";
import type { Variant, VariedBooks } from "./variants";
import type { RawBooks, ToldParagraph } from "./recompute";

export const PACKS: readonly PackId[] = KNOWN_PACKS.map(({ id }) => id);
const ROOT = join(__dirname, "..", "..");

/** Drawn accounts of two years, and what a pack tells of them with every fact given. */
export interface Told {
  readonly pack: string;
  readonly text: string;
  readonly narrative: Narrative;
  readonly book: FactBook;
  readonly facts: ReadonlyMap<string, string>;
  readonly reasons: ReadonlyMap<string, string>;
}

/** The same as another program reads it: the JSON, and the workbooks with its own eyes. */
export interface ToldAccounts {
  readonly pack: string;
  readonly paragraphs: readonly ToldParagraph[];
  readonly raw: RawBooks;
}

/** Accounts of a seed told by every pack, changed or as drawn; none where the drawn books do not go together. */
export function toldBy(seed: number, variant: Variant = (books) => books): readonly Told[] {
  const { now, before } = filesOf(seed);
  const tables = checkPublication(now).tables;
  const year = tables.find((table) => table.year !== undefined)?.year;
  if (tables.length < 9 || year === undefined) return [];
  const lastYear = checkPublication(before).tables.map((table) => ({ ...table, year: year - 1 }));
  return PACKS.map((pack) => whole(pack, variant({ tables, lastYear }), seededRandom(seed)));
}

export async function toldAccounts(seed: number): Promise<readonly ToldAccounts[]> {
  const { now, before } = filesOf(seed);
  const told = toldBy(seed);
  if (told.length === 0) return [];
  const books = { accounts: await bookOf(now), "last-year": await bookOf(before) };
  return told.map(({ pack, narrative, facts }) => {
    const json = JSON.parse(narrateJson(narrative, NO_DOUBTS, [])) as {
      readonly paragraphs: readonly ToldParagraph[];
    };
    return { pack, paragraphs: json.paragraphs, raw: { books, given: facts } };
  });
}

const NO_DOUBTS = { cells: [], disagreements: [] };

function filesOf(seed: number) {
  return { now: randomPublication(seed).files, before: randomPublication(seed + 700_000).files };
}

async function bookOf(files: readonly LaidOutFile[]) {
  return rawBook(
    await Promise.all(
      files.map(async ({ name, sheets }) => ({
        prefix: files.length > 1 ? `[${name}]` : "",
        bytes: await excelFile(sheets),
      })),
    ),
  );
}

/** Asked again until nothing is asked for: an answer may open another sentence. */
function whole(pack: string, books: VariedBooks, random: Random): Told {
  const text = readFileSync(join(ROOT, "assets", "packs", `${pack}.txt`), "utf8");
  const facts = new Map<string, string>(random.chance(0.3) ? NEW_UNIT : []);
  const reasons = new Map<string, string>();
  for (;;) {
    const told = narrateAccounts({ ...books, pack: text, given: { facts, reasons } });
    if (told.kind !== "narrated") throw new Error(JSON.stringify(told));
    const { narrative, book } = told;
    const names = gapsIn(narrative).filter((name) => !facts.has(name) && !reasons.has(name));
    if (names.length === 0) return { pack, text, narrative, book, facts, reasons };
    for (const name of names)
      if (name.startsWith(REASON)) reasons.set(name, "政策调整");
      else facts.set(name, answer(name, book, random));
  }
}

/** A unit set up during the year has no 年初预算. */
const NEW_UNIT = [
  ["一般公共预算支出年初预算", "0"],
  ["一般公共预算支出全年预算", "812.50"],
] as const;

export function gapsIn({ sections }: Narrative): readonly string[] {
  const segments = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => one.segments));
  return segments.flatMap((segment) => (segment.kind === "gap" ? [segment.name] : []));
}

/** A budget is now and then what was spent, and last year's what this year's is. */
function answer(name: string, book: FactBook, random: Random): string {
  switch (kindOfGiven(name)) {
    case "words":
      return "日常工作";
    case "count":
      return String(random.chance(0.2) ? 0 : random.whole(1, 60));
    case "score":
      return String(random.chance(0.1) ? 0 : random.whole(40, 100));
    case "amount":
      if (random.chance(0.2)) return "0";
      return (
        (random.chance(0.35) && sameAs(name, book)) || (random.whole(1, 900_000) / 100).toFixed(2)
      );
  }
}

function sameAs(name: string, book: FactBook): string | undefined {
  const [first = "", code] = name.split("/");
  const fact =
    code === undefined
      ? book.fact(first.replace(/^上年|(?:年初|全年)预算$/g, ""))
      : lineOf(code, book);
  return fact?.kind === "amount" ? fact.yuan.div(10_000).toString() : undefined;
}

function lineOf(code: string, book: FactBook): Fact | undefined {
  const lists = ["一般公共预算项", "政府性基金项", "国有资本经营项"].map((list) =>
    book.line(list, code),
  );
  const facts = lists.flatMap((line) => (line && !("kind" in line) ? [line.fact("本年")] : []));
  return facts.find((fact) => fact?.kind === "amount" && !fact.yuan.isZero());
}
