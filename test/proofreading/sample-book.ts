import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkAccounts } from "../../src/actions/check-accounts";
import { factBook } from "../../src/narrative/facts/fact-book";
import { readGiven } from "../../src/narrative/facts/given";
import type { FactBook } from "../../src/narrative/fact";
import { proofread, type Proofread } from "../../src/proofreading/proofread";
import { paragraphsOfLines } from "../../src/reading-text/paragraphs-of-lines";
import type { TableReading } from "../../src/tables/reading";
import { openWorkbookBytes } from "../../src/workbook/file/open-bytes";

const SAMPLES = join(__dirname, "..", "..", "samples");
const NAME = "qiaokou-media-centre-2022";

/** The corrected sample with its facts: 337.02万元 of 2022 against 239.45万元 the year before. */
export interface SampleBook {
  readonly book: FactBook;
  readonly tables: readonly TableReading[];
}

export async function sampleBook(without: readonly string[] = []): Promise<SampleBook> {
  const told = readFileSync(join(SAMPLES, `${NAME}.facts.json`), "utf8");
  return bookOf(`${NAME}-corrected.xlsx`, told, without);
}

/** A sample with facts in the JSON of `--facts`. */
export async function bookOf(
  file: string,
  told: string,
  without: readonly string[] = [],
): Promise<SampleBook> {
  const opened = openWorkbookBytes(file, readFileSync(join(SAMPLES, file)));
  if (opened.kind === "refused") throw new Error(opened.message);
  const { tables } = checkAccounts(file, await opened.workbook.readSheets(), {});
  const read = readGiven(told);
  if (read.kind === "refused") throw new Error(read.message);
  const facts = new Map([...read.given.facts].filter(([name]) => !without.includes(name)));
  return { tables, book: factBook({ readings: tables, given: { ...read.given, facts } }) };
}

/** A text of some lines held against the sample. */
export function proofreadLines(
  { book, tables }: SampleBook,
  ...lines: readonly string[]
): Proofread {
  return proofread(paragraphsOfLines(lines.join("\n")), book, tables);
}

/** `error 253.54→253.53`: what is found in a text, in short. */
export function inShort({ findings }: Proofread): readonly string[] {
  return findings.map(({ severity, found, expected }) => `${severity} ${found}→${expected}`);
}

/** The sample for the tests of a file: opened once, before the first of them. */
export function sampleOfTests(): { readonly get: () => SampleBook } {
  let sample: SampleBook | undefined;
  beforeAll(async () => {
    sample = await sampleBook();
  });
  return {
    get: () => {
      if (!sample) throw new Error("the sample is opened before the first test, not before");
      return sample;
    },
  };
}
