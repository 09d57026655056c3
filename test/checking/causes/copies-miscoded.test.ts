import { budgetTable, expenditureTable, reportOn } from "../report-on";
import { SPENDING, TOTALS } from "./spending-lines";

const ITEM = "2080502 | 事业单位离退休 | 120.00 | 120.00 |";
const COPY = "2080602 | 事业单位离退休 | 120.00 | 120.00 |";

const reported = (...spending: readonly string[]) =>
  reportOn([TOTALS, expenditureTable(...spending), budgetTable(...SPENDING)].join("\n"));

const withCopy = (copy: string) =>
  SPENDING.flatMap((line) => (line === ITEM ? [line, copy] : [line]));

test("a line entered twice under a code that was mistyped is to be deleted", () => {
  const { causes, suspects } = reported(...withCopy(COPY));
  expect(suspects).toEqual([]);
  expect(causes).toMatchObject([
    {
      certain: true,
      cause: {
        kind: "line-twice",
        table: "expenditure",
        addedUp: false,
        line: { code: "2080602" },
        first: { code: "2080502" },
      },
      message:
        "支出决算表科目 2080502 一行疑似录了两次（A13、A14），A14 的编码又误写为 2080602：两行金额相同，其他表的 2080602 没有金额，请删去第 14 行。",
    },
  ]);
});

test("where it was added up, the totals are to be added up anew", () => {
  const heavier = withCopy(COPY).map((line) =>
    line
      .replace("900.00 | 500.00", "1020.00 | 620.00")
      .replace(
        "208 | 社会保障和就业支出 | 300.00 | 200.00",
        "208 | 社会保障和就业支出 | 420.00 | 320.00",
      ),
  );
  const { causes, suspects } = reported(...heavier);
  expect(suspects.filter(({ certain }) => certain)).toEqual([]);
  expect(causes).toMatchObject([{ cause: { kind: "line-twice", addedUp: true } }]);
  expect(causes[0]!.message).toContain("请删去第 14 行并重新加总");
  expect(causes[0]!.explains.length).toBeGreaterThan(0);
});

test("a line of another name and code with the same amounts is none", () => {
  const { causes } = reported(...withCopy("2080650 | 事业运行 | 120.00 | 120.00 |"));
  expect(causes.filter(({ cause }) => cause.kind === "line-twice")).toEqual([]);
});
