/**
 * How well causes are named that are no figure: drawn workbooks of sixteen layouts, each with one
 * fault, with two, or with none. Shares no code with the tests' own generator.
 * `npm run bench:causes -- 40` takes 40 workbooks a fault; `… 40 "2 slips"` draws that line of the
 * table alone and shows what was missed.
 */
import { checkAccounts, type CheckedAccounts } from "../src/actions/check-accounts";
import { drawUnit } from "./causes/draw-books";
import { drawTables } from "./causes/draw-tables";
import type { DrawnTable, Printing } from "./causes/drawn-table";
import { FAULTS, foreign, type FaultKind } from "./causes/faults";
import { ECONOMIC_FAULTS } from "./causes/economic-faults";
import type { Faulty, Truth } from "./causes/faulty";
import { LAYOUTS, sheetsOf, type DrawnLayout } from "./causes/layouts";
import { certainAndRight, outcomeOf, type Outcome } from "./causes/judging";
import { Dice } from "./causes/random";
import { slipped } from "./causes/slips";
import { add, addAll, line, newTally, type Tally } from "./causes/tally";

const A_FAULT = parseInt(process.argv[2] ?? "40", 10);
const SHOW = process.argv[3];

const CARRIED = [0, 0.1, 0.5];

interface Book {
  readonly tables: readonly DrawnTable[];
  readonly layout: DrawnLayout;
  readonly dice: Dice;
}

function drawBook(seed: number): Book {
  const layout = LAYOUTS[seed % LAYOUTS.length]!;
  const dice = new Dice(seed);
  return { layout, dice, tables: drawTables(drawUnit(dice, CARRIED[seed % 3]!), printing(layout)) };
}

function printing({ money, level }: DrawnLayout, year = 2023, unit = "甲市乙局"): Printing {
  return { digit: money === "万元" ? 10_000 : 1, level, year, unit };
}

function faultIn(kind: FaultKind, book: Book): Faulty | undefined {
  const { tables, layout, dice } = book;
  if (kind !== "table of another unit" && kind !== "table of another year")
    return FAULTS[kind](tables, dice);
  const id = dice.pick(tables).id;
  const other =
    kind === "table of another unit" ? printing(layout, 2023, "丙县丁院") : printing(layout, 2022);
  return foreign(id, drawTables(drawUnit(dice, 0.1), other))(tables, dice);
}

function checked(
  tables: readonly DrawnTable[],
  layout: DrawnLayout,
  tally: Tally,
): CheckedAccounts {
  const sheets = sheetsOf(tables, layout);
  const start = process.cpuUsage();
  const clock = performance.now();
  const accounts = checkAccounts("bench", { sheets, unread: [] });
  const took = performance.now() - clock;
  const { user, system } = process.cpuUsage(start);
  tally.times.push({ cpu: (user + system) / 1000, clock: took });
  return accounts;
}

function isWanted(name: string): boolean {
  return SHOW === undefined || SHOW === name;
}

function main(): void {
  console.log(
    "fault | books | silent | named | as rival | by cells | told of those seen | with a certain right figure | CPU ms p50 | p95 | max | clock ms p50 | p95 | max",
  );
  const structural = newTally();
  for (const kind of (Object.keys(FAULTS) as FaultKind[]).filter(isWanted)) {
    const tally = faults(kind, kind === "code mistyped" ? 8 : 1, (book) => faultIn(kind, book));
    if (kind !== "single slip" && kind !== "code mistyped") addAll(structural, tally);
  }
  console.log(line("structural", structural));
  const economic = newTally();
  for (const [kind, make] of Object.entries(ECONOMIC_FAULTS).filter(([name]) => isWanted(name)))
    addAll(
      economic,
      faults(kind, 1, ({ tables, dice }) => make(tables, dice)),
    );
  console.log(line("economic codes", economic));
  slips();
  clean();
  twoFaults();
}

