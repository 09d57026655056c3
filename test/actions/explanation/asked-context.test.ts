import { askedContext } from "../../../src/actions/explanation/asked-context";
import { gapGroups } from "../../../src/actions/explanation/gap-groups";
import type { AskedItem } from "../../../src/actions/explanation/explanation";
import type { Segment } from "../../../src/narrative/paragraph";

const words = (text: string): Segment => ({ kind: "words", text });
const gap = (what: string): Segment => ({
  kind: "gap",
  text: `〔待填：${what}〕`,
  what,
  instead: "words",
  name: what,
});

function textWith(...paragraphs: readonly (readonly [heading: string, ...segments: Segment[]])[]) {
  return {
    title: [words("说明")],
    sections: paragraphs.map(([heading, ...segments], index) => ({
      id: `${index}`,
      heading: [words(heading)],
      paragraphs: [{ id: `${index}`, style: "body" as const, segments, doubts: [] }],
    })),
  };
}

test("the sentence around a gap, without those before and after it", () => {
  const text = textWith([
    "三、支出",
    words("前一句12.00。今年10.35万元，比上年"),
    gap("上年支出"),
    words("万元增加。后一句。"),
  ]);
  expect(askedContext(text, "上年支出")).toEqual({
    section: "三、支出",
    before: "今年10.35万元，比上年",
    asked: "〔待填：上年支出〕",
    after: "万元增加。",
  });
});

test("a sentence without a number brings the one before it, which has the amounts", () => {
  const text = textWith([
    "五",
    words("预算10万元，决算12万元。主要原因是："),
    gap("原因"),
    words("。"),
  ]);
  expect(askedContext(text, "原因")?.before).toBe("预算10万元，决算12万元。主要原因是：");
});

test("a number that was given stands where the gap stood", () => {
  const given: Segment = {
    kind: "number",
    text: "26.68",
    expression: { kind: "fact", name: "机关运行经费" },
    sources: [{ kind: "given", name: "机关运行经费" }],
  };
  expect(askedContext(textWith(["十", words("共"), given]), "机关运行经费")?.asked).toBe("26.68");
  expect(askedContext(textWith(["十", words("共"), given]), "车辆总数")).toBeUndefined();
});

test("gaps stand under the section that asks for them first", () => {
  const item = (name: string): AskedItem => ({
    ...{ name, what: name, kind: "fact", takes: "amount", offers: [] },
  });
  const text = textWith(["一", gap("甲"), gap("乙")], ["二", gap("乙"), gap("丙")]);
  const groups = gapGroups({ ...text, gaps: ["甲", "乙", "丙", "丁"].map(item) });
  expect(groups.map(({ section, gaps }) => [section, gaps.map(({ name }) => name)])).toEqual([
    ["一", ["甲", "乙"]],
    ["二", ["丙"]],
    ["其他", ["丁"]],
  ]);
});
