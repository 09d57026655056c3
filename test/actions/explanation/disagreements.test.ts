import { readRelation } from "../../../src/identities/notation/read-identity";
import { disagreementsIn } from "../../../src/actions/explanation/disagreements";
import { USUAL_NUMBERS } from "../../../src/narrative/arithmetic/number-settings";
import { factBook } from "../../../src/narrative/facts/fact-book";
import { GIVEN_FACTS } from "../../../src/narrative/facts/given-facts";
import { GIVEN_RELATIONS, givenRelationText } from "../../../src/narrative/facts/given-relations";
import { VOCABULARY } from "../../../src/narrative/facts/vocabulary";
import { Money } from "../../../src/amounts/decimal";
import { NOTHING_GIVEN } from "../../../src/narrative/facts/given";
import type { InformationFigure } from "../../../src/tables/information";
import type { TableReading } from "../../../src/tables/reading";
import { checkAccounts } from "../../../src/actions/check-accounts";
import { sampleSheets } from "../seed-session";

let tables: readonly TableReading[];
beforeAll(async () => {
  const sheets = await sampleSheets("qiaokou-media-centre-2022-corrected.xlsx");
  tables = checkAccounts("", { sheets, unread: [] }).tables;
});

type Typed = Readonly<Record<string, string>>;

function messages(facts: Typed): readonly string[] {
  const given = { facts: new Map(Object.entries(facts)), reasons: new Map() };
  return disagreementsIn(factBook({ readings: tables, given }), USUAL_NUMBERS).map(
    ({ message }) => message,
  );
}

const BUDGET = { 一般公共预算支出年初预算: "269.21" };
const PURCHASES = {
  政府采购支出: "10.65",
  政府采购货物支出: "2.26",
  政府采购工程支出: "0",
  政府采购服务支出: "8.39",
};

test.each<readonly [string, Typed]>([
  ["parts that make up the whole", PURCHASES],
  ["a miss that rounding explains", { ...PURCHASES, 政府采购服务支出: "8.40" }],
  ["a part that nobody knows", { 政府采购支出: "10.65", 政府采购货物支出: "2.26" }],
  ["some of the running costs", { 公务用车燃料费: "0.5", 公务用车保险费: "0.43" }],
  ["cars that add up", cars("1", "1")],
  ["initial budgets of some 项", { ...BUDGET, "年初预算/2013350": "185.17" }],
])("%s: nothing to say", (_name, facts) => {
  expect(messages(facts)).toEqual([]);
});

test.each<readonly [string, Typed, string]>([
  [
    "a part in the wrong unit",
    { ...PURCHASES, 政府采购服务支出: "83900" },
    "政府采购货物支出2.26万元、政府采购工程支出0.00万元、政府采购服务支出83900.00万元，合计83902.26万元，比政府采购支出10.65万元多83891.61万元。请核对填写的数字。",
  ],
  [
    "a part left out",
    { ...PURCHASES, 政府采购货物支出: "0" },
    "政府采购货物支出0.00万元、政府采购工程支出0.00万元、政府采购服务支出8.39万元，合计8.39万元，比政府采购支出10.65万元少2.26万元。请核对填写的数字。",
  ],
  [
    "more fuel than the table's running costs",
    { 公务用车燃料费: "5.0" },
    "公务用车燃料费5.00万元，比公务用车运行维护费决算0.93万元多4.07万元。请核对填写的数字。",
  ],
  [
    "more small firms than small and middle ones",
    { 授予中小企业合同金额: "9.94", 授予小微企业合同金额: "10" },
    "授予小微企业合同金额10.00万元，比授予中小企业合同金额9.94万元多0.06万元。请核对填写的数字。",
  ],
  [
    "cars that are counted and never rounded",
    cars("2", "1"),
    "副部（省）级及以上领导用车0、主要负责人用车0、机要通信用车0、应急保障用车0、执法执勤用车0、特种专业技术用车0、离退休干部服务用车0、其他用车1，合计1，比车辆总数2少1。请核对填写的数字。",
  ],
  [
    "a 项 planned with more than all",
    { ...BUDGET, "年初预算/2013350": "1851.7" },
    "事业运行年初预算1851.70万元，比一般公共预算支出年初预算269.21万元多1582.49万元。请核对填写的数字。",
  ],
  [
    "more delegations than travellers",
    { "因公出国（境）团组数": "3", "因公出国（境）人次": "2" },
    "因公出国（境）团组数3，比因公出国（境）人次2多1。请核对填写的数字。",
  ],
])("%s", (_name, facts, message) => {
  expect(messages(facts)).toEqual([message]);
});

function cars(all: string, others: string): Typed {
  const none = new Map<string, string>(
    GIVEN_FACTS.flatMap(({ name }) => (name.endsWith("用车") ? [[name, "0"] as const] : [])),
  );
  return { ...Object.fromEntries(none), 其他用车: others, 车辆总数: all };
}

test("what the sheets say without anybody's typing is not the author's to mend", () => {
  const figure = (printed: string) => {
    const amount = new Money(printed);
    const read = { kind: "amount", text: printed, printed: amount, stored: amount } as const;
    return { ...read, decimals: 2, storedAs: "number" } as const;
  };
  const information = Object.entries({ ...PURCHASES, 政府采购服务支出: "1.00" }).map(
    ([key, printed], row): InformationFigure => ({
      ...{ key, kind: "amount", money: "万元", sheet: "附表10", row, column: 2 },
      figure: figure(printed),
    }),
  );
  const book = factBook({ readings: tables, information, given: NOTHING_GIVEN });
  expect(disagreementsIn(book, USUAL_NUMBERS)).toEqual([]);
});

test("every relation is a text of the notation, and a disagreement names the one that was judged", () => {
  for (const relation of GIVEN_RELATIONS)
    expect(readRelation(givenRelationText(relation)).kind).toBe("relation");
  const given = {
    facts: new Map(Object.entries({ ...BUDGET, "年初预算/2013350": "1851.7" })),
    reasons: new Map(),
  };
  const [found] = disagreementsIn(factBook({ readings: tables, given }), USUAL_NUMBERS);
  expect(found!.relation).toBe("［一般公共预算项］年初预算之和≤一般公共预算支出年初预算");
});

test("every relation names facts and lists that there are", () => {
  for (const { whole, of } of GIVEN_RELATIONS) {
    const names = "list" in of ? [whole] : [whole, ...of];
    expect(names.filter((name) => !VOCABULARY.facts.has(name))).toEqual([]);
    if ("list" in of) expect(VOCABULARY.lists.get(of.list)?.has(of.fact)).toBe(true);
  }
});
