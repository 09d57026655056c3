import { FORMS } from "../../src/tables/forms";
import { yearIn } from "../../src/recognition/stated-year";
import { readTitle } from "../../src/recognition/titles";

test.each([
  ["2022年度收入支出决算总表（表 1）", "revenue-and-expenditure"],
  ["收 入 支 出 决 算 总 表", "revenue-and-expenditure"],
  ["收支决算总表", "revenue-and-expenditure"],
  ["收入支出决算表", "revenue-and-expenditure"],
  ["GK01 收入支出决算总表", "revenue-and-expenditure"],
  ["Z01 收入支出决算总表(财决01表)", "revenue-and-expenditure"],
  ["武汉市硚口区融媒体中心2022年度收入决算表", "revenue"],
  ["收入决算表（续表）", "revenue"],
  ["某某市财政局支出决算表", "expenditure"],
  ["附件1\n2022年度支出决算表\n公开03表", "expenditure"],
  ["财政拨款收入支出决算表", "fiscal-appropriation"],
  ["公开05表 一般公共预算财政拨款收入支出决算表", "general-public-budget"],
  ["一般公共预算财政拨款基本支出决算（明细）表", "basic-expenditure"],
  ["政府性基金预算财政拨款收入支出决算表", "government-funds"],
  ["表8：国有资本经营预算财政拨款支出决算表", "state-capital"],
  ["2022年度财政拨款“三公”经费支出决算表", "three-public-expenses"],
  ["‘三公’经费公共预算财政拨款支出决算表", "three-public-expenses"],
  ["财政拨款“三公”经费、行政参公单位机关运行经费情况表", "three-public-expenses"],
  ["表三财政拨款收入支出决算总表", "fiscal-appropriation"],
  ["表十一一般公共预算财政拨款支出决算表", "general-public-budget"],
  ["公开05表一般公共预算财政拨款支出决算表", "general-public-budget"],
  ["表六 一般公共预算相关经费支出决算表", "three-public-expenses"],
  ["国有资本经营财政拨款预算支出决算表", "state-capital"],
  ["2023年度国有资本经营财政拨款预算收入支出决算表", "state-capital"],
  ["一般公共预算财政拨款支出决算表（二）", "general-public-budget"],
  ["山西省水利厅2023年度支出决算表（一）", "expenditure"],
])("%s is the title of %s", (text, table) => {
  expect(readTitle(text, FORMS)?.form.id).toBe(table);
});

test.each([
  "项目支出决算表",
  "基本支出决算表",
  "一般公共预算财政拨款项目支出决算表",
  "政府性基金预算财政拨款“三公”经费支出决算表",
  "机构运行信息表",
  "机关相关经费支出决算表",
  "国有资产使用情况表",
  "2022年部门决算公开表",
  "收入决算表……………3",
])("%s is the title of none of the nine", (text) => {
  expect(readTitle(text, FORMS)).toBeUndefined();
});

test("a title says year, unit and whether it goes on", () => {
  expect(readTitle("武汉市硚口区融媒体中心2022年度收入决算表（续）", FORMS)).toMatchObject({
    title: "收入决算表",
    year: 2022,
    organisation: "武汉市硚口区融媒体中心",
    continued: true,
  });
});

test.each([
  ["二〇二二年度", 2022],
  ["二○二一年度部门决算", 2021],
  ["2019年度", 2019],
  ["年度", undefined],
  ["2022部门决算公开表", 2022],
  ["二〇二二年九月二十日", undefined],
  ["公开日期：2023年9月20日", undefined],
  ["2013202", undefined],
  ["20132", undefined],
  ["20218.21", undefined],
  ["2021.50", undefined],
  ["12022年", undefined],
  ["1.2022年度收入决算表", 2022],
])("%s names the year %s", (text, year) => {
  expect(yearIn(text)).toBe(year);
});
