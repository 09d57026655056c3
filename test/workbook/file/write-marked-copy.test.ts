import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Mark } from "../../../src/workbook/port";
import { openWorkbookFile } from "../../../src/workbook/file/open-file";
import { writeMarkedCopy } from "../../../src/workbook/file/write-marked-copy";
import { contractXlsx } from "../contract-xlsx";

const MARKS: readonly Mark[] = [
  { sheet: "收入支出决算总表", address: "C2", kind: "error", comment: "应为 12.00。" },
];

let folder = "";
let input = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "marked-"));
  input = join(folder, "决算.xlsx");
  await writeFile(input, await contractXlsx());
});

afterEach(() => rm(folder, { recursive: true }));

test("the copy is written beside the original, which stays as it was", async () => {
  const before = await readFile(input);
  const output = join(folder, "标注.xlsx");
  expect(await writeMarkedCopy(input, output, MARKS)).toEqual({ kind: "written", unplaced: [] });
  expect(Buffer.compare(await readFile(input), before)).toBe(0);
  expect((await openWorkbookFile(output)).kind).toBe("opened");
  // No half-written file is left.
  expect((await readdir(folder)).sort()).toEqual(["决算.xlsx", "标注.xlsx"].sort());
});

test("an earlier copy is replaced", async () => {
  const output = join(folder, "标注.xlsx");
  await writeFile(output, "旧");
  expect((await writeMarkedCopy(input, output, MARKS)).kind).toBe("written");
});

test("the original is never overwritten, by whatever path it is named", async () => {
  const other = join(folder, "同一文件.xlsx");
  await symlink(input, other);
  for (const output of [input, other, join(folder, ".", "决算.xlsx")]) {
    expect(await writeMarkedCopy(input, output, MARKS)).toMatchObject({
      message: expect.stringContaining("不能覆盖原文件") as string,
    });
  }
});

test.each<[string, (folder: string) => readonly [string, string], string]>([
  [
    "an input that is not there",
    (at) => [join(at, "无.xlsx"), join(at, "出.xlsx")],
    "找不到这个文件",
  ],
  [
    "an output folder that is not there",
    (at) => [join(at, "决算.xlsx"), join(at, "无", "出.xlsx")],
    "输出文件夹不存在",
  ],
  [
    "an extension that Excel would not open",
    (at) => [join(at, "决算.xlsx"), join(at, "出.xlsm")],
    "扩展名改为 .xlsx",
  ],
])("%s is refused", async (_, paths, why) => {
  const [from, to] = paths(folder);
  expect(await writeMarkedCopy(from, to, MARKS)).toEqual({
    kind: "refused",
    message: expect.stringContaining(why) as string,
  });
});

test("a folder in the output's place is refused, and no half file left", async () => {
  const output = await mkdtemp(join(folder, "夹-"));
  const named = `${output}.xlsx`;
  await (await import("node:fs/promises")).mkdir(named);
  expect(await writeMarkedCopy(input, named, MARKS)).toMatchObject({
    message: expect.stringContaining("文件夹") as string,
  });
  expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});
