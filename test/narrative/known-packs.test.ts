import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { guessSentence, KNOWN_PACKS, packFor } from "../../src/narrative/packs/known-packs";

const FOLDER = join(__dirname, "..", "..", "assets", "packs");

test.each([
  ["武汉市硚口区融媒体中心", "hubei"],
  ["湖北省文化和旅游厅", "hubei"],
  ["恩施土家族苗族自治州民政局", "hubei"],
  ["上海市浦东新区群众艺术馆", "shanghai"],
  ["徐汇区财政局", "shanghai"],
  ["湖南省退役军人事务厅", "hunan"],
  ["长沙市岳麓区教育局", "hunan"],
  ["澜溪县民政局", "national"],
  ["天津市河西区教育局", "national"],
  [undefined, "national"],
])("the unit %s is told of in the words of %s", (unit, pack) => {
  expect(packFor(unit).id).toBe(pack);
});

test("why a pack is taken is said", () => {
  expect(guessSentence(packFor("武汉市民政局"), "武汉市民政局")).toBe(
    "没有指定文本模板：单位名称“武汉市民政局”在湖北，用“湖北”模板。",
  );
  expect(guessSentence(packFor(undefined), undefined)).toContain("“全国通用”");
});

test("the packs that are known are the files that there are", () => {
  const files = readdirSync(FOLDER).map((file) => file.replace(".txt", ""));
  expect(files.toSorted()).toEqual(KNOWN_PACKS.map(({ id }) => id).toSorted());
  const names = KNOWN_PACKS.map(({ id }) =>
    /^名称：(.*)$/m.exec(readFileSync(join(FOLDER, `${id}.txt`), "utf8"))?.[1]?.slice(0, 2),
  );
  expect(names).toEqual(KNOWN_PACKS.map(({ province }) => province.slice(0, 2)));
});
