import { budgetTable, expenditureTable, reportOn } from "../report-on";
import { SPENDING } from "./spending-lines";

/** The first 款 of 207 with its 项. */
const BLOCK = SPENDING.slice(2, 5);
const upTo = (end: number) => SPENDING.slice(0, end);
const from = (start: number) => SPENDING.slice(start);

const reported = (...spending: readonly string[]) =>
  reportOn([expenditureTable(...spending), budgetTable(...SPENDING)].join("\n"));

test("lines entered twice in one piece are one cause, with all of them", () => {
  const { causes, suspects } = reported(...upTo(5), ...BLOCK, ...from(5));
  expect(suspects).toEqual([]);
  expect(causes).toMatchObject([
    {
      certain: true,
      cause: {
        kind: "line-twice",
        table: "expenditure",
        addedUp: false,
        line: { code: "20701" },
        more: [{ line: { code: "2070101" } }, { line: { code: "2070109" } }],
      },
      message: expect.stringContaining(
        "第 6–8 行（20701 至 2070109）录了两次（又见第 9–11 行），疑似整段多录：请删去第 9–11 行。",
      ),
    },
  ]);
  expect(causes[0]!.cells).toHaveLength(6);
});

test("where it was added up with them, the totals are to be added up anew", () => {
  const heavier = upTo(2).map((line) =>
    line
      .replace("900.00 | 500.00 | 400.00", "1400.00 | 800.00 | 600.00")
      .replace("600.00 | 300.00 | 300.00", "1100.00 | 600.00 | 500.00"),
  );
  const { causes } = reported(...heavier, ...BLOCK, ...BLOCK, ...from(5));
  expect(causes).toMatchObject([{ cause: { kind: "line-twice", addedUp: true } }]);
  expect(causes[0]!.message).toContain("请删去第 9–11 行并重新加总");
});

test("rows given by unit repeat codes with amounts of their own", () => {
  const unit = (name: string, rows: readonly string[]) => [` | ${name} |`, ...rows];
  const lines = [
    "207 | 文化旅游体育与传媒支出 | 600.00 | 300.00 | 300.00",
    "20701 | 文化和旅游 | 600.00 | 300.00 | 300.00",
    "2070101 | 行政运行 | 300.00 | 300.00 |",
    "2070109 | 群众文化 | 300.00 | | 300.00",
  ];
  const others = lines.map((line) =>
    line.replaceAll("600.00", "500.00").replaceAll("300.00", "250.00"),
  );
  const { causes } = reportOn(
    expenditureTable(
      "合计 | | 1100.00 | 550.00 | 550.00",
      ...unit("甲市群众艺术馆", lines),
      ...unit("甲市图书馆", others),
    ),
  );
  expect(causes).toEqual([]);
});
