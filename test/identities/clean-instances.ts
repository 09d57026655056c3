import { readdirSync } from "node:fs";
import { join } from "node:path";
import Decimal from "decimal.js";
import type { AmountFigure } from "../../src/amounts/figure";
import { check } from "../../src/checking/check";
import type { CheckedIdentity } from "../../src/checking/checked-identity";
import type { DeclaredIdentity } from "../../src/identities/identity";
import { Readings } from "../../src/identities/readings";
import { recognise } from "../../src/recognition/recognise";
import type { PlacedFigure, TableReading } from "../../src/tables/reading";
import { openWorkbookFile } from "../../src/workbook/file/open-file";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";
import { randomPublication } from "../accounts/publish";
import { sheetsOfAll } from "../publications/checking";
import { RARE_FORMS, SPENDING_AGAIN } from "./rare-forms";
import { TABLES_BY_UNIT } from "./tables-by-unit";

const SAMPLES = join(__dirname, "..", "..", "samples");

/** Tables in which nothing is wrong, and where they are from. */
export interface CleanSet {
  readonly from: string;
  readonly tables: readonly TableReading[];
}

/** The clean samples, then generated publications, until every declaration has cells to stand on. */
export async function cleanSets(): Promise<readonly CleanSet[]> {
  const clean = readdirSync(SAMPLES).filter(
    (name) => /\.xlsx$/.test(name) && name !== "qiaokou-media-centre-2022.xlsx",
  );
  const generated = Array.from({ length: 60 }, (_, seed) => ({
    from: `test/accounts randomPublication(${seed})`,
    tables: recognise(sheetsOfAll(randomPublication(seed).files)).readings,
  }));
  const rare = [
    ...[RARE_FORMS, SPENDING_AGAIN].map((text) => ({ from: "rare-forms", text })),
    { from: "tables-by-unit", text: TABLES_BY_UNIT },
  ].map(({ from, text }) => ({
    from: `test/identities/${from}.ts`,
    tables: recognise(parseSheets(text)).readings,
  }));
  return [...(await Promise.all(clean.map(readSample))), ...rare, ...generated];
}

async function readSample(name: string): Promise<CleanSet> {
  const opened = await openWorkbookFile(join(SAMPLES, name));
  if (opened.kind === "refused") throw new Error(opened.message);
  const { sheets } = await opened.workbook.readSheets();
  return { from: `samples/${name}`, tables: recognise(sheets).readings };
}

/** The first set in which a declaration has figures; a usual one need not hold in all of them. */
export function instanceOf(
  identity: DeclaredIdentity,
  sets: readonly CleanSet[],
  isWanted: (found: CheckedIdentity) => boolean = () => true,
) {
  for (const { from, tables } of sets) {
    const instance = checked(identity, tables).find(
      (found) =>
        hasAmounts(found) &&
        isWanted(found) &&
        (identity.strength === "must" || found.judgement.outcome.kind !== "broken"),
    );
    if (instance) return { from, tables, instance };
  }
  return undefined;
}

function checked(
  identity: DeclaredIdentity,
  tables: readonly TableReading[],
): readonly CheckedIdentity[] {
  return check([identity], new Readings(tables)).identities;
}

function hasAmounts({ left, right }: CheckedIdentity): boolean {
  return [...left, ...right].some(
    ({ placed: { figure } }) => figure.kind === "amount" && !figure.printed.isZero(),
  );
}

/** Far beyond what rounding explains; a greater left side breaks ≤, a smaller right one as well. */
const SHIFTS = [new Decimal(98_765_432), new Decimal(-98_765_432)];

/** The tables with one figure far too great, far too small, and nothing. */
export function mutated(
  tables: readonly TableReading[],
  { sheet, row, column, figure }: PlacedFigure,
) {
  // Below nought, parts and wholes are not compared: nothing is the least that a whole can be.
  const toNothing = (figure as AmountFigure).printed.negated();
  return [...SHIFTS, toNothing].map((shift) =>
    tables.map((reading) => ({
      ...reading,
      figures: reading.figures.map((placed) =>
        placed.sheet === sheet && placed.row === row && placed.column === column
          ? { ...placed, figure: moved(placed.figure as AmountFigure, shift) }
          : placed,
      ),
    })),
  );
}

function moved(figure: AmountFigure, shift: Decimal): AmountFigure {
  return { ...figure, printed: figure.printed.plus(shift), stored: figure.stored.plus(shift) };
}

/** The relation as the first of the mutations breaks it. */
export function brokenBy(
  identity: DeclaredIdentity,
  text: string,
  mutations: readonly (readonly TableReading[])[],
): CheckedIdentity | undefined {
  for (const tables of mutations) {
    const broken = checked(identity, tables).find(
      (instance) => instance.text === text && instance.judgement.outcome.kind === "broken",
    );
    if (broken) return broken;
  }
  return undefined;
}