/**
 * One line of the table: so many times as many workbooks as usual, each with what is wrong in it judged as a
 * whole; `offset` draws others than the lines before.
 */
function faults(
  kind: string,
  times: number,
  faultOf: (book: Book) => Faulty | undefined,
  offset = 0,
): Tally {
  const tally = newTally();
  for (let seed = 1; seed <= A_FAULT * times; seed++) {
    const book = drawBook(seed + offset);
    const faulty = faultOf(book);
    if (!faulty) continue;
    const accounts = checked(faulty.tables, book.layout, tally);
    const outcome = outcomeOf(faulty.truth, accounts);
    const wrong = certainAndRight([faulty.truth], accounts);
    add(tally, outcome);
    if (wrong > 0) tally.certainWrong++;
    if (SHOW === kind && (outcome === "missed" || outcome === "silent" || wrong > 0))
      show(seed, outcome, faulty.truth, accounts);
  }
  console.log(line(kind, tally));
  return tally;
}

/** Figures mistyped, one to five at once. */
function slips(): void {
  for (const count of [1, 2, 3, 4, 5].filter((each) => isWanted(`${each} slips`)))
    faults(
      `${count} slips`,
      count === 1 ? 8 : 2,
      ({ tables, dice }) => slipped(tables, dice, count),
      count * 50_000,
    );
}

function clean(): void {
  if (!isWanted("clean")) return;
  const tally = newTally();
  for (let seed = 1; seed <= A_FAULT * 8; seed++) {
    const book = drawBook(seed + 10_000);
    const accounts = checked(book.tables, book.layout, tally);
    tally.books++;
    if (accounts.causes.length === 0 && accounts.counts.broken === 0) tally.silent++;
    else if (SHOW === "clean")
      show(seed, "missed", { of: "figure", table: "revenue", cells: new Set() }, accounts);
  }
  console.log(line("clean", tally));
}

const PAIRS: readonly (readonly [FaultKind, FaultKind])[] = [
  ["leaf left out", "single slip"],
  ["code mistyped", "single slip"],
  ["code mistyped", "code mistyped"],
  ["leaf left out", "leaf left out"],
  ["line twice", "single slip"],
  ["columns exchanged", "single slip"],
  ["leaf left out", "code mistyped"],
];

function twoFaults(): void {
  const all = newTally();
  for (const pair of PAIRS.filter((each) => isWanted(each.join(" + ")))) {
    const tally = newTally();
    for (let seed = 1; seed <= A_FAULT; seed++) {
      const book = drawBook(seed + 20_000);
      const first = faultIn(pair[0], book);
      const second = first && faultIn(pair[1], { ...book, tables: first.tables });
      if (!second) continue;
      const accounts = checked(second.tables, book.layout, tally);
      const truths = [first.truth, second.truth];
      for (const truth of truths) add(tally, outcomeOf(truth, accounts));
      const wrong = certainAndRight(truths, accounts);
      if (wrong > 0) tally.certainWrong++;
      if (
        SHOW === pair.join(" + ") &&
        (wrong > 0 || truths.some((truth) => outcomeOf(truth, accounts) === "missed"))
      )
        for (const truth of truths) show(seed, outcomeOf(truth, accounts), truth, accounts);
    }
    console.log(line(pair.join(" + "), tally));
    addAll(all, tally);
  }
  if (all.books > 0) console.log(line("two faults, each counted", all));
}

function show(seed: number, outcome: Outcome, truth: Truth, accounts: CheckedAccounts): void {
  console.log(
    " ",
    seed,
    outcome,
    truth.of,
    truth.table,
    truth.code ?? "",
    truth.should ?? "",
    [...truth.cells].slice(0, 3).join(" "),
    "broken",
    accounts.counts.broken,
    accounts.suspectsRemark ?? "",
  );
  for (const { message, certain } of accounts.causes) console.log("    cause", certain, message);
  for (const { message } of accounts.suspects.filter((suspect) => suspect.certain).slice(0, 3))
    console.log("    certain", message);
}

main();
