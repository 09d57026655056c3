import { printedAmount } from "../../amounts/rounding";
import type { Readings } from "../../identities/readings";
import type { CellPlace } from "../../sheets/sheet";
import type { PlacedFigure, TableReading } from "../../tables/reading";
import type { Operand } from "../operand";
import type { Implication } from "../localisation/localisation";
import type { Problem, Summand } from "../localisation/problem";
import { recognisedSlip, type RecognisedSlip } from "../localisation/slips/recognition";
import type { PrintedFigure } from "../localisation/slips/slip";
import type { AccountsProblem } from "./accounts-problem";
import { placeKey } from "./cell-index";
import { LastYearsFigures } from "./last-years-figures";

/** What surrounds each cell of a set, so that slips of the hand can be recognised. */
export class CellSurroundings {
  private readonly figures = new Map<string, Operand>();
  private readonly lines = new Map<string, Operand[]>();
  private readonly addends = new Map<number, number[]>();
  private readonly elsewhere = new Map<number, number[]>();
  /** For each cell the places that a relation which holds makes equal to it: no copies of one another. */
  private readonly twins = new Map<number, Set<string>>();
  private readonly before: LastYearsFigures;

  /** `lastYear`: last year's tables, where they are at hand. */
  constructor(
    private readonly accounts: AccountsProblem,
    readings: Readings,
    lastYear: readonly TableReading[],
  ) {
    this.before = new LastYearsFigures(lastYear, readings);
    for (const { reading } of readings.all()) {
      for (const placed of reading.figures) this.add({ sign: 1, table: reading.table, placed });
    }
    this.gatherRelations(accounts.problem);
  }

  private add(operand: Operand): void {
    const line = lineKey(operand.placed);
    this.figures.set(placeKey(operand.placed), operand);
    this.lines.set(line, [...(this.lines.get(line) ?? []), operand]);
  }

  /** The slip that best explains how a suspect's figure came about; of a chain, its leaf's. */
  slipOf({ suspect, values }: Pick<Implication, "suspect" | "values">): RecognisedSlip | undefined {
    const { problem } = this.accounts;
    const cell = suspect.kind === "cell" ? suspect.cell : problem.chains[suspect.chain]!.leaf;
    return recognisedSlip(this.printedFigure(cell), values);
  }

  private printedFigure(cell: number): PrintedFigure {
    const { problem, cells } = this.accounts;
    const { printed, blank = false, step } = problem.cells[cell]!;
    const operand = cells[cell]!;
    const { placed } = operand;
    const lastYear = this.before.amountOf(operand);
    const beside = (rows: number, columns: number) =>
      this.amountAt(cell, { ...placed, row: placed.row + rows, column: placed.column + columns });
    const neighbours = {
      above: beside(-1, 0),
      below: beside(1, 0),
      left: beside(0, -1),
      right: beside(0, 1),
    };
    return {
      printed,
      blank,
      step,
      ...defined(neighbours),
      sameLine: this.sameLine(cell),
      elsewhere: this.elsewhere.get(cell) ?? [],
      addends: this.addends.get(cell) ?? [],
      ...(lastYear && { lastYear: this.accounts.digits.toInteger(lastYear, operand) }),
    };
  }

  private sameLine(cell: number): readonly number[] {
    const { placed } = this.accounts.cells[cell]!;
    const others = this.lines.get(lineKey(placed)) ?? [];
    return others
      .filter((other) => other.placed.column !== placed.column)
      .map((other) => this.amountAt(cell, other.placed))
      .filter((amount) => amount !== undefined);
  }

  /** What a place prints, unless it must print the same as the cell and does. */
  private amountAt(cell: number, place: CellPlace): number | undefined {
    const key = placeKey(place);
    const operand = this.twins.get(cell)?.has(key) ? undefined : this.figures.get(key);
    return operand && this.integerOf(operand);
  }

  private integerOf(operand: Operand): number | undefined {
    const amount = printedAmount(operand.placed.figure);
    return amount && this.accounts.digits.toInteger(amount, operand);
  }

  /** A total's addends, and the same line and column of the table that a budget is part of. */
  private gatherRelations({ relations, cells }: Problem): void {
    for (const { kind, terms } of relations) {
      const [first, ...others] = terms;
      if (!first || others.length === 0) continue;
      const amounts = others.map(({ cell, coefficient }) => -coefficient * cells[cell]!.printed);
      if (kind === "atMost") this.elsewhere.set(first.cell, amounts);
      else if (others.length > 1) this.addends.set(first.cell, amounts);
      if (kind === "equal")
        this.gatherTwins(terms.filter(({ cell }) => cells[cell]!.printed !== 0));
    }
  }

  /** Of 本年收入合计＝财政拨款收入＋… with one source only, both cells print the same, rightly. */
  private gatherTwins(terms: readonly Summand[]): void {
    const { problem, cells } = this.accounts;
    const [one, other, ...more] = terms.map(({ cell }) => cell);
    if (one === undefined || other === undefined || more.length > 0) return;
    if (problem.cells[one]!.printed !== problem.cells[other]!.printed) return;
    for (const [cell, twin] of [
      [one, other],
      [other, one],
    ] as const) {
      const places = this.twins.get(cell) ?? new Set();
      this.twins.set(cell, places.add(placeKey(cells[twin]!.placed)));
    }
  }
}

/** Figures of one line of the form stand on one row; the sides of a two-sided table are apart. */
function lineKey({ sheet, row, line }: PlacedFigure): string {
  return `${sheet}\n${row}\n${line}`;
}

type Neighbours = Partial<Pick<PrintedFigure, "above" | "below" | "left" | "right">>;

function defined(neighbours: Readonly<Record<keyof Neighbours, number | undefined>>): Neighbours {
  return Object.fromEntries(
    Object.entries(neighbours).filter(([, amount]) => amount !== undefined),
  );
}
