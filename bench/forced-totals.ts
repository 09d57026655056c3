/**
 * How sets are judged whose totals were added up from rounded figures, adjusted, cut off or made by
 * formulas, and whether sets rounded figure by figure are ever taken for such; then one slip in each.
 * `npm run bench:forced-totals -- 60` takes 60 sets a manner. Drawn by test/checking/forced-totals.
 */
import { report, type CheckReport } from "../src/checking/report";
import { recognise } from "../src/recognition/recognise";
import { parseSheets } from "../src/workbook/plain-text/parse-sheets";
import {
  drawnSet,
  drawnSlip,
  mulberry,
  ROWS_ABOVE,
  type CellSlip,
  type Manner,
} from "../test/checking/forced-totals/drawn-set";

const SETS = parseInt(process.argv[2] ?? "20", 10);
/** Sets rounded one by one are most of all accounts, so they are tried most. */
const TIMES: Readonly<Record<Manner, number>> = {
  typed: 1,
  balanced: 1,
  formulas: 1,
  cutOff: 1,
  rounded: 5,
};

function main(): void {
  console.log(
    "true sets | sets | missed by more than rounding | called wrong | certain | taken for forced or cut off | hints",
  );
  for (const manner of Object.keys(TIMES) as Manner[]) console.log(trueSets(manner));
  console.log(
    "one slip of last digits | sets | found | named | certain right | certain wrong | taken for forced",
  );
  for (const [least, most] of [
    [2, 5],
    [6, 30],
  ] as const)
    for (const manner of Object.keys(TIMES) as Manner[])
      console.log(slippedSets(manner, least, most));
}

function trueSets(manner: Manner): string {
  const reports = seeds(manner).map((seed) => checked(drawnSet(seed, manner).grid()));
  const count = (is: (found: CheckReport) => boolean) => reports.filter(is).length;
  return [
    manner,
    reports.length,
    count(isExcused),
    count(({ counts }) => counts.broken > 0),
    count(hasCertain),
    count(isTaken),
    count(({ findings }) => findings.some(({ message }) => message.includes("极少"))),
  ].join(" | ");
}

function slippedSets(manner: Manner, least: number, most: number): string {
  const tried = seeds(manner).map((seed) => {
    const set = drawnSet(seed, manner);
    const slip = drawnSlip(set, mulberry(seed + 5000), least, most);
    return { slip, found: checked(set.grid(slip)) };
  });
  const count = (is: (one: { slip: CellSlip; found: CheckReport }) => boolean) =>
    tried.filter(is).length;
  const isSlip = ({ sheet, row, column }: CellSlip, certain: boolean, found: CheckReport) =>
    found.suspects.some(
      ({ cell: { placed }, certain: sure }) =>
        (sure || !certain) &&
        placed.sheet === sheet &&
        placed.row === row + ROWS_ABOVE &&
        placed.column === column,
    );
  return [
    `${manner} ${least}–${most}`,
    tried.length,
    count(({ found }) => found.counts.broken > 0),
    count(
      ({ slip, found }) =>
        isSlip(slip, false, found) ||
        found.suspects.some(({ rivals }) =>
          rivals.some(
            ({ sheet, row, column }) =>
              sheet === slip.sheet && row === slip.row + ROWS_ABOVE && column === slip.column,
          ),
        ),
    ),
    count(({ slip, found }) => isSlip(slip, true, found)),
    count(({ slip, found }) => hasCertain(found) && !isSlip(slip, true, found)),
    count(({ found }) => isTaken(found)),
  ].join(" | ");
}

function seeds(manner: Manner): readonly number[] {
  return Array.from({ length: SETS * TIMES[manner] }, (_, seed) => seed + 1);
}

function checked(grid: string): CheckReport {
  return report(recognise(parseSheets(grid)).readings);
}

function isExcused({ identities }: CheckReport): boolean {
  return identities.some(
    ({ missBy, declared }) =>
      declared.strength === "must" && (missBy === "forced" || missBy === "cutOff"),
  );
}

function isTaken({ proof }: CheckReport): boolean {
  return proof !== undefined && (proof.cutOff || proof.forced.size > 0);
}

function hasCertain({ suspects }: CheckReport): boolean {
  return suspects.some(({ certain }) => certain);
}

main();
