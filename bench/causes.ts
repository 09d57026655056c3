/**
 * How well causes are named that are no figure: drawn workbooks of sixteen layouts, each with one
 * fault, with two, or with none. Shares no code with the tests' own generator.
 * `npm run bench:causes -- 40` takes 40 workbooks a fault.
 */
import { checkAccounts, type CheckedAccounts } from "../src/actions/check-accounts";
import { drawUnit } from "./causes/draw-books";
import { drawTables, type DrawnTable, type Printing } from "./causes/draw-tables";
import { FAULTS, foreign, type FaultKind, type Faulty, type Truth } from "./causes/faults";
import { LAYOUTS, sheetsOf, type DrawnLayout } from "./causes/layouts";
import { Dice } from "./causes/random";

const A_FAULT = parseInt(process.argv[2] ?? "40", 10);
const SHOW = process.argv[3];

interface Tally {
  books: number;
  /** Nothing is broken and nothing odd: no arithmetic can see it. */
  silent: number;
  named: number;
  asRival: number;
  byCells: number;
  /** Books in which a figure is certain that is right. */
  certainWrong: number;
  readonly times: number[];
}

function newTally(): Tally {
  return { books: 0, silent: 0, named: 0, asRival: 0, byCells: 0, certainWrong: 0, times: [] };
}

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
  const start = performance.now();
  const accounts = checkAccounts("bench", { sheets, unread: [] });
  tally.times.push(performance.now() - start);
  return accounts;
}

type Outcome = "silent" | "named" | "asRival" | "byCells" | "missed";

function outcomeOf(truth: Truth, accounts: CheckedAccounts): Outcome {
  const { causes, suspects, blocks, counts } = accounts;
  if (truth.of === "figure")
    return namedByCells(truth, accounts) ? "named" : counts.broken === 0 ? "silent" : "missed";
  if (causes.some(({ cause }) => isTruth(cause, truth))) return "named";
  if (causes.some(({ rivals }) => rivals.some((rival) => isTruth(rival, truth)))) return "asRival";
  if (blocks.length > 0 && truth.of === "slice" && namedByCells(truth, accounts)) return "named";
  if (truth.cells.size > 0 && namedByCells(truth, accounts)) return "byCells";
  if (counts.broken === 0 && causes.length === 0 && suspects.length === 0) return "silent";
  return "missed";
}

function isTruth(cause: CheckedAccounts["causes"][number]["cause"], truth: Truth): boolean {
  if (cause.table !== truth.table) return false;
  switch (cause.kind) {
    case "code":
      return truth.of === "code" && cause.should === truth.should && cause.line.code === truth.code;
    case "line-left-out":
      return truth.of === "line-left-out" && cause.code === truth.code;
    case "line-twice":
      return truth.of === "line-twice" && cause.line.code === truth.code;
    case "columns":
    case "lines":
      return truth.of === cause.kind;
    case "copied":
    case "slid":
      return truth.of === "slice";
    case "table":
      return truth.of === "table";
  }
}

function namedByCells({ cells }: Truth, accounts: CheckedAccounts): boolean {
  const named = new Set(
    accounts.suspects
      .flatMap(({ cell, rivals }) => [cell.placed, ...rivals])
      .map((place) => `${place.sheet} ${place.row} ${place.column}`),
  );
  const all = placesOf(cells, accounts);
  return all.length > 0 && all.filter((place) => named.has(place)).length >= all.length * 0.9;
}

function placesOf(cells: ReadonlySet<string>, { tables }: CheckedAccounts): readonly string[] {
  return tables.flatMap((reading) => {
    const columns = reading.columns
      .filter(({ side }) => side !== "revenue")
      .map(({ column }) => column);
    return reading.figures
      .filter(({ line, column }) => {
        const caption = reading.lines.find(({ key }) => key === line);
        const at = columns.indexOf(column);
        return [line, caption?.caption].some((name) => cells.has(`${reading.table}|${name}|${at}`));
      })
      .map(({ sheet, row, column }) => `${sheet} ${row} ${column}`);
  });
}

function certainAndRight(truths: readonly Truth[], accounts: CheckedAccounts): number {
  const wrong = new Set(truths.flatMap(({ cells }) => placesOf(cells, accounts)));
  const certain = accounts.suspects.filter((suspect) => suspect.certain);
  return certain.filter(
    ({ cell: { placed } }) => !wrong.has(`${placed.sheet} ${placed.row} ${placed.column}`),
  ).length;
}

function line(
  name: string,
  { books, silent, named, asRival, byCells, certainWrong, times }: Tally,
): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0);
  const seen = books - silent;
  const all = named + asRival + byCells;
  const share = seen === 0 ? "–" : `${((100 * all) / seen).toFixed(1)} %`;
  return [
    name,
    books,
    silent,
    named,
    asRival,
    byCells,
    share,
    certainWrong,
    at(0.5),
    at(0.95),
    at(1),
  ].join(" | ");
}

function add(tally: Tally, outcome: Outcome): void {
  tally.books++;
  if (outcome !== "missed") tally[outcome]++;
}

function main(): void {
  console.log(
    "fault | books | silent | named | as rival | by cells | told of those seen | with a certain right figure | ms p50 | p95 | max",
  );
  const structural = newTally();
  for (const kind of Object.keys(FAULTS) as FaultKind[]) {
    const tally = newTally();
    for (let seed = 1; seed <= A_FAULT * (kind === "code mistyped" ? 8 : 1); seed++) {
      const book = drawBook(seed);
      const faulty = faultIn(kind, book);
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
    if (kind !== "single slip" && kind !== "code mistyped") addAll(structural, tally);
  }
  console.log(line("structural", structural));
  clean();
  twoFaults();
}

function addAll(sum: Tally, one: Tally): void {
  sum.times.push(...one.times);
  for (const key of ["books", "silent", "named", "asRival", "byCells", "certainWrong"] as const)
    sum[key] += one[key];
}

function clean(): void {
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
  for (const pair of PAIRS) {
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
  console.log(line("two faults, each counted", all));
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
