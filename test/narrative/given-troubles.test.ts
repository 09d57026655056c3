import { narrateAccounts } from "../../src/actions/narrate-accounts";
import type { TableReading } from "../../src/tables/reading";
import { checkAccounts } from "../../src/actions/check-accounts";
import { randomPublication } from "../accounts/publish";
import { sheetsOfAll } from "../publications/checking";

const PACK = [
  "标题：说明",
  "待填：获奖数 个数 奖项",
  "待填：成效 文字 逐项 成效",
  "== 一",
  "{收入总计}{原因 收支总计增减}",
].join("\n");

const tables: readonly TableReading[] = checkAccounts("publication", {
  sheets: sheetsOfAll(randomPublication(8100).files),
  unread: [],
}).tables;
const item = tables
  .find(({ table }) => table === "general-public-budget")!
  .lines.find(({ code }) => code?.length === 7)!.code!;

function remarks(facts: Record<string, string>, reasons: Record<string, string> = {}) {
  const given = {
    facts: new Map(Object.entries(facts)),
    reasons: new Map(Object.entries(reasons)),
  };
  const narrated = narrateAccounts({ tables, given, pack: PACK });
  if (narrated.kind !== "narrated") throw new Error(JSON.stringify(narrated));
  return narrated.remarks;
}

test.each([
  ["机关运行经费用", "26.68", "没有这个名称，是不是“机关运行经费”？"],
  ["某个数", "1", "没有这个名称，全部名称见 docs/facts.md。"],
  ["公务用车保有量", "一辆", "“一辆”读不懂，应为个数"],
  ["车辆总数", "1.5", "“1.5”读不懂，应为个数"],
  ["政府采购支出", "10.65万", "“10.65万”读不懂，应为金额"],
  ["上年收入总计", "很多", "“很多”读不懂，应为金额"],
  ["机关运行经费", "-3", "“-3”不能是负数"],
  ["部门整体绩效自评得分", "优", "“优”读不懂，应为得分"],
  ["年初预算/2999999", "5", "表里没有 2999999 这个科目"],
  ["年初预数/2013305", "5", "没有这个名称，是不是“年初预算”？"],
  [`年初预算/${item}`, "-5", "不能是负数"],
  ["获奖数", "两个", "“两个”读不懂，应为个数"],
])("%s: %s is said to be of no use", (name, text, why) => {
  const [remark, ...more] = remarks({ [name]: text });
  expect(more).toEqual([]);
  expect(remark).toContain(`补充资料“${name}”没有用上：`);
  expect(remark).toContain(why);
});

test("what is used, or still empty, is not spoken of", () => {
  const facts = {
    机关运行经费: "26.68",
    上年机关运行经费: "1,026.68万元",
    上年年末结转和结余: "-3.2",
    车辆总数: "3 辆",
    绩效自评综述: "",
    获奖数: "2",
    [`年初预算/${item}`]: "5",
    [`用途/${item}`]: "办公",
    [`成效/${item}`]: "好",
    [`上年/general-public-budget/${item}`]: "4",
  };
  expect(remarks(facts, { "reason/收支总计增减": "人员增加" })).toEqual([]);
});

test("reasons without their prefix, and of no sentence, are said", () => {
  const reasons = { 收支总计增减: "人员增资", "reason/本年收入增减": "拨款增加" };
  expect(remarks({}, reasons)).toEqual([
    "原因“收支总计增减”没有用上：名称应写成“reason/收支总计增减”。",
    "原因“reason/本年收入增减”没有用上：文中没有用到这个原因：没有这个名称，或数字没有变动、缺少可比的数。",
  ]);
});
