import { budgetTable, expenditureTable, reportOn } from "../report-on";

type Row = readonly [label: string, amounts: string];

const NAMES: Readonly<Record<string, string>> = { 合计: "", 207: "文化", 208: "社会保障" };

const SPENDING: readonly Row[] = [
  ["合计", "931.00 | 540.00 | 391.00"],
  ["207", "615.00 | 322.00 | 293.00"],
  ["20701", "415.00 | 222.00 | 193.00"],
  ["2070109", "251.00 | 222.00 | 29.00"],
  ["2070111", "103.00 | | 103.00"],
  ["2070199", "61.00 | | 61.00"],
  ["20799", "200.00 | 100.00 | 100.00"],
  ["2079901", "130.00 | 100.00 | 30.00"],
  ["2079902", "70.00 | | 70.00"],
  ["208", "316.00 | 218.00 | 98.00"],
  ["20805", "316.00 | 218.00 | 98.00"],
  ["2080505", "218.00 | 218.00 |"],
  ["2080506", "98.00 | | 98.00"],
];

const NOTHING = " | | ";
const CODES = SPENDING.map(([label]) => label);
const AMOUNTS = SPENDING.map(([, amounts]) => amounts);

function rowsOf(labels: readonly string[], amounts: readonly string[]): readonly string[] {
  return labels.map((label, at) => `${label} | ${NAMES[label] ?? "某项"} | ${amounts[at]!}`);
}

/** A book whose 支出决算表 is right and whose 一般公共预算 table has these amounts, from the top. */
function withBudget(amounts: readonly string[], codes = CODES) {
  return reportOn(
    [expenditureTable(...rowsOf(CODES, AMOUNTS)), budgetTable(...rowsOf(codes, amounts))].join(
      "\n",
    ),
  );
}

function moved(from: number, to: number, rows: readonly string[]): readonly string[] {
  return [...AMOUNTS.slice(0, from), ...rows, ...AMOUNTS.slice(to)];
}

/** Which line's figures stand on which, as the first cause tells it. */
function movesIn({ causes: [found] }: ReturnType<typeof withBudget>) {
  if (found?.cause.kind !== "rows") return found?.cause.kind;
  return found.cause.moves
    .filter(({ isRight }) => !isRight)
    .map(({ line, from }) => `${line.key}<${from?.key ?? "?"}`)
    .join(" ");
}

const inPlace = withBudget(AMOUNTS);

test("figures in place have no cause", () => {
  expect(inPlace).toMatchObject({ causes: [], suspects: [] });
});

test.each<[string, readonly string[], string]>([
  [
    "pushed down by one, the last lost",
    moved(1, 13, [NOTHING, ...AMOUNTS.slice(1, 12)]),
    "207<20701 20701<2070109 2070109<2070111 2070111<2070199 2070199<20799 20799<2079901 2079901<2079902 2079902<208 208<20805 2080505<2080506 2080506<?",
  ],
  [
    "pulled up by two, blank below",
    moved(1, 13, [...AMOUNTS.slice(3, 13), NOTHING, NOTHING]),
    "207<? 20701<? 2070109<207 2070111<20701 2070199<2070109 20799<2070111 2079901<2070199 2079902<20799 208<2079901 20805<2079902 2080505<208 2080506<20805",
  ],
  [
    "turned round within a part of the lines",
    moved(3, 9, [AMOUNTS[8]!, ...AMOUNTS.slice(3, 8)]),
    "2070109<2070111 2070111<2070199 2070199<20799 20799<2079901 2079901<2079902 2079902<2070109",
  ],
])("figures of all columns %s are one cause, and no figure is certain", (_, amounts, moves) => {
  const report = withBudget(amounts);
  expect(movesIn(report)).toBe(moves);
  expect(report.causes).toHaveLength(1);
  expect(report.suspects).toEqual([]);
});

test("what is lost is reckoned from the sums, and the row that repeats is said", () => {
  const report = withBudget(moved(4, 13, [...AMOUNTS.slice(5, 13), AMOUNTS[12]!]));
  expect(report.causes[0]!.message).toContain(
    "第 8–15 行的金额是 2070199 至 2080506 的，应下移 1 行",
  );
  expect(report.causes[0]!.message).toContain("由勾稽关系推算为小计 103、项目支出 103");
  expect(report.causes[0]!.message).toContain("第 16 行现有的金额不属于任何科目");
});

test("codes of another table beside figures that are in order: the lines to take away are named", () => {
  const without = SPENDING.filter(([label]) => !["2070111", "2070199"].includes(label)).map(
    ([label, amounts]): Row => {
      if (label === "合计") return [label, "767.00 | 540.00 | 227.00"];
      if (label === "207") return [label, "451.00 | 322.00 | 129.00"];
      return [label, label === "20701" ? AMOUNTS[3]! : amounts];
    },
  );
  const amounts = without.map(([, each]) => each);
  const report = withBudget([...amounts, amounts[0]!, amounts[1]!]);
  expect(movesIn(report)).toContain("2070111<? 2070199<?");
  expect(report.causes[0]!.message).toContain(
    "科目列与《支出决算表》的完全相同，疑似复制而来，2070111、2070199 没有金额，如本表没有这些科目，应删去",
  );
});

test("another table whose figures are right is not called another unit's", () => {
  const report = withBudget(moved(1, 13, [NOTHING, NOTHING, ...AMOUNTS.slice(1, 11)]));
  const named = report.causes.flatMap(({ cause, rivals }) => [cause, ...rivals]);
  expect(named.map(({ kind }) => kind)).not.toContain("table");
});

/** The same with the figures of some lines on the rows of others, by their places from the top. */
function placed(rows: Readonly<Record<number, number>>) {
  return withBudget(AMOUNTS.map((own, at) => AMOUNTS[rows[at] ?? at] ?? own));
}

test("two lines exchanged are told as exchanged, however far apart, and nothing slid", () => {
  const { causes, suspects } = placed({ 4: 12, 12: 4 });
  expect(causes).toMatchObject([
    { cause: { kind: "lines", lines: [{ code: "2070111" }, { code: "2080506" }] }, rivals: [] },
  ]);
  expect(suspects).toEqual([]);
});

test("one row that was moved past others is told as such, with where it belongs", () => {
  const { causes } = placed({ 3: 7, 4: 3, 5: 4, 6: 5, 7: 6 });
  expect(movesIn(placed({ 3: 7, 4: 3, 5: 4, 6: 5, 7: 6 }))).toBe(
    "2070109<2070111 2070111<2070199 2070199<20799 20799<2079901 2079901<2070109",
  );
  expect(causes[0]!.message).toContain(
    "第 7 行的金额疑似放错了行：是 2079901 的，应移到第 11 行，第 8–11 行的金额各上移 1 行",
  );
});

test("rows that were copied over others are told as copied, what was lost as far as sums tell it", () => {
  const { causes, suspects } = placed({ 9: 3, 10: 4, 11: 5 });
  expect(causes).toHaveLength(1);
  expect(causes[0]!.message).toContain(
    "第 13–15 行（208 至 2080505）的金额与第 7–9 行（2070109 至 2070199）的完全相同，疑似抄重",
  );
  expect(causes[0]!.message).toContain("208 由勾稽关系推算为小计 316、基本支出 218、项目支出 98");
  expect(suspects).toEqual([]);
});

test("a row that stands there twice because one slid over the next is a slide, not an exchange", () => {
  const { causes } = placed({ 8: 7, 9: 8 });
  expect(causes.map(({ cause }) => cause.kind)).toEqual(["rows"]);
});
