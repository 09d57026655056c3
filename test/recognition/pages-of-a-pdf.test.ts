import { checkSets } from "../../src/actions/check-accounts";
import type { Cell, CellRange, Sheet, SheetRow } from "../../src/sheets/sheet";
import { recogniseAll, sheetsOf } from "./sample-sheets";

/** How a PDF's pages come out of a converter: tables one below the other or each on a page of its own, heads again or not. */
interface Printing {
  /** How many rows go on a page. */
  readonly height: number;
  readonly eachOnItsOwn: boolean;
  readonly headsAgain: boolean;
}

/** One row of a table, with the merges that begin in it; heads keep together. */
interface PrintedRow {
  readonly row: SheetRow | undefined;
  readonly merges: readonly CellRange[];
  readonly isHead: boolean;
}

function cell(text: string): Cell {
  return { value: text, text };
}

const IS_BODY = /^[0-9]{3,7}$|[0-9]\.[0-9]|^一、|^合计$/;

function printedRows({ rows, merges }: Sheet): readonly PrintedRow[] {
  const body = rows.findIndex(
    (row, at) => at > 2 && row?.some((one) => IS_BODY.test(one?.text.replace(/\s/g, "") ?? "")),
  );
  return rows.map((row, at) => ({
    row,
    merges: merges.filter(({ firstRow }) => firstRow === at),
    isHead: at < body,
  }));
}

function page(number: number, printed: readonly PrintedRow[]): Sheet {
  const moved = printed.flatMap(({ merges }, at) =>
    merges.map((range) => ({
      ...range,
      firstRow: at + 1,
      lastRow: at + 1 + range.lastRow - range.firstRow,
    })),
  );
  return {
    name: `第${number}页`,
    visibility: "visible",
    rows: [
      [cell("某某中心2022年度部门决算公开")],
      ...printed.map(({ row }) => row),
      [undefined, undefined, cell(`- ${number} -`)],
    ],
    merges: moved,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** The same workbook as pages of a PDF, each a sheet. */
function asPages(sheets: readonly Sheet[], printing: Printing): readonly Sheet[] {
  const pages: PrintedRow[][] = [[]];
  for (const sheet of sheets) {
    const rows = printedRows(sheet);
    const heads = rows.filter(({ isHead }) => isHead);
    const isFull = () => pages.at(-1)!.length >= printing.height;
    const begun = pages.at(-1)!.length > 0;
    const crowded = pages.at(-1)!.length + heads.length + 2 > printing.height;
    if (begun && (printing.eachOnItsOwn || crowded)) pages.push([]);
    rows.forEach((row, at) => {
      if (isFull() && at > heads.length) pages.push(printing.headsAgain ? [...heads] : []);
      pages.at(-1)!.push(row);
    });
  }
  return pages.map((printed, at) => page(at + 1, printed));
}

const SAMPLES = [
  "qiaokou-media-centre-2022-corrected.xlsx",
  "yunnan-form-2021-yuan.xlsx",
  "shanghai-form-2023.xlsx",
];

const PRINTINGS: readonly Printing[] = [15, 22, 31, 44].flatMap((height) => [
  { height, eachOnItsOwn: false, headsAgain: false },
  { height, eachOnItsOwn: false, headsAgain: true },
  { height, eachOnItsOwn: true, headsAgain: false },
  { height, eachOnItsOwn: true, headsAgain: true },
]);

describe.each(SAMPLES)("%s, page by page", (sample) => {
  let sheets: readonly Sheet[] = [];
  beforeAll(async () => {
    sheets = await sheetsOf(sample);
  });

  test.each(PRINTINGS)("every figure is read: %j", (printing) => {
    const [whole, paged] = [sheets, asPages(sheets, printing)].map(recogniseAll);
    expect(paged).toEqual(whole);
  });

  test("nothing is accused, and cells keep their own sheets", () => {
    const pages = asPages(sheets, { height: 15, eachOnItsOwn: false, headsAgain: true });
    const [main, ...others] = checkSets("页.xlsx", { sheets: pages, unread: [] });
    expect(others).toEqual([]);
    expect(main.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(main.causes).toEqual([]);
    for (const { figures } of main.tables)
      for (const { sheet, row, column, figure } of figures)
        if (figure.kind === "amount")
          expect(pages.find(({ name }) => name === sheet)!.rows[row]![column]!.text).toBe(
            figure.text,
          );
  });
});
