import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CLEAN, cli, ROOT, SEED } from "./run-cli";

/** What these tests read of the JSON contract. */
interface CheckJson {
  readonly schema: number;
  readonly files: readonly {
    readonly tables: readonly unknown[];
    readonly counts: Readonly<Record<string, number>>;
    readonly findings: readonly {
      severity: string;
      kind: string;
      table?: string;
      identity?: string;
    }[];
    readonly suspects: readonly {
      address: string;
      suggested: string | null;
      certain: boolean;
      explains: readonly number[];
    }[];
  }[];
}

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "final-accounts-check-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

function check(...args: readonly string[]) {
  return cli("check", ...args);
}

test("0: nothing broken", () => {
  const { status, stdout } = check(CLEAN);
  expect(stdout).toContain("识别出 9 张表");
  expect(stdout).toContain("结论：九张表都已核对");
  expect(status).toBe(0);
});

test("1: something broken; the JSON keeps its contract", () => {
  const { status, stdout } = check(SEED, "--format", "json");
  expect(status).toBe(1);
  const { schema, files } = JSON.parse(stdout) as CheckJson;
  expect(schema).toBe(2);
  const [file] = files;
  expect(file).toMatchObject({
    file: "qiaokou-media-centre-2022.xlsx",
    unit: "武汉市硚口区融媒体中心",
    year: 2022,
  });
  expect(file!.tables).toHaveLength(9);
  expect(Object.keys(file!.counts)).toEqual(["held", "rounding", "broken", "notCheckable"]);
});

test("the seed's five wrong cells are named, its three misprinted notes corrected, and nothing else is an error", () => {
  const { files } = JSON.parse(check(SEED, "--format", "json").stdout) as CheckJson;
  const { suspects, findings } = files[0]!;
  expect(suspects.map(({ address, suggested, certain }) => [address, suggested, certain])).toEqual([
    ["G8", "10.35", true],
    ["G9", "10.35", true],
    ["G11", "0.00", true],
    ["G12", "0.00", true],
    ["G13", "0.00", true],
  ]);
  const errors = findings.filter(({ severity }) => severity === "error");
  const broken = errors.filter(({ kind }) => kind === "identity");
  const notes = errors.filter(({ kind }) => kind === "note");
  expect(new Set(broken.map(({ table }) => table))).toEqual(new Set(["general-public-budget"]));
  expect(new Set(suspects.flatMap(({ explains }) => explains)).size).toBe(broken.length);
  expect(notes.map(({ identity }) => identity)).toEqual([
    "27行＝（1＋2＋3）行",
    "1栏各行＝（2＋3）栏各行",
    "1栏＝（2＋3＋6）栏",
  ]);
  expect(errors).toHaveLength(broken.length + notes.length);
});

test.each([
  ["no file", [], "没有给出"],
  ["an unknown option", ["--wrong", CLEAN], "命令写法有误"],
  ["an unknown format", ["--format", "yaml", CLEAN], "只能是 text 或 json"],
  ["a missing file", ["/nowhere/x.xlsx"], "找不到"],
  ["a folder", [join(ROOT, "samples")], "--one-set"],
])("2: %s is a clear sentence and nothing else", (_, args, sentence) => {
  const { status, stdout, stderr } = check(...args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(sentence);
});

test("2: garbage under a right title says what was looked for", () => {
  const file = join(folder, "garbage.xls");
  writeFileSync(
    file,
    "<html><table><tr><td>2022年度收入决算表</td></tr><tr><td>xx</td><td>3.7</td></tr></table></html>",
  );
  const { status, stderr } = check(file);
  expect(status).toBe(2);
  expect(stderr).toContain("没有找到《收入决算表》的表头");
});

test("1: an error comes before what could not be read", () => {
  const { status, stderr } = check(SEED, "/nowhere/x.xlsx");
  expect(stderr).toContain("找不到");
  expect(status).toBe(1);
});

test("several files: one that cannot be read does not hide the others", () => {
  const { status, stdout } = check(CLEAN, "/nowhere/x.xlsx");
  expect(status).toBe(2);
  expect(stdout).toContain("结论：九张表都已核对");
});

test("--one-set checks a folder of files as one unit's", () => {
  const set = mkdtempSync(join(folder, "set-"));
  copyFileSync(CLEAN, join(set, "a.xlsx"));
  const { status, stdout } = check(set, "--one-set");
  expect(status).toBe(0);
  expect(stdout).toContain("[a.xlsx]表1");
});

test("--mark writes a copy and leaves the workbook as it was", () => {
  const before = readFileSync(SEED);
  const copy = join(folder, "marked.xlsx");
  const { status, stderr } = check(SEED, "--mark", copy);
  expect(status).toBe(1);
  expect(stderr).toContain("原文件未改动");
  expect(existsSync(copy)).toBe(true);
  expect(readFileSync(SEED).equals(before)).toBe(true);
});

test("--mark never writes over the workbook itself", () => {
  const own = join(folder, "own.xlsx");
  copyFileSync(CLEAN, own);
  const { status, stderr } = check(own, "--mark", own);
  expect(status).toBe(2);
  expect(stderr).toContain("不能覆盖原文件");
});

test("--mark never writes over last year's workbook, nor over another file without --overwrite", () => {
  const lastYear = join(folder, "last-year.xlsx");
  copyFileSync(CLEAN, lastYear);
  const over = check(SEED, "--last-year", lastYear, "--mark", lastYear, "--overwrite");
  expect([over.status, over.stdout]).toEqual([2, ""]);
  expect(over.stderr).toContain("不能覆盖原文件");
  const without = check(SEED, "--mark", lastYear);
  expect([without.status, without.stdout]).toEqual([2, ""]);
  expect(without.stderr).toContain("--overwrite");
  expect(readFileSync(lastYear).equals(readFileSync(CLEAN))).toBe(true);
});

test("last year's workbook that cannot be compared with is named, and nothing is checked", () => {
  const itself = check(CLEAN, "--last-year", CLEAN);
  expect([itself.status, itself.stdout]).toEqual([2, ""]);
  expect(itself.stderr).toContain("上年的工作簿是 2023 年度的，本年是 2023 年度，应给 2022 年度的");
  const accepted = check(CLEAN, "--last-year", CLEAN, "--accept-other-book");
  expect([accepted.status, accepted.stdout]).toEqual([2, ""]);
  const absent = check(CLEAN, "--last-year", join(folder, "上年.xlsx"));
  expect([absent.status, absent.stdout]).toEqual([2, ""]);
  expect(absent.stderr).toContain("上年.xlsx");
});
