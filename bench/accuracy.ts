/**
 * How often true figures are accused, and wrong ones found: drawn workbooks, checked as a user would.
 * `npm run bench:accuracy` prints sections of docs/accuracy.md; each set draws by a generator that shares no code
 * with the tests' own. A new set is declared in SETS; `npm run bench:accuracy -- column` measures those whose title says so.
 */
import { CLEAN_LAYOUTS } from "./accuracy/clean-layouts";
import type { AccuracySet } from "./accuracy/accuracy-set";
import { ONE_CAPTION } from "./accuracy/one-caption";
import { ONE_COLUMN_MORE } from "./accuracy/one-column-more";
import { SEVERAL_CAPTIONS } from "./accuracy/several-captions";

const SETS: readonly AccuracySet[] = [
  CLEAN_LAYOUTS,
  ONE_CAPTION,
  SEVERAL_CAPTIONS,
  ONE_COLUMN_MORE,
];

function main(): void {
  const wanted = process.argv[2];
  for (const { title, about, heads, measure } of SETS) {
    if (wanted !== undefined && !title.includes(wanted)) continue;
    console.log(`## ${title}\n\n${about}\n`);
    console.log(tableRow(heads));
    console.log(tableRow(heads.map(() => "---")));
    for (const row of measure()) console.log(tableRow(row));
    console.log("");
  }
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

main();
