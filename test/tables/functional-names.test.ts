import { functionalCodeBelow, suitsFunctionalName } from "../../src/tables/functional-names";

describe("what a published name says of its code", () => {
  test.each([
    ["2010350", "事业运行", true],
    ["2010304", "事业运行", false],
    ["2130104", "事业运行", true],
    ["2130150", "事业运行", false],
    ["2080501", "行政运行", true],
    ["20701", "文化和旅游", true],
    ["20805", "文化和旅游", false],
    ["2070199", "其他文化和旅游支出", true],
    ["20825", "其他生活救助", true],
    ["2082501", "其他城市生活救助", true],
    ["2082599", "其他城市生活救助", false],
    ["2070109", "本单位自己的名称", undefined],
  ])("%s %s: %s", (code, name, suits) => {
    expect(suitsFunctionalName(code, name)).toBe(suits);
  });

  test("the code next below another", () => {
    expect(functionalCodeBelow("20103", "事业运行")).toBe("2010350");
    expect(functionalCodeBelow("21301", "事业运行")).toBe("2130104");
    expect(functionalCodeBelow("20701", "群众文化")).toBe("2070109");
    expect(functionalCodeBelow("20805", "群众文化")).toBeUndefined();
  });
});
