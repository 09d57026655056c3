import { check } from "../../../src/checking/check";
import { accountsProblem } from "../../../src/checking/suspects/accounts-problem";
import type { DeclaredIdentity } from "../../../src/identities/identity";
import { Readings } from "../../../src/identities/readings";
import { recognise } from "../../../src/recognition/recognise";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";
import { expenditureTable } from "../report-on";

/** 项目支出 is above the whole: broken in whatever direction it is written. */
const READINGS = new Readings(
  recognise(
    parseSheets(
      expenditureTable(
        "合计 | | 300.00 | 200.00 | 400.00",
        "201 | 一般公共服务支出 | 300.00 | 200.00 | 400.00",
      ),
    ),
  ).readings,
);

function equationsOf(text: string) {
  const declared: DeclaredIdentity = {
    table: "expenditure",
    text,
    strength: "must",
    source: "试",
  };
  const { problem, cells } = accountsProblem(check([declared], READINGS), READINGS);
  return problem.relations.map(({ kind, terms }) => ({
    kind,
    terms: terms
      .map(({ cell, coefficient }) => `${coefficient} ${cells[cell]!.placed.columnKey}`)
      .sort(),
  }));
}

test("what is written with ≥ binds the search as the same thing written with ≤", () => {
  const atMost = equationsOf("〈行〉：项目支出≤本年支出合计");
  expect(atMost.map(({ kind }) => kind)).toEqual(["atMost", "atMost"]);
  expect(equationsOf("〈行〉：本年支出合计≥项目支出")).toEqual(atMost);
});

test("an equality binds in both directions", () => {
  expect(equationsOf("〈行〉：本年支出合计＝基本支出").map(({ kind }) => kind)).toEqual([
    "equal",
    "equal",
  ]);
});
