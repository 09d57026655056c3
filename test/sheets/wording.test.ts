import { assert, property, string } from "fast-check";
import { readIdentity } from "../../src/identities/notation/read-identity";
import { asName, normalise, ordinalOf, withoutOrdinal } from "../../src/sheets/wording";

describe("captions are compared without what places print differently", () => {
  test.each([
    ["收 入 支 出 决 算 总 表", "收入支出决算总表"],
    ["　　一般公共预算财政拨款", "一般公共预算财政拨款"],
    ["因公出国（境）费", "因公出国(境)费"],
    ["因公出国〔境〕费", "因公出国(境)费"],
    ["“三公”经费", "三公经费"],
    ["「三公」经费", "三公经费"],
    ['"三公"经费', "三公经费"],
    ["‘三公’经费", "三公经费"],
    ["公务用车购置\n及运行维护费", "公务用车购置及运行维护费"],
    ["１２栏＝（１０＋１１）", "12栏=(10+11)"],
    ["单位：万元", "单位:万元"],
    ["\u200b合\u00a0计\ufeff", "合计"],
    ["GK01", "GK01"],
    ["", ""],
  ])("%j is %s", (text, normal) => {
    expect(normalise(text)).toBe(normal);
  });

  test("what is normal stays so", () => {
    assert(
      property(string({ unit: "grapheme" }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});

describe("the ordinal before a caption", () => {
  test.each([
    ["一、一般公共服务支出", "一、", "一般公共服务支出"],
    ["二十六、抗疫特别国债安排的支出", "二十六、", "抗疫特别国债安排的支出"],
    ["(一)一般公共预算财政拨款", "(一)", "一般公共预算财政拨款"],
    ["1.基本支出", "1.", "基本支出"],
    ["12、其他", "12、", "其他"],
    ["(3)项目支出", "(3)", "项目支出"],
    ["一般公共服务支出", "", "一般公共服务支出"],
    ["十三五规划编制", "", "十三五规划编制"],
    ["3.5", "", "3.5"],
    ["201", "", "201"],
  ])("%s begins with %j", (caption, ordinal, rest) => {
    expect([ordinalOf(caption), withoutOrdinal(caption)]).toEqual([ordinal, rest]);
  });
});

describe("a caption as a name in relations", () => {
  test.each([
    ["一、其他安排", "其他安排"],
    ["对个人和家庭的补助（离休＋退休）", "对个人和家庭的补助离休退休"],
    ["2022年结转", "名2022年结转"],
    ["第二批", "名第二批"],
    ["各项支出之和", "各项支出"],
    ["……", "名"],
  ])("%s is called %s", (caption, name) => {
    expect(asName(caption)).toBe(name);
  });

  test("whatever stands on a sheet, its name can stand in a relation", () => {
    assert(
      property(string({ unit: "grapheme" }), (caption) => {
        const text = `${asName(caption)}＝基本支出＋项目支出`;
        expect(readIdentity(text)).toMatchObject({ kind: "identity" });
      }),
      {
        examples: [["行"], ["栏各行"], ["至"], ["1"], ["、"], ["〇"], ["ー"], ["各"], ["到期债务"]],
      },
    );
  });
});
