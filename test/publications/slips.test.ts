import { addressOf } from "../../src/sheets/address";
import type { CellPlace } from "../../src/sheets/sheet";
import { randomPublication } from "../accounts/publish";
import { seededRandom } from "../accounts/random";
import { slipIn, SLIP_KINDS, type SlipKind } from "../accounts/slips";
import { withSlip } from "../accounts/slips/slip";
import { checkPublication, sheetName } from "./checking";

const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);

/** Columns of budgets take part in no relation. */
const BUDGET_COLUMN = /年初预算数|全年预算数/;

/** One slip of each kind in each of the publications, where it can happen among final figures. */
const CASES = SLIP_KINDS.flatMap((kind) => SEEDS.flatMap((seed) => caseOf(kind, seed)));

function caseOf(kind: SlipKind, seed: number) {
  const { files } = randomPublication(seed);
  const random = seededRandom(seed + 1);
  const file = random.pick(files);
  const slip = slipIn(file, kind, random);
  if (!slip || slip.changes.some(({ cell }) => BUDGET_COLUMN.test(cell.key.column))) return [];
  const wrong = slip.changes.map(
    ({ cell }) => `${sheetName(files, file, cell.sheet)}!${cell.address}`,
  );
  return [
    {
      kind,
      seed,
      wrong,
      files: files.map((each) => (each === file ? withSlip(each, slip) : each)),
    },
  ];
}

test.each(CASES)(
  "$kind in publication $seed is found, and nobody innocent is certain",
  ({ files, wrong }) => {
    const { counts, suspects, causes } = checkPublication(files);
    expect(counts.broken).toBeGreaterThan(0);
    const named = [
      ...suspects.flatMap(({ cell, rivals }) => [cell.placed, ...rivals]),
      ...causes.flatMap(({ cells }) => cells),
    ].map(nameOf);
    expect(named.filter((place) => wrong.includes(place))).not.toEqual([]);
    const certain = suspects
      .filter((suspect) => suspect.certain)
      .map(({ cell }) => nameOf(cell.placed));
    expect(certain.filter((place) => !wrong.includes(place))).toEqual([]);
  },
);

function nameOf({ sheet, row, column }: CellPlace): string {
  return `${sheet}!${addressOf(row, column)}`;
}
