import { checkAccounts } from "../../src/actions/check-accounts";
import { share, type AccuracyRow, type AccuracySet } from "./accuracy-set";
import { asRead, drawnBook, type Book, type Changes } from "./drawing/book";
import { Chance } from "./drawing/chance";
import { drawnHabits, type Habits } from "./drawing/habits";
import { plausibleCaption, unknownCaption } from "./drawing/other-captions";
import type { DrawnCell, DrawnSheet } from "./drawing/pad";
import { accusesWrongly, isFound, isNamed, plantedSlip, type PlantedSlip } from "./planted-slip";

/** Six layouts: wide and narrow forms, all codes and few, 三公 along, in pairs and downwards. */
const LAYOUTS: readonly Habits[] = [
  {
    ...drawnHabits(1),
    threePublic: "along",
    ordinals: true,
    classes: "all",
    lineNumbers: true,
    unit: "万元",
  },
  {
    ...drawnHabits(2),
    threePublic: "pairs",
    lineNumbers: false,
    columnNumbers: false,
    unit: "万元",
  },
  { ...drawnHabits(3), threePublic: "down", classes: "used", wideGeneral: true, unit: "元" },
  { ...drawnHabits(4), threePublic: "along", ordinals: false, wideCapital: true, unit: "万元" },
  { ...drawnHabits(5), threePublic: "pairs", totalFirst: false, codes: "three columns" },
  { ...drawnHabits(6), threePublic: "along", zero: "—", economicBlocks: 3, classes: "used" },
];

/** Workbooks in each layout. */
const BOOKS = 2;

/** Each caption of a clean workbook replaced, one at a time; then one slip elsewhere as well. */
export const ONE_CAPTION: AccuracySet = {
  title: "One caption written otherwise",
  about:
    "Each caption (lines and heads with money) of clean workbooks in six layouts is replaced, one at a time, by one that no form knows and by one that another hand may write. Accused: workbooks with an error, with a suspect. Then one slip is planted elsewhere: found, named (a suspect or its rival), and wrongly certain cells.",
  heads: [
    "captions",
    "workbooks",
    "with an error",
    "with a suspect",
    "slip found",
    "slip named",
    "certain and wrong",
    "found as drawn, caption intact",
  ],
  measure: () => [rowOf("unknown", unknownCaption), rowOf("plausible", plausibleCaption)],
};

type Rewriting = (caption: string, chance: Chance) => string | undefined;

interface Tally {
  workbooks: number;
  errors: number;
  suspects: number;
  slips: number;
  found: number;
  named: number;
  wronglyCertain: number;
  foundIntact: number;
}

function rowOf(name: string, rewriting: Rewriting): AccuracyRow {
  const tally: Tally = {
    workbooks: 0,
    errors: 0,
    suspects: 0,
    slips: 0,
    found: 0,
    named: 0,
    wronglyCertain: 0,
    foundIntact: 0,
  };
  LAYOUTS.forEach((habits, layout) => {
    for (let seed = 101; seed < 101 + BOOKS; seed++) {
      const book = drawnBook(layout * 1000 + seed, habits);
      const chance = new Chance(layout * 10007 + seed);
      for (const caption of captionsOf(book))
        tallyCaption(book, caption, { rewriting, chance, tally });
    }
  });
  return [
    name,
    String(tally.workbooks),
    share(tally.errors, tally.workbooks),
    share(tally.suspects, tally.workbooks),
    share(tally.found, tally.slips),
    share(tally.named, tally.slips),
    share(tally.wronglyCertain, tally.slips),
    share(tally.foundIntact, tally.slips),
  ];
}

interface Caption {
  readonly sheet: DrawnSheet;
  readonly cell: DrawnCell;
  readonly text: string;
}

function captionsOf({ sheets }: Book): readonly Caption[] {
  return sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) =>
      cell.holds.kind === "caption" ? [{ sheet, cell, text: cell.holds.text }] : [],
    ),
  );
}

interface Trial {
  readonly rewriting: Rewriting;
  readonly chance: Chance;
  readonly tally: Tally;
}

function tallyCaption(book: Book, caption: Caption, { rewriting, chance, tally }: Trial): void {
  const other = rewriting(caption.text, chance);
  if (other === undefined) return;
  const changed: Changes = new Map([[caption.cell, other]]);
  const clean = checked(book, changed);
  tally.workbooks++;
  if (isFound(clean)) tally.errors++;
  if (clean.suspects.length > 0) tally.suspects++;
  const slip = plantedSlip(book, caption, chance);
  if (slip) tallySlip(book, changed, slip, tally);
}

function tallySlip(book: Book, changed: Changes, slip: PlantedSlip, tally: Tally): void {
  const planted: Changes = new Map([...changed, [slip.cell, slip.fen]]);
  const withSlip = checked(book, planted);
  tally.slips++;
  if (isFound(withSlip)) tally.found++;
  if (isNamed(withSlip, slip)) tally.named++;
  if (accusesWrongly(withSlip, slip)) tally.wronglyCertain++;
  if (isFound(checked(book, new Map([[slip.cell, slip.fen]])))) tally.foundIntact++;
}

function checked(book: Book, changes: Changes) {
  return checkAccounts("drawn", asRead(book, changes));
}
