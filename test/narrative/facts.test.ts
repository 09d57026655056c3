import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Money, sum, ZERO } from "../../src/amounts/decimal";
import { checkAccounts } from "../../src/actions/check-accounts";
import type { AmountFact, Fact, FactBook } from "../../src/narrative/fact";
import { factBook } from "../../src/narrative/facts/fact-book";
import { givenAmount, givenCount, NOTHING_GIVEN, readGiven } from "../../src/narrative/facts/given";
import { TABLE_FACTS } from "../../src/narrative/facts/table-facts";
import { VOCABULARY } from "../../src/narrative/facts/vocabulary";
import type { InformationFigure } from "../../src/tables/information";
import type { TableReading } from "../../src/tables/reading";
import { randomPublication } from "../accounts/publish";
import { sheetsOfAll } from "../publications/checking";

/** The tables of a publication that a second engineer's generator drew up. */
function tablesOf(seed: number): readonly TableReading[] {
  const sheets = sheetsOfAll(randomPublication(seed).files);
  return checkAccounts("publication", { sheets, unread: [] }).tables;
}

function yuan(fact: Fact | undefined): AmountFact["yuan"] {
  if (fact?.kind !== "amount") throw new Error(`no amount: ${JSON.stringify(fact)}`);
  return fact.yuan;
}

function sumOf(book: FactBook, list: string, name: string) {
  const found = book.list(list);
  return found?.kind === "lines" ? sum(found.lines.map((line) => yuan(line.fact(name)))) : ZERO;
}

const SEEDS = Array.from({ length: 30 }, (_, index) => 7000 + index);

describe.each(SEEDS)("publication %s", (seed) => {
  const tables = tablesOf(seed);
  const book = factBook({ readings: tables, given: NOTHING_GIVEN });

  test("every list adds up to its total, but for rounding", () => {
    const totals: readonly (readonly [list: string, total: string])[] = [
      ["收入来源", "本年收入合计"],
      ["支出性质", "本年支出合计"],
      ["一般公共预算性质", "一般公共预算支出"],
      ["一般公共预算类", "一般公共预算支出"],
    ];
    for (const [list, total] of totals) {
      const difference = sumOf(book, list, "本年").minus(yuan(book.fact(total)));
      // Eight printed figures of 0.01 万元 at most.
      expect(difference.abs().toNumber()).toBeLessThanOrEqual(400);
    }
  });

  test("every fact that is not missing is what its cells print", () => {
    for (const { name } of TABLE_FACTS) {
      const fact = book.fact(name)!;
      if (fact.kind !== "amount") continue;
      expect(fact.sources.every(({ kind }) => kind === "cell")).toBe(true);
      if (fact.sources.length === 0) expect(fact.yuan.isZero()).toBe(true);
    }
  });

  test("without a table, what stood in it is missing, and never zero", () => {
    for (const { table } of tables) {
      const rest = tables.filter((other) => other.table !== table);
      const poorer = factBook({ readings: rest, given: NOTHING_GIVEN });
      const lost = TABLE_FACTS.filter(({ from }) =>
        from.every((places) => places.some((place) => place.table === table)),
      );
      for (const { name } of lost) expect(poorer.fact(name)?.kind).toBe("missing");
    }
  });

  test("without last year's workbook, all of last year is missing", () => {
    for (const { name } of TABLE_FACTS) expect(book.fact(`上年${name}`)?.kind).toBe("missing");
  });
});

