import type { InformationFigure } from "../../tables/information";
import type { TableReading } from "../../tables/reading";
import type { OtherBooks } from "../other-books";

/** The other workbooks of the unit that are open. */
export interface OpenBooks {
  readonly lastYear?: OpenBook;
  readonly budget?: OpenBook;
  /** The year before last year's: last year's text compares with it. */
  readonly beforeLast?: OpenBook;
  /** 机构运行信息表 and its like, where the workbook at work does not hold them. */
  readonly information?: OpenBook;
}

/** Another workbook: its tables, and what its author had typed in. */
export interface OpenBook {
  readonly name: string;
  readonly tables: readonly TableReading[];
  /** What its sheets beside the tables say. */
  readonly information: readonly InformationFigure[];
  /** Of the other sets that it holds. */
  readonly otherSets: readonly (readonly TableReading[])[];
  readonly facts: ReadonlyMap<string, string>;
  readonly reasons: ReadonlyMap<string, string>;
}

/** The tables of other workbooks. */
export function tablesOf({ lastYear, budget }: OpenBooks): OtherBooks {
  return {
    ...(lastYear && { lastYear: lastYear.tables, lastYearsOtherSets: lastYear.otherSets }),
    ...(budget && { budget: budget.tables }),
  };
}
