import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { excelFile } from "../accounts/excel-file";
import { randomPublication } from "../accounts/publish";
import { CLEAN, cli, SEED } from "./run-cli";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "final-accounts-set-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A unit's nine tables and cover as a file each, in a folder of their own. */
async function nineFiles(name: string): Promise<string> {
  const { files } = randomPublication(SEED_OF_FILES);
  const path = join(folder, name);
  mkdirSync(path);
  for (const file of files)
    writeFileSync(join(path, `${file.name}.xlsx`), await excelFile(file.sheets));
  return path;
}

/** The first generated publication that puts each table in a file of its own. */
const SEED_OF_FILES = Array.from({ length: 50 }, (_, seed) => seed).find(
  (seed) => randomPublication(seed).layout.arrangement === "file-each",
)!;

/** What these tests read of the JSON. */
interface Report {
  readonly files: readonly {
    readonly file: string;
    readonly tables: readonly { sheet: string }[];
    readonly unread: readonly { sheet: string; why: string }[];
    readonly counts: { broken: number; notCheckable: number };
  }[];
}

function json(stdout: string): Report {
  return JSON.parse(stdout) as Report;
}

test("a folder of nine files is one set: relations between the tables are checked", async () => {
  const path = await nineFiles("nine");
  const { status, stdout } = cli("check", path, "--one-set", "--format", "json");
  const { files } = json(stdout);
  expect(files).toHaveLength(1);
  expect(files[0]!.file).toBe("nine");
  expect(files[0]!.tables).toHaveLength(9);
  expect(files[0]!.counts).toMatchObject({ broken: 0, notCheckable: 0 });
  expect(status).toBe(0);
});

test("the same files one by one are nine sets, each with its own gaps", async () => {
  const path = await nineFiles("one-by-one");
  const { status, stdout } = cli(
    "check",
    join(path, "表2.xlsx"),
    join(path, "表3.xlsx"),
    "--format",
    "json",
  );
  const { files } = json(stdout);
  expect(files.map(({ tables }) => tables.length)).toEqual([1, 1]);
  expect(files.every(({ counts }) => counts.notCheckable > 0)).toBe(true);
  expect(status).toBe(0);
});

test("what lies beside the workbooks is passed over", async () => {
  const path = await nineFiles("with-others");
  writeFileSync(join(path, "~$表1.xlsx"), "lock");
  writeFileSync(join(path, ".DS_Store"), "");
  writeFileSync(join(path, "说明.docx"), "");
  const { status, stdout, stderr } = cli("check", path, "--one-set", "--format", "json");
  expect(
    json(stdout).files[0]!.unread.filter(({ sheet }) => /表1|DS_Store|说明/.test(sheet)),
  ).toEqual([]);
  expect([status, stderr]).toEqual([0, ""]);
});

test("a file of the set that cannot be read is not passed over: 2", async () => {
  const path = await nineFiles("one-damaged");
  writeFileSync(join(path, "补充.xlsx"), "no workbook");
  const { status, stdout, stderr } = cli("check", path, "--one-set", "--format", "json");
  const told = JSON.stringify(json(stdout).files[0]!.unread) + stderr;
  expect(told).toContain("补充.xlsx");
  expect(status).toBe(2);
});

test("an empty folder: 2", () => {
  const path = join(folder, "empty");
  mkdirSync(path);
  const { status, stderr } = cli("check", path, "--one-set");
  expect(status).toBe(2);
  expect(stderr).toContain("没有找到 .xlsx 或 .xls 文件");
});

test("of several workbooks an error is the gravest, and JSON stays one object", () => {
  const bothRead = cli("check", CLEAN, SEED, "--format", "json");
  expect(bothRead.status).toBe(1);
  expect(json(bothRead.stdout).files).toHaveLength(2);
  const oneMissing = cli("check", SEED, "/nowhere/x.xlsx", CLEAN, "--format", "json");
  expect(oneMissing.status).toBe(1);
  expect(json(oneMissing.stdout).files).toHaveLength(2);
  expect(oneMissing.stderr).toContain("x.xlsx");
});

test.each([
  ["two workbooks", [CLEAN, SEED]],
  ["a set", [CLEAN, "--one-set"]],
])("--mark marks one workbook, not %s: 2", (_, args) => {
  const { status, stdout, stderr } = cli("check", ...args, "--mark", join(folder, "marked.xlsx"));
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("一次只能标记一个工作簿");
});

describe("the command itself", () => {
  test("help says what there is: 0", () => {
    const { status, stdout } = cli("--help");
    expect(status).toBe(0);
    for (const word of ["check", "--format", "--one-set", "--mark", "退出码"])
      expect(stdout).toContain(word);
  });

  test("each command has a help of its own, and the product a version", () => {
    const { status, stdout } = cli("check", "--mark", "--help");
    expect([status, stdout.split("：")[0]]).toEqual([0, "check"]);
    expect(cli("help", "narrate").stdout).toContain("--facts");
    expect(cli("--version").stdout).toMatch(/^决算核对 \d+\.\d+\.\d+\n$/);
    expect(cli("chekc").stderr).toContain("是不是 check？");
  });

  test.each([
    ["nothing at all", []],
    ["an unknown command", ["audit"]],
    ["a name of every object", ["constructor"]],
  ])("%s: 2, and the usage", (_, args) => {
    const { status, stdout, stderr } = cli(...args);
    expect(status).toBe(2);
    expect(stdout + stderr).toContain("用法");
  });
});

test("the explanation is written from a folder of nine files; a file that cannot be read is named", async () => {
  const path = await nineFiles("narrated");
  const whole = cli("narrate", path);
  expect(whole.status).toBe(0);
  expect(whole.stdout).toMatch(/收、支总计均为\d+\.\d\d万元/);
  expect(whole.stderr).not.toContain("损坏");
  writeFileSync(join(path, "损坏.xlsx"), "no workbook at all");
  const partly = cli("narrate", path);
  expect(partly.stdout).toBe(whole.stdout);
  expect(partly.stderr).toContain("[损坏.xlsx]");
});