test("every name of the vocabulary is known to the book, and no other", () => {
  const book = factBook({ readings: tablesOf(1), given: NOTHING_GIVEN });
  for (const name of VOCABULARY.facts) expect(book.fact(name)).toBeDefined();
  for (const name of VOCABULARY.lists.keys()) expect(book.list(name)).toBeDefined();
  expect([book.fact("没有这个"), book.fact("上年年度"), book.list("没有这个")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("every short name of a list's line is known to the line", () => {
  const book = factBook({ readings: tablesOf(3), given: NOTHING_GIVEN });
  for (const [list, names] of VOCABULARY.lists) {
    const found = book.list(list)!;
    const [line] = found.kind === "lines" ? found.lines : [];
    for (const name of line ? names : []) expect(line!.fact(name)).toBeDefined();
  }
});

describe("what the author types in", () => {
  test.each([
    ["26.68", 266_800],
    ["26.68万元", 266_800],
    ["266,800元", 266_800],
    ["１２．５", 125_000],
    ["0", 0],
    ["-1.5", -15_000],
  ])("%s is an amount", (text, value) => {
    expect(givenAmount(text)?.toNumber()).toBe(value);
  });

  test.each(["", "约26", "26.68亿元", "1,23", "—"])("%j is none", (text) => {
    expect(givenAmount(text)).toBeUndefined();
  });

  test.each([
    ["3", 3],
    ["3 辆", 3],
    ["1,024人次", 1024],
  ])("%s is a count", (text, value) => {
    expect(givenCount(text)?.toNumber()).toBe(value);
  });

  test.each(["", "3.5", "三"])("%j is none", (text) => {
    expect(givenCount(text)).toBeUndefined();
  });

  test.each([
    ["{", "不是 JSON"],
    ["[]", "不是 JSON"],
    ["{}", "schema"],
    ['{"schema":1,"facts":{"车辆总数":null}}', "车辆总数"],
    ['{"schema":1,"reasons":[]}', "reasons"],
  ])("%s is refused in a sentence", (text, why) => {
    expect(readGiven(text)).toEqual({ kind: "refused", message: expect.stringContaining(why) });
  });

  test("stands in for last year's workbook", () => {
    const given = { ...NOTHING_GIVEN, facts: new Map([["上年收入总计", "239.45"]]) };
    const book = factBook({ readings: tablesOf(1), given });
    expect(yuan(book.fact("上年收入总计")).toNumber()).toBe(2_394_500);
  });

  test("does not stand in for what a table says", () => {
    const given = { ...NOTHING_GIVEN, facts: new Map([["收入总计", "1"]]) };
    const tables = tablesOf(1);
    const plain = factBook({ readings: tables, given: NOTHING_GIVEN });
    const book = factBook({ readings: tables, given });
    expect(yuan(book.fact("收入总计"))).toEqual(yuan(plain.fact("收入总计")));
  });
});

test("docs/facts.md names every fact and every list", () => {
  const text = readFileSync(join(__dirname, "..", "..", "docs", "facts.md"), "utf8");
  const unnamed = [...VOCABULARY.facts, ...VOCABULARY.lists.keys()]
    .filter((name) => !name.startsWith("上年") || name === "上年度")
    .filter((name) => !text.includes(name));
  expect(unnamed).toEqual([]);
});

test("what a sheet beside the tables says is a fact of its cell, and nobody need type it in", () => {
  const told = (key: string, kind: "amount" | "count", printed: string): InformationFigure => {
    const amount = new Money(printed);
    const figure = { kind: "amount", text: printed, printed: amount, stored: amount } as const;
    return {
      ...{ key, kind, money: "元", sheet: "附表10", row: 6, column: 2 },
      figure: { ...figure, decimals: 2, storedAs: "number" },
    };
  };
  const given = { facts: new Map([["公务用车保有量", "9"]]), reasons: new Map() };
  const information = [
    told("机关运行经费", "amount", "863226.08"),
    told("公务用车保有量", "count", "2"),
  ];
  const book = factBook({ readings: [], information, given });
  const sources = [{ kind: "cell", book: "accounts", sheet: "附表10", address: "C7" }];
  expect(book.fact("机关运行经费")).toEqual({
    ...{ kind: "amount", yuan: new Money("863226.08"), sources },
  });
  expect(book.fact("公务用车保有量")).toEqual({ kind: "count", count: new Money(2), sources });
  expect(book.fact("上年机关运行经费")?.kind).toBe("missing");
});

describe("a part that only last year may have had", () => {
  const tables = tablesOf(7000).map((table) => ({ ...table, year: 2022 }));
  const names = (typed: Readonly<Record<string, string>>) => {
    const given = { facts: new Map(Object.entries(typed)), reasons: new Map() };
    const list = factBook({ readings: tables, given }).list("三公经费项目");
    return list?.kind === "lines" ? list.lines.map(({ key }) => key) : [];
  };
  const now = names({});
  const gone = ["因公出国（境）费决算", "公务用车费决算", "公务接待费决算"].filter(
    (name) => !now.includes(name),
  );
  const before = Object.fromEntries(now.map((name) => [`上年${name}`, "1"]));

  test("is asked for where the known ones do not make up last year's whole, and only there", () => {
    expect(gone).not.toEqual([]);
    expect(names({ ...before, 上年三公经费决算: String(now.length) })).toEqual(now);
    expect(names({ ...before, 上年三公经费决算: String(now.length + 3) })).toEqual(
      expect.arrayContaining(gone),
    );
  });
});
