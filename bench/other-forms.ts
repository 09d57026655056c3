/**
 * Texts in the wording of other provinces' forms, held against the tables:
 * `node scripts/typescript.cjs bench/other-forms.ts [ACCOUNTS] [SLIPS] [FORM]`. The forms stand in
 * `test/proofreading/forms`, written for this in our own sentences; the accounts are drawn. Each text is told
 * with true numbers: a finding is a false alarm. Then one slip is put into each of many copies. Once
 * with every fact known, once with the tables alone.
 */
import { factBook } from "../src/narrative/facts/fact-book";
import { NOTHING_GIVEN } from "../src/narrative/facts/given";
import type { FactBook } from "../src/narrative/fact";
import { proofread } from "../src/proofreading/proofread";
import type { TableReading } from "../src/tables/reading";
import { textOf, toldForm } from "../test/proofreading/form-text";
import { FORM_NAMES, formNamed, likelyBooks } from "../test/proofreading/likely-books";
import { Chance } from "./accuracy/drawing/chance";
import { formSlips, type FormSlip } from "./other-forms/form-slips";

const [ACCOUNTS = "5", SLIPS = "3", FORM = ""] = process.argv.slice(2);
const SHOWN = 60;

interface Tally {
  texts: number;
  bound: number;
  unmatched: number;
  readonly alarms: string[];
  readonly slips: Map<string, readonly [found: number, made: number]>;
  readonly missed: string[];
}

function newTally(): Tally {
  return { texts: 0, bound: 0, unmatched: 0, alarms: [], slips: new Map(), missed: [] };
}

function main(): void {
  const names = FORM_NAMES.filter((name) => name.startsWith(FORM));
  const all = { known: newTally(), alone: newTally() };
  for (const name of names) {
    const form = formNamed(name);
    const each = { known: newTally(), alone: newTally() };
    for (const { book, tables } of likelyBooks(Number(ACCOUNTS))) {
      const alone = factBook({ readings: tables, given: NOTHING_GIVEN });
      hold(name, form, { told: book, known: book, tables }, each.known);
      hold(name, form, { told: book, known: alone, tables }, each.alone);
    }
    add(all.known, each.known);
    add(all.alone, each.alone);
    report(`${name} every fact`, each.known);
    report(`${name} tables alone`, each.alone);
  }
  for (const [how, tally] of Object.entries(all)) {
    report(`all, ${how}`, tally);
    tally.alarms.slice(0, SHOWN).forEach((alarm) => console.log(`  ! ${alarm}`));
    tally.missed.slice(0, SHOWN).forEach((miss) => console.log(`  - ${miss}`));
  }
}

function add(all: Tally, each: Tally): void {
  all.texts += each.texts;
  all.bound += each.bound;
  all.unmatched += each.unmatched;
  all.alarms.push(...each.alarms);
  all.missed.push(...each.missed);
  for (const [kind, [found, made]] of each.slips) {
    const [before, of] = all.slips.get(kind) ?? [0, 0];
    all.slips.set(kind, [before + found, of + made]);
  }
}

interface Held {
  readonly told: FactBook;
  readonly known: FactBook;
  readonly tables: readonly TableReading[];
}

function hold(name: string, form: string, { told, known, tables }: Held, tally: Tally): void {
  const paragraphs = toldForm(form, told);
  const texts = paragraphs.map(({ pieces }) => textOf(pieces));
  const read = (lines: readonly string[]) =>
    proofread(
      { paragraphs: lines.map((text) => ({ text, place: "body" as const })), joined: false },
      known,
      tables,
    );
  const clean = read(texts);
  tally.texts++;
  tally.bound += clean.checked;
  tally.unmatched += clean.unmatched.length;
  for (const { severity, message, quote } of clean.findings)
    if (severity === "error") tally.alarms.push(`${name} ${message} ${quote}`);
  const isFound = ({ paragraph, text }: FormSlip) =>
    read(texts.map((one, at) => (at === paragraph ? text : one))).findings.some(
      (one) => one.severity === "error" && Math.abs(one.span.paragraph - paragraph) < 2,
    );
  for (const slip of formSlips(paragraphs, Number(SLIPS), new Chance(11))) {
    const found = isFound(slip);
    const [before, made] = tally.slips.get(slip.kind) ?? [0, 0];
    tally.slips.set(slip.kind, [before + (found ? 1 : 0), made + 1]);
    if (!found) tally.missed.push(`${name} ${slip.kind}: ${slip.text} | ${texts[slip.paragraph]!}`);
  }
}

function report(what: string, { texts, bound, unmatched, alarms, slips }: Tally): void {
  const found = [...slips.values()].reduce((sum, [one]) => sum + one, 0);
  const made = [...slips.values()].reduce((sum, [, one]) => sum + one, 0);
  const kinds = [...slips].map(([kind, [one, of]]) => `${kind} ${one}/${of}`).join(", ");
  console.log(
    `${what}: ${texts} texts, ${bound} bound, ${unmatched} unmatched, ${alarms.length} false errors; slips ${found} of ${made} (${((100 * found) / made).toFixed(1)} %): ${kinds}`,
  );
}

main();
