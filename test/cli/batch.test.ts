import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { BatchLine } from "../../src/cli/batch/batch-contract";
import { CLEAN, cli, SEED } from "./run-cli";

let folder = "";
let province = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "final-accounts-batch-"));
  province = join(folder, "全省");
  mkdirSync(join(province, "武汉市", "硚口区"), { recursive: true });
  mkdirSync(join(province, "上海市"));
  copyFileSync(SEED, join(province, "武汉市", "硚口区", "融媒体.xlsx"));
  copyFileSync(CLEAN, join(province, "上海市", "群艺馆.xlsx"));
  writeFileSync(join(province, "上海市", "坏的.xlsx"), "这不是工作簿");
  writeFileSync(join(province, "上海市", "~$群艺馆.xlsx"), "");
  writeFileSync(join(province, "说明.txt"), "不是工作簿");
});

afterAll(() => rmSync(folder, { recursive: true }));

function linesIn(path: string): readonly BatchLine[] {
  const lines = readFileSync(path, "utf8").split("\n");
  expect(lines.pop()).toBe("");
  return lines.map((line) => JSON.parse(line) as BatchLine);
}

function withoutTimes(lines: readonly BatchLine[]): readonly unknown[] {
  return lines.map(({ seconds, ...line }) => {
    expect(seconds).toBeGreaterThanOrEqual(0);
    return line;
  });
}

test("a line for each set, what could not be read as well, in the order of the files", () => {
  const out = join(folder, "一.jsonl");
  const { status, stdout, stderr } = cli("batch", province, "--out", out, "--workers", "1");
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  const lines = linesIn(out);
  expect(lines.map(({ file }) => file)).toEqual([
    "上海市/坏的.xlsx",
    "上海市/群艺馆.xlsx",
    "武汉市/硚口区/融媒体.xlsx",
  ]);
  expect(lines[0]).toMatchObject({ error: expect.stringContaining("坏的.xlsx") as string });
  expect(stdout).toContain("工作簿 3 个，核对 2 套表：1 套有错误，1 套没有；1 个文件未能核对。");
  // What is in a line is what `check` says of the file.
  const [alone] = (
    JSON.parse(cli("check", SEED, "--format", "json").stdout) as { files: { file: string }[] }
  ).files;
  expect(withoutTimes(lines)[2]).toEqual({ ...alone, file: "武汉市/硚口区/融媒体.xlsx" });
});

test("the number of workers changes nothing", () => {
  const out = join(folder, "三.jsonl");
  cli("batch", province, "--out", out, "--workers", "3");
  expect(withoutTimes(linesIn(out))).toEqual(withoutTimes(linesIn(join(folder, "一.jsonl"))));
});

test("the report for people: totals, problems, what was not checked, and the departments", async () => {
  const list = join(folder, "名单.csv");
  // 部门名称, 武汉市硚口区融媒体中心, 某局, as old programs write them: GB18030.
  const names =
    "b2bfc3c5c3fbb3c62cb1e0c2eb0d0acee4babacad0b37ebfdac7f8c8dac3bdcce5d6d0d0c42c3030310d0ac4b3bed62c3030320d0a";
  writeFileSync(list, Buffer.from(names, "hex"));
  const out = join(folder, "总表.xlsx");
  const { status, stdout } = cli("batch", province, "--out", out, "--departments", list);
  expect(status).toBe(1);
  expect(stdout).toContain("名单中 1 个部门没有找到文件");
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(out);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    "汇总",
    "问题",
    "未能核对",
    "部门名单",
  ]);
  const texts = (name: string) => {
    const rows: string[] = [];
    workbook.getWorksheet(name)!.eachRow((row) => {
      rows.push((row.values as unknown[]).slice(1).join("|"));
    });
    return rows;
  };
  expect(texts("汇总")).toContainEqual(
    expect.stringMatching(
      /^武汉市\/硚口区\/融媒体\.xlsx\|武汉市硚口区融媒体中心\|2022\|9\|222\|.*\|有错误$/,
    ),
  );
  expect(texts("问题").join("\n")).toMatch(/!G12\|很可能有误\|.*\|改为 0\.00/);
  expect(texts("未能核对").join("\n")).toContain("上海市/坏的.xlsx");
  expect(texts("部门名单").slice(2)).toEqual([
    "武汉市硚口区融媒体中心|武汉市/硚口区/融媒体.xlsx|有错误",
    "某局||没有找到文件",
  ]);
});

test.each([
  [["batch"], /要给出一个文件夹/],
  [["batch", "FOLDER"], /请加 --out 总表\.xlsx/],
  [["batch", "FOLDER", "--out", "总表.docx"], /扩展名 \.docx 不能写/],
  [["batch", "FOLDER", "--out", "总表.jsonl", "--workers", "0"], /1 到 64 的整数/],
  [["batch", "没有这个文件夹", "--out", "总表.jsonl"], /不存在/],
  [["batch", SEED, "--out", "总表.jsonl"], /不是文件夹。核对单个文件请用 check/],
  [
    ["batch", "FOLDER", "--out", "总表.jsonl", "--departments", "没有.csv"],
    /部门名单“没有\.csv”不存在/,
  ],
])("%j is refused in a sentence", (args, sentence) => {
  const { status, stdout, stderr } = cli(...args.map((arg) => (arg === "FOLDER" ? province : arg)));
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(sentence);
});

test("a workbook of the folder is never written over", () => {
  const { status, stderr } = cli(
    ...["batch", province, "--overwrite", "--out", join(province, "上海市", "群艺馆.xlsx")],
  );
  expect(status).toBe(2);
  expect(stderr).toContain("不能覆盖原文件");
});

test("an empty folder checks nothing, and says so by its code", () => {
  const empty = join(folder, "空的");
  mkdirSync(empty);
  const { status, stdout } = cli("batch", empty, "--out", join(folder, "空.jsonl"));
  expect(status).toBe(2);
  expect(stdout).toContain("工作簿 0 个");
});
