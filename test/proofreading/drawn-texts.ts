import { readFileSync } from "node:fs";
import { join } from "node:path";
import { narrateAccounts } from "../../src/actions/narrate-accounts";
import type { FactBook } from "../../src/narrative/fact";
import { GIVEN_FACTS } from "../../src/narrative/facts/given-facts";
import { factBook } from "../../src/narrative/facts/fact-book";
import { NOTHING_GIVEN, type Given } from "../../src/narrative/facts/given";
import { GIVEN_RELATIONS } from "../../src/narrative/facts/given-relations";
import { KNOWN_PACKS, type PackId } from "../../src/narrative/packs/known-packs";
import type { Narrative } from "../../src/narrative/paragraph";
import type { TableReading } from "../../src/tables/reading";
import { randomPublication } from "../accounts/publish";
import { seededRandom, type Random } from "../accounts/random";
import { checkPublication } from "../publications/checking";

/** An explanation of drawn accounts, written by a pack from drawn facts. */
export interface DrawnText {
  readonly seed: number;
  readonly pack: string;
  readonly narrative: Narrative;
  readonly book: FactBook;
  readonly given: Given;
  readonly tables: readonly TableReading[];
}

export const PACKS: readonly PackId[] = KNOWN_PACKS.map(({ id }) => id);
const ROOT = join(__dirname, "..", "..");

/** The texts of all packs for one seed; none where the drawn books do not go together. */
export function drawnTexts(seed: number): readonly DrawnText[] {
  const random = seededRandom(seed);
  const { tables } = checkPublication(randomPublication(seed).files);
  const year = tables.find((table) => table.year !== undefined)?.year;
  if (tables.length < 9 || year === undefined) return [];
  const lastYear = yearBefore(
    checkPublication(randomPublication(seed + 500_000).files).tables,
    year,
  );
  return PACKS.flatMap((pack) => {
    const text = drawnText(pack, tables, lastYear, random);
    return text ? [{ seed, ...text }] : [];
  });
}

/** The text that a pack writes of given tables, from drawn facts and `known` ones; none where the books do not go together. */
export function drawnText(
  pack: PackId,
  tables: readonly TableReading[],
  lastYear: readonly TableReading[],
  random: Random,
  known: ReadonlyMap<string, string> = new Map(),
): Omit<DrawnText, "seed"> | undefined {
  const text = packText(pack);
  const facts = new Map([...drawnFacts(random, tables), ...known]);
  const without = new Map<string, string>();
  const first = narrated({ tables, lastYear, pack: text, given: { facts, reasons: without } });
  if (!first) return undefined;
  const all = new Map([...missingFacts(first.narrative, random), ...facts]);
  // What is known now moves, or does not: then reasons are asked for.
  const second = narrated({
    tables,
    lastYear,
    pack: text,
    given: { facts: all, reasons: without },
  });
  const asked = second ? gapsOf(second.narrative) : [];
  const reasons = new Map(asked.map((name) => [name, reasonFor(random)]));
  const given = { facts: all, reasons };
  const whole = narrated({ tables, lastYear, pack: text, given });
  return whole && { pack, tables, given, ...whole };
}

/** A pack as it comes with the product. */
export function packText(pack: string): string {
  return readFileSync(join(ROOT, "assets", "packs", `${pack}.txt`), "utf8");
}

function narrated(request: Parameters<typeof narrateAccounts>[0]) {
  const result = narrateAccounts(request);
  return result.kind === "narrated"
    ? { narrative: result.narrative, book: result.book }
    : undefined;
}

function yearBefore(tables: readonly TableReading[], year: number): readonly TableReading[] {
  return tables.map((table) => ({ ...table, year: year - 1 }));
}

function gapsOf({ sections }: Narrative): readonly string[] {
  return sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ segments }) =>
      segments.flatMap((segment) => (segment.kind === "gap" ? [segment.name] : [])),
    ),
  );
}

/** Facts of single lines that are no amounts. */
const IN_WORDS = /^(?:用途|解释|名称)\//;

/** What the first text still asks for: budgets and last year's amounts of single lines. */
function missingFacts(
  narrative: Narrative,
  random: Random,
): readonly (readonly [string, string])[] {
  return gapsOf(narrative)
    .filter((name) => !name.startsWith("reason/"))
    .map((name) => [name, IN_WORDS.test(name) ? "日常办公和业务开展" : money(random)]);
}

const REASONS = [
  "人员变动，社保缴费基数调整",
  "项目按进度支付，尾款12.50万元下年支付",
  "年中追加项目经费36.8万元，增长15%",
  "厉行节约，压减一般性支出",
  "一是新增3名人员；二是上年结转资金支出8.2万元",
];

function reasonFor(random: Random): string {
  return random.pick(REASONS);
}

function money(random: Random): string {
  return (random.chance(0.15) ? 0 : random.whole(1, 400_000) / 100).toFixed(2);
}

const WORDS = "设备购置12.5万元、维修改造3.20万元，任务完成率100%";

/** Facts that agree with each other: parts first, wholes from them. */
function drawnFacts(random: Random, tables: readonly TableReading[]): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const book = factBook({ readings: tables, given: NOTHING_GIVEN });
  // Parts of nothing are nothing, and nobody is asked for them.
  const asked = GIVEN_FACTS.filter(({ name }) => book.fact(name)?.kind === "missing");
  for (const { name, kind, lastYearToo } of asked) {
    facts.set(
      name,
      kind === "words" ? WORDS : kind === "amount" ? money(random) : String(random.whole(0, 40)),
    );
    if (lastYearToo) facts.set(`上年${name}`, money(random));
  }
  for (const { whole, parts, of } of GIVEN_RELATIONS) {
    if ("list" in of || parts !== "all" || !facts.has(whole)) continue;
    const total = of.reduce(
      (sum, name) => sum + Math.round(Number(facts.get(name) ?? "0") * 100),
      0,
    );
    facts.set(
      whole,
      facts.get(whole)!.includes(".") ? (total / 100).toFixed(2) : String(total / 100),
    );
  }
  return facts;
}
