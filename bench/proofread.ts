/**
 * How well finished texts are proofread: `node scripts/typescript.cjs bench/proofread.ts [TEXTS] [SEED.txt]`.
 * Texts that packs write from drawn accounts must give no finding; the same reworded likewise; one slip
 * put into each of many copies must be found, at its place and with the cell that its number came from.
 */
import { existsSync, readFileSync } from "node:fs";
import type { NumberSegment, Segment } from "../src/narrative/paragraph";
import { textOf } from "../src/narrative/render-text";
import { proofread, type Proofread } from "../src/proofreading/proofread";
import type { TextParagraph } from "../src/reading-text/finished-text";
import { paragraphsOfLines } from "../src/reading-text/paragraphs-of-lines";
import { seededRandom, type Random } from "../test/accounts/random";
import { drawnTexts, type DrawnText } from "../test/proofreading/drawn-texts";
import { reworded, spoilt } from "../test/proofreading/slips-and-words";
import { sampleBook } from "../test/proofreading/sample-book";

const [TEXTS = "200", SEED] = process.argv.slice(2);
const SLIPS_EACH = 8;

async function main(): Promise<void> {
  const drawn = draw(Number(TEXTS));
  report(
    "as packs write",
    drawn.map((one) => proofreadLines(one, linesOf(one))),
  );
  report(
    "reworded",
    drawn.map((one, at) => proofreadLines(one, reworded(linesOf(one), seededRandom(at)))),
  );
  slips(drawn);
  if (SEED !== undefined && existsSync(SEED)) await published(readFileSync(SEED, "utf8"));
}

function draw(count: number): readonly DrawnText[] {
  const drawn: DrawnText[] = [];
  for (let seed = 1; drawn.length < count; seed++) drawn.push(...drawnTexts(seed));
  return drawn;
}

/** Headings and paragraphs; each with its segments. */
function segmentsOf({ narrative }: DrawnText): readonly (readonly Segment[])[] {
  return narrative.sections.flatMap(({ heading, paragraphs }) => [
    heading,
    ...paragraphs.filter(({ style }) => style !== "caption").map(({ segments }) => segments),
  ]);
}

function linesOf(drawn: DrawnText): readonly string[] {
  return segmentsOf(drawn).map(textOf);
}

function proofreadLines({ book, tables }: DrawnText, lines: readonly string[]): Proofread {
  const paragraphs = lines.map((text): TextParagraph => ({ text, place: "body" }));
  return proofread({ paragraphs, joined: false }, book, tables);
}

function report(what: string, results: readonly Proofread[]): void {
  const total = (of: (one: Proofread) => number) => results.reduce((sum, one) => sum + of(one), 0);
  const { errors, hints } = {
    errors: total(({ findings }) => findings.filter(({ severity }) => severity === "error").length),
    hints: total(({ findings }) => findings.filter(({ severity }) => severity === "hint").length),
  };
  console.log(
    `${what}: ${results.length} texts, ${total(({ checked }) => checked)} numbers bound, ${total(({ unmatched }) => unmatched.length)} unmatched, ${errors} errors, ${hints} hints`,
  );
  for (const { findings } of results.slice(0, 40))
    for (const { message, quote } of findings.slice(0, 1)) console.log(`  ! ${message} ${quote}`);
}

interface Slip {
  readonly lines: readonly string[];
  readonly paragraph: number;
  readonly said: string;
  readonly segment: NumberSegment;
}

/** One wrong number in each copy: two digits exchanged, one lost, one changed, or a shifted point. */
function slips(drawn: readonly DrawnText[]): void {
  const random = seededRandom(7);
  let made = 0;
  let found = 0;
  let atCell = 0;
  const missed = new Map<string, number>();
  for (const one of drawn)
    for (let at = 0; at < SLIPS_EACH; at++) {
      const slip = slipIn(one, random);
      if (!slip) continue;
      made++;
      const { findings } = proofreadLines(one, slip.lines);
      const hit = findings.find(
        ({ span, found: words }) =>
          span.paragraph === slip.paragraph && slip.said.startsWith(words.replace(/[万元%]/g, "")),
      );
      if (!hit)
        missed.set(
          slip.segment.expression.kind,
          (missed.get(slip.segment.expression.kind) ?? 0) + 1,
        );
      if (!hit) continue;
      found++;
      const wanted = slip.segment.sources.flatMap((source) =>
        source.kind === "cell" ? [`${source.sheet}!${source.address}`] : [],
      );
      const cells = hit.sources.flatMap((source) =>
        source.kind === "cell" ? [`${source.sheet}!${source.address}`] : [],
      );
      if (wanted.every((cell) => cells.includes(cell))) atCell++;
    }
  console.log(
    `slips: ${found} of ${made} found (${((100 * found) / made).toFixed(1)} %), ${atCell} with the cells that they came from`,
  );
  for (const [kind, count] of missed) console.log(`  missed: ${kind} ${count}`);
}

function slipIn(drawn: DrawnText, random: Random): Slip | undefined {
  const all = segmentsOf(drawn);
  const numbers = all.flatMap((segments, paragraph) =>
    segments.flatMap((segment, at) =>
      segment.kind === "number" ? [{ paragraph, segment, at }] : [],
    ),
  );
  const { paragraph, segment, at } = random.pick(numbers);
  const said = spoilt(segment.text, random);
  if (said === segment.text || isRounded(segment.text, said)) return undefined;
  const lines = all.map((segments, index) =>
    index === paragraph
      ? segments.map((one, place) => (place === at ? said : one.text)).join("")
      : textOf(segments),
  );
  return { lines, paragraph, said, segment };
}

/** 137.8 for 137.78 is no slip: a text may print fewer digits. */
function isRounded(text: string, said: string): boolean {
  const decimals = /\.(\d+)/.exec(said)?.[1]?.length ?? 0;
  return Number(text.replace("%", "")).toFixed(decimals) === said.replace("%", "");
}

/** A published text: what is found in it is to be looked at by eye. */
async function published(text: string): Promise<void> {
  const { book, tables } = await sampleBook();
  const { checked, findings, unmatched } = proofread(paragraphsOfLines(text), book, tables);
  console.log(`published: ${checked} numbers bound, ${unmatched.length} unmatched`);
  for (const { severity, kind, found, expected } of findings)
    console.log(`  ${severity} ${kind}: ${found} → ${expected}`);
}

void main();
