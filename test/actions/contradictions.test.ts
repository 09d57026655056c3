import { contradictions } from "../../src/actions/contradictions";

const TABLES = { year: 2023, organisation: "临江区教育和体育局" };

describe("what the file's name says is held against the tables", () => {
  test.each([
    "决算公开表.xlsx",
    "2024年部门决算公开.xlsx",
    "临江区教体局2023年度部门决算公开表.xlsx",
    "临江区教育和体育局2023年度决算.xls",
    "教育和体育局2023年度部门决算.xlsx",
    "临江区2023年度部门决算.xlsx",
    "区直各单位2023年度决算.xlsx",
    "2023年度（最终稿）.xlsx",
    "附件2：2023年度决算公开表（9张）.xlsx",
    "决算20230815.xlsx",
  ])("%s says nothing else", (name) => {
    expect(contradictions(TABLES, {}, name)).toEqual([]);
  });

  test.each([
    ["2022年度部门决算公开表.xlsx", "2022 年度，表上写的是 2023 年度"],
    ["临江区民政局2023年度部门决算.xlsx", "单位是“临江区民政局”，表上写的是“临江区教育和体育局”"],
    ["沿河县教育局2023年度决算.xls", "单位是“沿河县教育局”"],
  ])("%s: %s", (name, sentence) => {
    expect(contradictions(TABLES, {}, name).join()).toContain(`文件名“${name}”写的`);
    expect(contradictions(TABLES, {}, name).join()).toContain(sentence);
  });
});

test("the cover is held against the tables; what neither says is no contradiction", () => {
  const cover = { year: 2022, organisation: "临江区教体局" };
  expect(contradictions(TABLES, cover, "表.xlsx")).toEqual([
    "封面写的是 2022 年度，表上写的是 2023 年度。请核对。",
  ]);
  expect(contradictions({}, cover, "2021年度决算.xlsx")).toEqual([]);
  expect(contradictions({ year: 2023 }, { organisation: "某局" }, "表.xlsx")).toEqual([]);
});
