import type { TableId } from "../../src/tables/table-id";

/** A table as rows: amounts in its last printed digit, nothing where nothing is printed. */
export interface DrawnTable {
  readonly id: TableId;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly DrawnRow[];
  /** The other side of a two-sided table: caption and amount. */
  readonly left?: readonly (readonly [string, number | undefined])[];
  readonly year: number;
  readonly unit: string;
}

/** One line of a table. */
export interface DrawnRow {
  /** A code, or a caption where there is none. */
  readonly code: string;
  readonly name: string;
  readonly amounts: readonly (number | undefined)[];
  /** In the table of economic codes: in which of its groups side by side a code stands. */
  readonly group?: number;
}

/** How a workbook prints its tables. */
export interface Printing {
  /** 分 in one last printed digit: 10,000 in 万元 with two decimals, 1 in 元. */
  readonly digit: number;
  readonly level: "项" | "款";
  readonly year: number;
  readonly unit: string;
}
