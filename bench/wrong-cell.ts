/**
 * How well the wrong cell is named: generated publications of all forms, each with one slip (or
 * several), checked as a user would. `npm run bench:wrong-cell -- 200` takes 200 publications a slip.
 * Single wrong cells stand beside the limit that arithmetic allows (`single-cell-limit.ts`): whether
 * any relation can see them beyond rounding, and whether only one cell's change mends everything.
 */
import { checkAccounts, type CheckedAccounts } from "../src/actions/check-accounts";
import { addressOf } from "../src/sheets/address";
import type { CellPlace } from "../src/sheets/sheet";
import { randomPublication } from "../test/accounts/publish";
import { sheetsOf, type LaidOutFile } from "../test/accounts/publishing/publication";
import { seededRandom } from "../test/accounts/random";
import { slipIn, SLIP_KINDS, type SlipKind } from "../test/accounts/slips";
import { withSlip, type CellChange } from "../test/accounts/slips/slip";
import { singleCellLimit } from "./single-cell-limit";

interface Tally {
  slips: number;
  detected: number;
  named: number;
  certain: number;
  certainWrong: number;
  suggested: number;
  suggestedRight: number;
  /** Single wrong cells that some relation must see, and those of them that were detected. */
  visible: number;
  visibleDetected: number;
  /** Those that arithmetic can decide: one cell alone mends everything; and those named as certain. */
  decidable: number;
  decided: number;
  readonly times: number[];
}

const PUBLICATIONS = parseInt(process.argv[2] ?? "40", 10);

function main(): void {
  console.log(
    "slip | made | detected | cells named | certain | certain and wrong | suggested right | visible: detected | decidable: decided | median ms | worst ms",
  );
  const all = newTally();
  for (const kind of SLIP_KINDS) {
    const tally = newTally();
    for (let seed = 0; seed < PUBLICATIONS; seed++) tallySlip([kind], seed, tally, all);
    console.log(lineOf(kind, tally));
  }
  console.log(lineOf("all", all));
  for (const several of SEVERAL) {
    const tally = newTally();
    for (let seed = 0; seed < PUBLICATIONS; seed++) tallySlip(kindsFor(seed, several), seed, tally);
    console.log(lineOf(`${several} slips at once`, tally));
  }
}

function kindsFor(seed: number, several: number): readonly SlipKind[] {
  return Array.from(
    { length: several },
    (_, index) => SLIP_KINDS[(seed * several + index) % SLIP_KINDS.length]!,
  );
}

function newTally(): Tally {
  return {
    slips: 0,
    detected: 0,
    named: 0,
    certain: 0,
    certainWrong: 0,
    suggested: 0,
    suggestedRight: 0,
    visible: 0,
    visibleDetected: 0,
    decidable: 0,
    decided: 0,
    times: [],
  };
}

/** So many slips of different kinds in one publication. */
const SEVERAL = [2, 3, 5] as const;

function tallySlip(kinds: readonly SlipKind[], seed: number, ...tallies: readonly Tally[]): void {
  const random = seededRandom(seed + 1);
  let { files } = randomPublication(seed);
  const changes: PlacedChange[] = [];
  for (const kind of kinds) {
    const file = random.pick(files);
    const slip = slipIn(file, kind, random);
    if (!slip) continue;
    for (const change of slip.changes)
      changes.push({ ...change, place: placeOf(files, file, change) });
    files = files.map((each) => (each === file ? withSlip(each, slip) : each));
  }
  if (changes.length === 0) return;
  const start = performance.now();
  const sheets = { sheets: sheetsIn(files), unread: [] };
  const checked = checkAccounts("bench", sheets);
  const time = performance.now() - start;
  for (const tally of tallies) count(tally, checked, changes, time);
}

interface PlacedChange extends CellChange {
  readonly place: string;
}

function placeOf(files: readonly LaidOutFile[], file: LaidOutFile, { cell }: CellChange): string {
  return keyOf({ ...cell, sheet: sheetName(files, files.indexOf(file), cell.sheet) });
}

function count(
  tally: Tally,
  checked: CheckedAccounts,
  changes: readonly PlacedChange[],
  time: number,
): void {
  const { suspects } = checked;
  const places = new Set(changes.map(({ place }) => place));
  tally.slips += 1;
  tally.times.push(time);
  if (changes.length === 1) countLimit(tally, checked, changes[0]!);
  if (checked.counts.broken === 0) return;
  tally.detected += 1;
  const named = new Set(
    suspects.flatMap(({ cell, rivals }) => [cell.placed, ...rivals]).map(keyOf),
  );
  if (changes.some(({ place }) => named.has(place))) tally.named += 1;
  const certain = suspects.filter((suspect) => suspect.certain);
  tally.certain += certain.length;
  tally.certainWrong += certain.filter(({ cell }) => !places.has(keyOf(cell.placed))).length;
  for (const { place, before } of changes) {
    const suspect = suspects.find(({ cell }) => keyOf(cell.placed) === place);
    if (suspect?.suggested === undefined) continue;
    tally.suggested += 1;
    if (sameAmount(suspect.suggested, before)) tally.suggestedRight += 1;
  }
}

function countLimit(tally: Tally, checked: CheckedAccounts, change: PlacedChange): void {
  const { cell, before, after, place } = change;
  const sheet = place.slice(0, place.lastIndexOf("!"));
  const difference = numberOf(after) - numberOf(before);
  const { visible, mending } = singleCellLimit(checked.tables, {
    place: { ...cell, sheet },
    difference,
  });
  if (visible) {
    tally.visible += 1;
    if (checked.counts.broken > 0) tally.visibleDetected += 1;
  }
  if (checked.counts.broken === 0 || mending.length !== 1 || keyOf(mending[0]!) !== place) return;
  tally.decidable += 1;
  if (checked.suspects.some((one) => one.certain && keyOf(one.cell.placed) === place))
    tally.decided += 1;
}

function numberOf(text: string): number {
  return text === "" ? 0 : parseFloat(text);
}

function sameAmount(one: string, other: string): boolean {
  return parseFloat(one) === parseFloat(other);
}

function sheetsIn(files: readonly LaidOutFile[]) {
  return files.flatMap((file, index) =>
    sheetsOf(file).map((sheet) => ({ ...sheet, name: sheetName(files, index, sheet.name) })),
  );
}

function sheetName(files: readonly LaidOutFile[], index: number, sheet: string): string {
  return files.length > 1 ? `[${files[index]!.name}]${sheet}` : sheet;
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${sheet}!${addressOf(row, column)}`;
}

function lineOf(name: string, tally: Tally): string {
  const { slips, detected, named, certain, certainWrong, suggested, suggestedRight } = tally;
  const { visible, visibleDetected, decidable, decided } = tally;
  const times = [...tally.times].sort((a, b) => a - b);
  const share = (part: number, whole: number) =>
    whole === 0 ? "–" : `${part} (${((100 * part) / whole).toFixed(1)} %)`;
  const [median, worst] = [times[Math.floor(times.length / 2)] ?? 0, times.at(-1) ?? 0];
  return [
    name,
    slips,
    share(detected, slips),
    share(named, detected),
    certain,
    share(certainWrong, certain),
    share(suggestedRight, suggested),
    `${visible}: ${share(visibleDetected, visible)}`,
    `${decidable}: ${share(decided, decidable)}`,
    median.toFixed(0),
    worst.toFixed(0),
  ].join(" | ");
}

main();
