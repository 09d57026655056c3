import type { CheckReport } from "../checking/report";
import type { Unread } from "../recognition/unread";
import { addressOf } from "../sheets/address";
import type { CellPlace, Sheet } from "../sheets/sheet";
import type { TableReading } from "../tables/reading";

/** A workbook as it was read and checked: what questions are asked of. */
export interface CheckedWorkbook {
  readonly sheets: readonly Sheet[];
  /** Its sets of accounts, the main one first; never empty, though the main one may hold no table. */
  readonly sets: readonly CheckedSet[];
}

/** One set of accounts with its report. */
export interface CheckedSet extends CheckReport {
  /** What tells it from the other sets of its workbook, in Chinese. */
  readonly set?: string;
  readonly tables: readonly TableReading[];
  /** What of the workbook was not read; told of the main set. */
  readonly unread: readonly Unread[];
  /** The 绩效自评表 beside the tables. */
  readonly evaluations: readonly EvaluatedSheet[];
}

/** A 绩效自评表 that was checked by its own rules. */
export interface EvaluatedSheet {
  readonly sheet: string;
  readonly relations: readonly unknown[];
}

/** One cell as programs are told it: `{ "sheet": "表1", "address": "G8" }`. */
export interface CellAt {
  readonly sheet: string;
  readonly address: string;
}

export function cellAtPlace({ sheet, row, column }: CellPlace): CellAt {
  return { sheet, address: addressOf(row, column) };
}
