/**
 * How much of a published explanation our text brings: `npm run bench:published [TEXT WORKBOOK FACTS PACK]`.
 * TEXT is its words as .txt (from a PDF as well); without arguments the sample's accounts are told beside
 * SEED, which the project does not hold. Section by section, each number of the publication (an amount, a
 * percentage, a count) is sought in ours, rounded to the decimals that it prints; the reasons are those
 * that we calculate. What is not found is printed: it is ours to bring, or an error of the publication.
 */
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { checkAccounts } from "../src/actions/check-accounts";
import { askedItems } from "../src/actions/explanation/asked-items";
import { EMPTY_EXPLANATION } from "../src/actions/memory/explanation-memory";
import { narrateAccounts } from "../src/actions/narrate-accounts";
import { Money } from "../src/amounts/decimal";
import { readGiven } from "../src/narrative/facts/given";
import { textOf } from "../src/narrative/render-text";
import { SECTION_WORDS } from "../src/narrative/wording/section-words";
import { openWorkbookBytes } from "../src/workbook/file/open-bytes";

const ROOT = join(__dirname, "..");
const SAMPLE = join(ROOT, "samples", "qiaokou-media-centre-2022");
const [
  TEXT = join(ROOT, "..", "seed.txt"),
  WORKBOOK = `${SAMPLE}-corrected.xlsx`,
  FACTS = `${SAMPLE}.facts.json`,
  PACK = "hubei",
] = process.argv.slice(2);

/** A section by what it is about, with its text. */
type Sections = ReadonlyMap<string, string>;

async function main(): Promise<void> {
  if (!existsSync(TEXT)) throw new Error(`no text ${TEXT}: give TEXT WORKBOOK FACTS PACK`);
  const theirs = publishedSections(readFileSync(TEXT, "utf8"));
  const ours = await ourSections();
  let [all, found, apart] = [0, 0, 0];
  for (const [about, text] of theirs) {
    // Annexes, such as the report of a self-evaluation, are the author's own.
    if (!KINDS.has(about)) apart += numbersIn(text).length;
    if (!KINDS.has(about)) continue;
    const left = numbersIn(ours.get(about) ?? "");
    for (const number of numbersIn(text)) {
      all++;
      const at = left.findIndex((one) => isSame(number, one));
      if (at >= 0) found++;
      else console.log(`${about}: ${number.before}【${number.text}】${number.unit}`);
      if (at >= 0) left.splice(at, 1);
    }
  }
  console.log(`in sections that the explanation has not: ${apart} numbers`);
  console.log(`numbers ${found} of ${all} (${((100 * found) / all).toFixed(1)} %)`);
  sentences(theirs, ours);
}

/** What of the publication's sentences stands word for word in ours, white space and brackets' width aside. */
function sentences(theirs: Sections, ours: Sections): void {
  const all = [...theirs.values()].flatMap(sentencesIn);
  const own = [...ours.values()].flatMap(sentencesIn);
  const same = all.filter((one) => own.includes(one));
  console.log(
    `sentences ${same.length} of ${all.length} (${((100 * same.length) / all.length).toFixed(1)} %)`,
  );
}

function sentencesIn(text: string): readonly string[] {
  return text
    .normalize("NFKC")
    .split(/[。;]/)
    .map((one) => one.replace(/\s/g, ""))
    .filter((one) => one.length > 4);
}

async function ourSections(): Promise<Sections> {
  const opened = openWorkbookBytes(basename(WORKBOOK), readFileSync(WORKBOOK));
  if (opened.kind === "refused") throw new Error(opened.message);
  const { tables } = checkAccounts(basename(WORKBOOK), await opened.workbook.readSheets());
  const read = readGiven(readFileSync(FACTS, "utf8"));
  if (read.kind === "refused") throw new Error(read.message);
  // So many decimals that what is rounded to the published ones is rounded once.
  const pack = `百分比小数：6\n${readFileSync(join(ROOT, "assets", "packs", `${PACK}.txt`), "utf8")}`;
  const told = (reasons: ReadonlyMap<string, string>) => {
    const result = narrateAccounts({ tables, pack, given: { ...read.given, reasons } });
    if (result.kind !== "narrated") throw new Error(JSON.stringify(result));
    return result;
  };
  const first = told(read.given.reasons);
  const { gaps } = askedItems(first.narrative, { ...first, memory: EMPTY_EXPLANATION });
  const reasons = new Map(read.given.reasons);
  for (const { name, offers } of gaps) {
    const calculated = offers.find(({ from }) => from === "calculated");
    if (calculated && !reasons.has(name)) reasons.set(name, calculated.text);
  }
  const sections = new Map<string, string>();
  for (const { heading, paragraphs } of told(reasons).narrative.sections) {
    const body = paragraphs.filter(({ style }) => style !== "caption");
    add(sections, textOf(heading), body.map(({ segments }) => textOf(segments)).join("\n"));
  }
  return sections;
}

/** A section begins a line. */
const HEADING = /^[ \t　]*[一二三四五六七八九十]+、[^。，；：\n]{2,36}/gm;
/** Before the first heading, and what follows the last section, is another part of the publication. */
const OTHER_PART = /第[四五六七]部分/;

function publishedSections(text: string): Sections {
  const part = text
    .replace(/—\d+—/g, "")
    .split(/第三部分/)
    .at(-1)!
    .split(OTHER_PART)[0]!;
  const headings = [...part.matchAll(HEADING)];
  const sections = new Map<string, string>();
  for (const [index, { 0: heading, index: at }] of headings.entries()) {
    const body = part.slice(at + heading.length, headings[index + 1]?.index);
    add(sections, heading, body.replace(/\s/g, ""));
  }
  return sections;
}

function add(sections: Map<string, string>, heading: string, text: string): void {
  const about = SECTION_WORDS.find(([words]) => words.test(heading))?.[1] ?? heading;
  sections.set(about, `${sections.get(about) ?? ""}\n${text}`);
}

const KINDS: ReadonlySet<string> = new Set(SECTION_WORDS.map(([, about]) => about));

interface Told {
  readonly before: string;
  readonly text: string;
  readonly unit: string;
}

/** Amounts, percentages, counts and scores; years, dates and fixed words are none. */
function numbersIn(text: string): Told[] {
  const half = text.normalize("NFKC").replace(/单价100万元|20\d\d年|12月31日/g, "");
  return [...half.matchAll(/(\d+(?:\.\d+)?)\s*(万元|元|%|个|人次|辆|批次|台|分)/g)].map(
    ({ 1: number, 2: unit, index }) => ({
      before: half.slice(Math.max(0, index - 24), index).replace(/\s/g, ""),
      text: number!,
      unit: unit!,
    }),
  );
}

function isSame(theirs: Told, ours: Told): boolean {
  const decimals = theirs.text.split(".")[1]?.length ?? 0;
  const alike =
    theirs.unit === ours.unit || [theirs.unit, ours.unit].every((one) => /[个次批]/.test(one));
  return (
    alike && new Money(ours.text).toFixed(decimals) === new Money(theirs.text).toFixed(decimals)
  );
}

void main();
