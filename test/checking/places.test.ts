import { addressList } from "../../src/checking/places";

const at = (sheet: string, row: number) => ({ sheet, row, column: 3 });

describe("addresses name their sheets where there are several", () => {
  test.each([
    ["one sheet", [at("表3", 7), at("表3", 8)], undefined, "D8、D9"],
    ["the one that is spoken of", [at("表3", 7)], "表3", "D8"],
    ["another than that", [at("表5", 7)], "表3", "表5!D8"],
    ["two sheets", [at("表3", 7), at("表5", 7)], undefined, "表3!D8、表5!D8"],
  ])("%s", (_, places, spokenOf, listed) => {
    expect(addressList(places, spokenOf)).toBe(listed);
  });

  test("more than six are counted", () => {
    const many = Array.from({ length: 9 }, (_, row) => at("表3", row));
    expect(addressList(many)).toBe("D1、D2、D3、D4、D5 等 9 个单元格");
  });
});
