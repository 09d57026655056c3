/**
 * How often true figures are accused, and wrong ones found: drawn workbooks, checked as a user would.
 * `npm run bench:accuracy` prints sections of docs/accuracy.md; each set draws by a generator that shares no code
 * with the tests' own. A new set is declared in SETS.
 */
import { CLEAN_LAYOUTS } from "./accuracy/clean-layouts";
import type { AccuracySet } from "./accuracy/accuracy-set";
import { ONE_CAPTION } from "./accuracy/one-caption";

const SETS: readonly AccuracySet[] = [CLEAN_LAYOUTS, ONE_CAPTION];

function main(): void {
  for (const { title, about, heads, measure } of SETS) {
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
