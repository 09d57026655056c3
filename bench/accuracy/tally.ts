import { checkAccounts, type CheckedAccounts } from "../../src/actions/check-accounts";
import { share, type AccuracyRow } from "./accuracy-set";
import { asRead, type Book, type Changes } from "./drawing/book";
import { accusesWrongly, isFound, isNamed, type PlantedSlip } from "./planted-slip";

/** What came of clean workbooks that hold something unusual, and of the same with one slip as well. */
export class Tally {
  private workbooks = 0;
  private errors = 0;
  private suspects = 0;
  private slips = 0;
  private found = 0;
  private named = 0;
  private wronglyCertain = 0;
  private foundIntact = 0;

  /** The columns of `row`. */
  static readonly heads = [
    "workbooks",
    "with an error",
    "with a suspect or a cause",
    "slip found",
    "slip named",
    "certain and wrong",
    "found as drawn, nothing unusual",
  ];

  /** One clean workbook. */
  clean(book: Book, unusual: Changes = new Map()): void {
    const checked = checkedWith(book, unusual);
    this.workbooks++;
    if (isFound(checked)) this.errors++;
    if (checked.suspects.length + checked.causes.length > 0) this.suspects++;
  }

  /** The same workbook with a slip; `intact` is the one that holds nothing unusual, with the same slip. */
  withSlip(
    book: Book,
    slip: PlantedSlip,
    unusual: Changes = new Map(),
    intact: { readonly book: Book; readonly slip: PlantedSlip } = { book, slip },
  ): void {
    const checked = checkedWith(book, new Map([...unusual, ...planted(slip)]));
    this.slips++;
    if (isFound(checked)) this.found++;
    if (isNamed(checked, slip)) this.named++;
    if (accusesWrongly(checked, slip)) this.wronglyCertain++;
    if (isFound(checkedWith(intact.book, planted(intact.slip)))) this.foundIntact++;
  }

  row(name: string): AccuracyRow {
    const { workbooks, slips } = this;
    return [
      name,
      String(workbooks),
      share(this.errors, workbooks),
      share(this.suspects, workbooks),
      share(this.found, slips),
      share(this.named, slips),
      share(this.wronglyCertain, slips),
      share(this.foundIntact, slips),
    ];
  }
}

function planted({ cell, fen }: PlantedSlip): Changes {
  return new Map([[cell, fen]]);
}

function checkedWith(book: Book, changes: Changes): CheckedAccounts {
  return checkAccounts("drawn", asRead(book, changes));
}
