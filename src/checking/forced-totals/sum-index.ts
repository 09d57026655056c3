import type { Readings } from "../../identities/readings";
import type { CellPlace } from "../../sheets/sheet";
import type { Operand } from "../operand";
import { placeKey } from "../suspects/cell-index";
import type { TableSum } from "./table-sums";

/**
 * The sums of a set by their cells, and its figures by their places. Most sets miss by what no digits
 * explain, or by nothing, and never ask: so each is laid out when it is first asked for.
 */
export class SumIndex {
  private byTotal?: ReadonlyMap<string, readonly TableSum[]>;
  private byAddend?: ReadonlyMap<string, readonly TableSum[]>;
  private figures?: ReadonlyMap<string, Operand>;

  constructor(
    private readonly sums: readonly TableSum[],
    private readonly readings: Readings,
  ) {}

  /** The sums of which a figure is the total. */
  ofTotal(place: CellPlace): readonly TableSum[] {
    this.byTotal ??= listed(this.sums, ({ total }) => [total]);
    return this.byTotal.get(placeKey(place)) ?? [];
  }

  /** The sums in which a figure is an addend. */
  ofAddend(place: CellPlace): readonly TableSum[] {
    this.byAddend ??= listed(this.sums, ({ addends }) => addends);
    return this.byAddend.get(placeKey(place)) ?? [];
  }

  /** The figure that was read in a cell. */
  figureAt(place: CellPlace): Operand | undefined {
    this.figures ??= figuresByPlace(this.readings);
    return this.figures.get(placeKey(place));
  }
}

function listed(
  sums: readonly TableSum[],
  figuresOf: (own: TableSum) => readonly Operand[],
): ReadonlyMap<string, readonly TableSum[]> {
  const map = new Map<string, TableSum[]>();
  for (const own of sums) {
    for (const { placed } of figuresOf(own)) {
      const key = placeKey(placed);
      const list = map.get(key);
      if (list) list.push(own);
      else map.set(key, [own]);
    }
  }
  return map;
}

function figuresByPlace(readings: Readings): ReadonlyMap<string, Operand> {
  const figures = new Map<string, Operand>();
  for (const { reading } of readings.all()) {
    for (const placed of reading.figures) {
      const key = placeKey(placed);
      if (!figures.has(key)) figures.set(key, { sign: 1, table: reading.table, placed });
    }
  }
  return figures;
}
