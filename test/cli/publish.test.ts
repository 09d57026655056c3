import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { richParts, zipOfRich } from "../workbook/publishing/rich-package";
import { cli, ROOT, SEED } from "./run-cli";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "publish-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function parts(path: string): Record<string, string> {
  const unzipped = unzipSync(new Uint8Array(readFileSync(path)));
  return Object.fromEntries(
    Object.entries(unzipped).map(([name, part]) => [name, strFromU8(part, true)]),
  );
}

test("a marked copy, published: exit 0, the original's parts, and what was taken out is said", () => {
  const marked = join(folder, "marked.xlsx");
  const out = join(folder, "公开稿.xlsx");
  cli("check", SEED, "--mark", marked);
  const { status, stdout, stderr } = cli("publish", marked, "--out", out);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/已去掉：标记 9 处、本工具的批注 9 条；其余部分逐字节与原文件相同。/);
  expect(stdout).toContain("姓名和单位：部门决算公开表（作者）；部门决算公开表（最后保存的人）");
  expect(parts(out)).toEqual(parts(SEED));
  expect(parts(marked)).not.toEqual(parts(SEED));
});

test("nothing to take out and nothing hidden: both are said", () => {
  const plain = join(folder, "plain.xlsx");
  writeFileSync(plain, zipOfRich(richParts([])));
  const { status, stdout } = cli("publish", plain, "--out", join(folder, "plain-out.xlsx"));
  expect(status).toBe(0);
  expect(stdout).toContain("没有要去掉的内容，副本与原文件逐字节相同。");
  expect(stdout).toContain("没有发现隐藏的内容");
  expect(readFileSync(join(folder, "plain-out.xlsx"))).toEqual(readFileSync(plain));
});

test("sheets that we inserted are named: they were the author's wish, and stay", () => {
  const made = richParts([]);
  made["xl/workbook.xml"] = made["xl/workbook.xml"]!.replace("另表", "决算说明图 (2)");
  const path = join(folder, "sheets.xlsx");
  writeFileSync(path, zipOfRich(made));
  const { stdout } = cli("publish", path, "--out", join(folder, "sheets-out.xlsx"));
  expect(stdout).toContain("由本工具插入的工作表（按名称判断）：决算说明图 (2)");
});

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test.each<[string, () => readonly string[], RegExp]>([
  ["no --out", () => [SEED], /请用 --out 写明/],
  ["no file", () => ["--out", "x.xlsx"], /请给出一个要公开的工作簿/],
  ["two files", () => [SEED, SEED, "--out", "x.xlsx"], /请给出一个要公开的工作簿/],
  ["over itself", () => [SEED, "--out", SEED, "--overwrite"], /不能覆盖原文件/],
  ["a file that is not there", () => ["没有.xlsx", "--out", join(folder, "x.xlsx")], /找不到/],
  [
    "an .xls",
    () => [join(ROOT, "samples", "yunnan-form-2021-yuan.xls"), "--out", join(folder, "x.xlsx")],
    /旧版工作簿，不是 \.xlsx/,
  ],
  ["another extension", () => [SEED, "--out", join(folder, "x.xlsm")], /扩展名改为 \.xlsx/],
  [
    "a workbook with macros under .xlsx",
    () => {
      const made = richParts([]);
      made["[Content_Types].xml"] = made["[Content_Types].xml"]!.replace(
        "</Types>",
        '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      );
      return [written("宏.xlsm", zipOfRich(made)), "--out", join(folder, "x.xlsx")];
    },
    /扩展名改为 \.xlsm/,
  ],
  [
    "a zip of something else",
    () => [
      written("包.xlsx", zipSync({ "a.txt": Buffer.from("1") })),
      "--out",
      join(folder, "x.xlsx"),
    ],
    /不是 Excel 工作簿，而是压缩包/,
  ],
])("%s: exit 2, a sentence, nothing written", (_, args, sentence) => {
  const { status, stdout, stderr } = cli("publish", ...args());
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(sentence);
});

test("an existing copy is replaced only with --overwrite", () => {
  const out = written("there.xlsx", Buffer.from("old"));
  expect(cli("publish", SEED, "--out", out).status).toBe(2);
  expect(readFileSync(out, "utf8")).toBe("old");
  expect(cli("publish", SEED, "--out", out, "--overwrite").status).toBe(0);
  expect(readFileSync(out)).toEqual(readFileSync(SEED));
});
