import type { Figure } from "../../../amounts/figure";
import { powerBetween, type MoneyUnit } from "../../../amounts/money-unit";
import type { IndexedReading, Readings } from "../../../identities/readings";
import type { PlacedFigure } from "../../../tables/reading";
import type { CheckedIdentity } from "../../checked-identity";
import type { AccountsProblem } from "../../suspects/accounts-problem";
import type { PossibleCause } from "../search/possible-cause";
import { quickCheck, type QuickCheck } from "../exchanged/quick-check";
import { remembered } from "../../remembered";
import { sought, type SoughtCauses } from "../search/sought-causes";
import { WEIGHTS } from "../weights";
import { decimalsBeside, inItsUnit } from "./in-its-unit";
import { linesOfSums } from "./lines-of-a-sum";
import { tableParts, together, type TablePart } from "./table-part";
import { usualShapes } from "./part-shapes";

/** The units that people mix: what they type in, and what they report. */
const MIXED: readonly MoneyUnit[] = ["元", "万元", "亿元"];
/** Where rounding may make no more than this share of the amounts, 10,000 is no chance. */
const PROOF = 0.005;
/** Else no more than this, and of two relations. */
const LIKELY = 0.02;
const LEAST_LIKELY = 2;
/** So many parts of one table are found one by one. */
const MOST_PARTS = 6;
/** So many ways to part a table are tried. */
const MOST = 3;

/** Parts of tables in another unit, by what holds when their amounts are taken so many times smaller or larger. */
export function partsInUnit(
  readings: Readings,
  accounts: () => AccountsProblem,
  broken: readonly CheckedIdentity[],
): readonly SoughtCauses[] {
  const doubtful = new Set(
    broken.flatMap(({ left, right }) => [...left, ...right].map(({ table }) => table)),
  );
  return readings
    .all()
    .filter(({ reading }) => doubtful.has(reading.table))
    .map((own) =>
      sought([own.reading.table], Math.min(WEIGHTS.unitProved, WEIGHTS.unitLikely), () =>
        MIXED.filter((unit) => unit !== own.reading.money).flatMap((meant) =>
          new UnitTrial(own, meant, quickCheck(accounts())).causes(broken),
        ),
      ),
    );
}

const usualParts = remembered((own: IndexedReading) => tableParts(own, usualShapes(own)));

/** Some parts in another unit, and what a check says of them. */
interface Tried {
  readonly parts: readonly TablePart[];
  readonly broken: number;
  readonly mended: number;
  readonly slack: number;
}

/** One table, with parts of it taken as if they were in another unit. */
class UnitTrial {
  private readonly power: number;
  private readonly known = new Map<Figure, Figure>();
  /** How many decimals what is known was rounded to. */
  private decimals: number | undefined;

  constructor(
    private readonly own: IndexedReading,
    private readonly meant: MoneyUnit,
    private readonly quick: QuickCheck,
  ) {
    this.power = powerBetween(own.reading.money, meant);
  }

  causes(broken: readonly CheckedIdentity[]): readonly PossibleCause[] {
    const sums = tableParts(this.own, linesOfSums(this.own, this.power, broken));
    const single = [...sums, ...usualParts(this.own)]
      .filter(({ figures }) => this.quick.mayMend(figures, this.power))
      .map((part) => this.tried([part]))
      .filter(({ mended, broken: left }) => mended > 0 && left < this.quick.broken)
      .sort(byBroken);
    return single
      .slice(0, MOST)
      .map((first) => this.withOthers(first, single))
      .filter(({ parts }) => isPart(together(parts), this.own))
      .flatMap((tried) => this.cause(tried) ?? []);
  }

  /** With whatever further parts leave fewer relations broken. */
  private withOthers(first: Tried, others: readonly Tried[]): Tried {
    let best = first;
    while (best.parts.length < MOST_PARTS && best.broken > 0) {
      const known = new Set(together(best.parts));
      const next = others
        .filter(({ parts }) => !together(parts).some((figure) => known.has(figure)))
        .map(({ parts }) => this.tried([...best.parts, ...parts]))
        .sort(byBroken)[0];
      if (next === undefined || next.broken >= best.broken) return best;
      best = next;
    }
    return best;
  }

  private tried(parts: readonly TablePart[]): Tried {
    const all = together(parts);
    const decimals = decimalsBeside(this.own.reading, new Set(all));
    const figures = all.map((placed) => [placed, this.inUnit(placed, decimals)] as const);
    const { broken, mended, slack = Infinity } = this.quick.with(this.own.reading.table, figures);
    return { parts, broken, mended, slack };
  }

  /** A figure in its unit: most stand in several parts. */
  private inUnit({ figure }: PlacedFigure, decimals: number): Figure {
    if (decimals !== this.decimals) this.known.clear();
    this.decimals = decimals;
    const known = this.known.get(figure) ?? inItsUnit(figure, this.power, decimals);
    this.known.set(figure, known);
    return known;
  }

  private cause({ parts, broken, mended, slack }: Tried): PossibleCause | undefined {
    const isLikely = slack <= LIKELY && mended >= LEAST_LIKELY;
    if (slack > PROOF && !isLikely) return undefined;
    return {
      cause: {
        kind: "unit",
        table: this.own.reading.table,
        meant: this.meant,
        power: this.power,
        shapes: parts.map(({ shape }) => shape),
        figures: inOrder(together(parts)),
        weight: slack <= PROOF ? WEIGHTS.unitProved : WEIGHTS.unitLikely,
      },
      staysBroken: broken,
    };
  }
}

/** Fewest broken relations first, then fewest amounts. */
function byBroken(one: Tried, other: Tried): number {
  return (
    one.broken - other.broken ||
    one.parts.length - other.parts.length ||
    together(one.parts).length - together(other.parts).length
  );
}

function isPart(figures: readonly PlacedFigure[], { reading }: IndexedReading): boolean {
  const amounts = reading.figures.filter(
    ({ figure }) => figure.kind === "amount" && !figure.printed.isZero(),
  );
  return figures.length < amounts.length;
}

function inOrder(figures: readonly PlacedFigure[]): readonly PlacedFigure[] {
  return figures.toSorted((one, other) => one.row - other.row || one.column - other.column);
}
