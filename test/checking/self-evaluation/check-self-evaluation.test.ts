import { array, assert, constantFrom, property } from "fast-check";
import { judgeRelation } from "../../../src/checking/intervals/judge-relation";
import { captionNames } from "../../../src/checking/self-evaluation/caption-name";
import { checkSelfEvaluation } from "../../../src/checking/self-evaluation/check-self-evaluation";
import { valuesIn } from "../../../src/checking/self-evaluation/evaluation-values";
import { readDeclaredRelation } from "../../../src/identities/notation/read-declared";
import { readRelation } from "../../../src/identities/notation/read-identity";
import { readSelfEvaluations } from "../../../src/recognition/self-evaluation/read-self-evaluations";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";

/** The seed's project evaluation (硚口区融媒体中心 2022), with places to put slips into. */
function project({
  rate = "97",
  executionScore = "19.4",
  output = "30",
  total = "89.4",
  grade = "良",
} = {}) {
  return `=== 项目绩效自评表
2022年度新闻宣传等业务项目自评表 | < | < | < | < | <
项目名称 | 新闻宣传等业务费用 | < | < | < | <
预算执行情况（万元）（20分） |  | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）
^ | 年度财政资金总额 | 5 | 4.85 | ${rate} | ${executionScore}
一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
产出指标（60分） | 数量指标 | 短视频发布数 | 300条 | 3699条 | ${output}
^ | 数量指标 | 公众号发布条数 | 800条 | 4964条 | 30
效益指标（10分） | 社会效益指标 | 营造良好舆论氛围 | 良好 | 良好 | 10
满意度指标（10分） | 满意度指标 | 无 | 无 | 无 | 0
总分 | < | < | < | < | ${total}
评价等级 | ${grade} |  |  |  | `;
}

function errorsIn(text: string): string[] {
  return parseSheets(text)
    .flatMap(readSelfEvaluations)
    .flatMap(checkSelfEvaluation)
    .flatMap(({ finding }) => finding?.message ?? []);
}

test("the seed's evaluation holds in every relation", () => {
  const [reading] = parseSheets(project()).flatMap(readSelfEvaluations);
  const outcomes = checkSelfEvaluation(reading!).map(({ text, outcome }) => [text, outcome.kind]);
  expect(outcomes).toEqual([
    ["执行率＝执行数÷预算数", "held"],
    ["预算执行得分＝分值×执行数÷预算数，不超过分值", "held"],
    ["产出指标各项得分之和≤60分", "held"],
    ["效益指标各项得分之和≤10分", "held"],
    ["满意度指标各项得分之和≤10分", "held"],
    ["总分＝各项得分之和＋预算执行得分", "held"],
    ["等级与总分相符", "held"],
  ]);
});

test.each([
  ["97%", "a percentage"],
  ["97.00", "with decimals"],
  ["0.97", "as a share"],
])("an execution rate of %s, %s, is right", (rate) => {
  expect(errorsIn(project({ rate }))).toEqual([]);
});

test.each([
  ["a rate of 98", { rate: "98" }, ["E4", "应为 97%"]],
  ["an execution score of 19", { executionScore: "19", total: "89" }, ["F4", "应为 19.4"]],
  [
    "a score above its group's weight",
    { output: "31", total: "90.4", grade: "优" },
    ["F6", "超过 60 分"],
  ],
  ["a total that is one too high", { total: "90.4", grade: "优" }, ["F10", "相差 1"]],
  [
    "90 points called 良",
    { executionScore: "19.4", total: "90", grade: "良" },
    ["F10", "相差 0.6"],
  ],
])("%s is found", (_, slip, words) => {
  const [first, ...others] = errorsIn(project(slip));
  for (const word of words) expect(first).toContain(word);
  expect(others.filter((message) => !message.includes("等级与总分相符"))).toEqual([]);
});

test("the seed's own conclusion, 90 points called 良, is found", () => {
  const whole = project({ rate: "100", executionScore: "20", total: "90", grade: "良" }).replace(
    "4.85",
    "5",
  );
  expect(errorsIn(whole)).toEqual([
    expect.stringMatching(/B11：等级与总分相符 不成立，总分 90 对应“优”，现为“良”/),
  ]);
});

test("a sheet of targets without scores is no evaluation", () => {
  const targets = `=== 项目绩效目标表
项目绩效目标申报表 | < | <
一级指标 | 二级指标 | 指标值
产出指标 | 数量指标 | 300条`;
  expect(parseSheets(targets).flatMap(readSelfEvaluations)).toEqual([]);
});

test("whatever relations are told they are texts of the notation, which judge as they are told", () => {
  const [reading] = parseSheets(project()).flatMap(readSelfEvaluations);
  const told = checkSelfEvaluation(reading!).filter(({ text }) => text !== "等级与总分相符");
  for (const { text, outcome } of told)
    expect(
      judgeRelation(readDeclaredRelation(text), valuesIn(reading!, "percent")).outcome,
    ).toEqual(outcome);
});

test("what rounding explains is told as rounding", () => {
  const [reading] = parseSheets(project({ rate: "97.1", executionScore: "19.4" })).flatMap(
    readSelfEvaluations,
  );
  const outcomes = checkSelfEvaluation(reading!).map(({ outcome }) => outcome.kind);
  expect(outcomes.slice(0, 2)).toEqual(["rounding", "held"]);
});

test("money beyond the budget scores no more than the weight, and a budget of 0 is not divided by", () => {
  const more = project({ rate: "120", executionScore: "20", total: "90", grade: "优" });
  expect(errorsIn(more.replace("4.85", "6"))).toEqual([]);
  const [reading] = parseSheets(project().replace("| 5 |", "| 0 |")).flatMap(readSelfEvaluations);
  const [rate, score] = checkSelfEvaluation(reading!).map(({ outcome }) => outcome);
  expect([rate, score]).toEqual([
    { kind: "notCheckable", why: "预算数为 0，不能相除" },
    { kind: "notCheckable", why: "预算数为 0，不能相除" },
  ]);
});

test("any caption that a unit types makes a relation that can be read, its own", () => {
  const piece = constantFrom(
    "行",
    "到",
    "3栏",
    "之和",
    "第1",
    "＋",
    "：",
    "率",
    "（%）",
    "·",
    "分",
    "12.5",
    "“",
    " ",
  );
  assert(
    property(array(array(piece, { maxLength: 5 }), { minLength: 2, maxLength: 4 }), (words) => {
      const names = captionNames(words.map((each) => each.join("")));
      expect(new Set(names).size).toBe(names.length);
      for (const name of names)
        expect(readRelation(`${name}得分≤10分`)).toMatchObject({
          kind: "relation",
          relation: { left: [{ place: { kind: "named", names: [`${name}得分`] } }] },
        });
    }),
  );
});
