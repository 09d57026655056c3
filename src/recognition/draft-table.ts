import type { MoneyUnit } from "../amounts/money-unit";
import type { CellRange } from "../sheets/sheet";
import type { Form } from "../tables/form";
import type { PrintedNote, SheetRange, StatedPlaces } from "../tables/reading";
import type { Draft } from "./draft";

/** A table as one region gave it. */
export interface DraftTable {
  readonly form: Form;
  readonly title: string;
  readonly continued: boolean;
  readonly sheet: string;
  readonly hidden: boolean;
  readonly range: CellRange;
  readonly continuedOn: readonly SheetRange[];
  readonly organisation?: string;
  readonly year?: number;
  readonly money?: MoneyUnit;
  readonly stated: StatedPlaces;
  /** The unit whose lines these are, in a table that is grouped by unit. */
  readonly groupOf?: string;
  readonly draft: Draft;
  readonly notes: readonly PrintedNote[];
}
