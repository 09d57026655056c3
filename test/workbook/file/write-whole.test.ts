import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWhole } from "../../../src/workbook/file/write-whole";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "whole-"));
});

afterEach(() => rm(folder, { recursive: true }));

async function leftIn(): Promise<readonly string[]> {
  return (await readdir(folder)).sort();
}

test("a file is there whole, and nothing beside it", async () => {
  const path = join(folder, "说明.txt");
  expect(await writeWhole(path, "全文", { replace: false })).toEqual({ kind: "written" });
  expect(await readFile(path, "utf8")).toBe("全文");
  expect(await leftIn()).toEqual(["说明.txt"]);
});

test("another file is replaced only where that is asked for", async () => {
  const path = join(folder, "说明.txt");
  await writeFile(path, "旧");
  expect(await writeWhole(path, "新", { replace: false })).toEqual({ kind: "exists" });
  expect(await readFile(path, "utf8")).toBe("旧");
  expect(await writeWhole(path, "新", { replace: true })).toEqual({ kind: "written" });
  expect(await readFile(path, "utf8")).toBe("新");
  expect(await leftIn()).toEqual(["说明.txt"]);
});

test("of two that write one name at once, one is told that the other came first", async () => {
  const path = join(folder, "说明.txt");
  const each = ["一", "二", "三", "四"].map((text) => writeWhole(path, text, { replace: false }));
  const kinds = (await Promise.all(each)).map(({ kind }) => kind);
  expect(kinds.sort()).toEqual(["exists", "exists", "exists", "written"]);
  expect(await leftIn()).toEqual(["说明.txt"]);
});

test.each([
  ["a folder that is not there", join("无", "说明.txt"), "输出文件夹不存在"],
  ["a folder in its place", "夹", "文件夹"],
  ["a name that is too long", `${"长".repeat(200)}.txt`, "太长"],
])("%s: a sentence, and no half file", async (_, name, why) => {
  await mkdir(join(folder, "夹"));
  await writeFile(join(folder, "夹", "x"), "");
  const writing = await writeWhole(join(folder, name), "全文", { replace: true });
  expect(writing).toMatchObject({ message: expect.stringContaining(why) as string });
  expect(await leftIn()).toEqual(["夹"]);
});
