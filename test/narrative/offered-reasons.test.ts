import { checkAccounts } from "../../src/actions/check-accounts";
import { USUAL_NUMBERS } from "../../src/narrative/arithmetic/number-settings";
import { factBook } from "../../src/narrative/facts/fact-book";
import { NOTHING_GIVEN } from "../../src/narrative/facts/given";
import { offeredFacts, offeredReasons } from "../../src/narrative/reasons/offered-reasons";
import { USUAL_WORDING } from "../../src/narrative/wording/words";
import type { TableReading } from "../../src/tables/reading";
import { randomPublication } from "../accounts/publish";
import { sheetsOfAll } from "../publications/checking";

/** The totals whose change the parts must add up to. */
const TOTALS = [
  ["收支总计增减", "收入总计"],
  ["本年收入增减", "本年收入合计"],
  ["本年支出增减", "本年支出合计"],
  ["财政拨款收支增减", "财政拨款收入总计"],
  ["一般公共预算支出增减", "一般公共预算支出"],
  ["三公经费增减", "三公经费决算"],
] as const;

function tablesOf(seed: number): readonly TableReading[] {
  const sheets = sheetsOfAll(randomPublication(seed).files);
  return checkAccounts("publication", { sheets, unread: [] }).tables;
}

/** `基本支出增加3.00万元，项目支出减少1.00万元` → 2. */
function sumOf(text: string): number {
  const parts = [...text.matchAll(/(增加|减少)(\d+(?:\.\d+)?)万元/g)];
  return parts.reduce(
    (sum, [, way, amount]) => sum + (way === "增加" ? 1 : -1) * parseFloat(amount!),
    0,
  );
}

describe.each(Array.from({ length: 12 }, (_, index) => 8300 + index))("accounts %s", (seed) => {
  const book = factBook({
    readings: tablesOf(seed),
    lastYear: tablesOf(seed + 500),
    given: NOTHING_GIVEN,
  });
  const rendering = {
    book,
    reasons: new Map<string, string>(),
    settings: USUAL_NUMBERS,
    wording: USUAL_WORDING,
  };

  test.each(TOTALS)("what is calculated for %s adds up to the change of %s", (reason, total) => {
    const [now, before] = [book.fact(total), book.fact(`上年${total}`)];
    if (now?.kind !== "amount" || before?.kind !== "amount") return;
    const change = now.yuan.minus(before.yuan).div(10_000).toNumber();
    const offers = offeredReasons(`reason/${reason}`, rendering);
    for (const { text } of offers.filter(({ from }) => from === "calculated")) {
      // One part alone moved: its amount is the total's, and stands in the sentence before.
      if (!text.includes("万元")) continue;
      // Each part told is rounded on its own, and so is what the rest is added up from.
      expect(Math.abs(sumOf(text) - change)).toBeLessThan(0.2);
    }
  });
});

/** The lists that divide each total. */
const DIVIDED: Readonly<Record<string, readonly string[]>> = {
  收入总计: ["收入总计构成", "支出总计构成"],
  本年收入合计: ["收入来源"],
  本年支出合计: ["支出性质", "支出类"],
  财政拨款收入总计: ["财政拨款收入总计构成"],
  一般公共预算支出: ["一般公共预算性质", "一般公共预算类", "一般公共预算项"],
  三公经费决算: ["三公经费项目"],
};

test("something is calculated for every total that has parts, and nothing where one part is all", () => {
  let divided = 0;
  for (let seed = 8320; seed < 8332; seed++) {
    const book = factBook({
      readings: tablesOf(seed),
      lastYear: tablesOf(seed + 500),
      given: NOTHING_GIVEN,
    });
    const rendering = {
      book,
      reasons: new Map<string, string>(),
      settings: USUAL_NUMBERS,
      wording: USUAL_WORDING,
    };
    for (const [reason, total] of TOTALS) {
      const [now, before] = [book.fact(total), book.fact(`上年${total}`)];
      if (now?.kind !== "amount" || before?.kind !== "amount" || now.yuan.equals(before.yuan))
        continue;
      const most = Math.max(
        ...DIVIDED[total]!.map((name) => {
          const list = book.list(name);
          return list?.kind === "lines" ? list.lines.length : 0;
        }),
      );
      const offers = offeredReasons(`reason/${reason}`, rendering);
      const isOffered = offers.some(({ from }) => from === "calculated");
      expect([seed, reason, isOffered]).toEqual([seed, reason, most > 1]);
      if (most > 1) divided++;
    }
  }
  expect(divided).toBeGreaterThan(30);
});

describe("what was typed in last year", () => {
  const LAST_YEAR = new Map([
    ["车辆总数", "1"],
    ["机关运行经费", "26.68"],
    ["机关运行经费年初预算", "27.53"],
    ["年初预算/2013302", "10.50"],
  ]);
  test.each([
    ["车辆总数", "1"],
    ["上年机关运行经费", "26.68"],
    ["机关运行经费年初预算", undefined],
    ["年初预算/2013302", undefined],
    ["公务用车保有量", undefined],
  ])("%s: %s is offered", (name, text) => {
    expect(offeredFacts(name, LAST_YEAR).map((offer) => offer.text)).toEqual(
      text === undefined ? [] : [text],
    );
  });
});
