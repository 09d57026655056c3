import Ajv from "ajv";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { contractSchema } from "../../scripts/schemas/contract-schema";
import type { ExplainOutput } from "../../src/cli/explain-contract";
import { CLEAN, cli, ROOT, SEED } from "./run-cli";

const TABLE = "GK05 一般公共预算财政拨款支出决算表";

function explain(...args: readonly string[]) {
  return cli("explain", ...args);
}

function complaints(schema: object, value: unknown): readonly string[] {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  const validate = ajv.compile(schema);
  return validate(value) ? [] : [ajv.errorsText(validate.errors)];
}

test("0: every sheet of a workbook, each with its reason", () => {
  const { status, stdout, stderr } = explain(SEED);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout.match(/^工作表“/gm)).toHaveLength(14);
  expect(stdout).toContain("只有表名（目录），没有表");
  expect(stdout).toContain("G列 “本年支出·项目支出”（3栏）：是“项目支出”");
});

test("0: a cell: both sides of each relation, what it should be, what was considered", () => {
  const { status, stdout } = explain(SEED, `${TABLE}!$g$8`);
  expect(status).toBe(0);
  expect(stdout).toContain("应为 10.35");
  expect(stdout).toContain("201：小计＝基本支出＋项目支出　左 263.88 右 517.41 差 -253.53");
  expect(stdout).toContain("✓ 成立，因此有约束　项目支出：201＝20133");
  expect(stdout).toMatch(/采用　.*“项目支出”一栏抄成了“小计”/);
});

test.each([
  [["C8"], "请写明是哪一张"],
  [["GK05!C8"], `是不是 '${TABLE}'!C8？`],
  [[`${TABLE}!8C`], "没有“8C”这个单元格地址"],
  [["GK05", "一般公共预算财政拨款支出决算表!C8"], "整个加引号"],
])("2: %j", (place, says) => {
  const { status, stdout, stderr } = explain(SEED, ...place);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(says);
});

test("2: without a file, with one that is not there", () => {
  expect(explain()).toMatchObject({ status: 2, stdout: "" });
  expect(explain("没有的文件.xlsx")).toMatchObject({ status: 2, stdout: "" });
});

test("help in Chinese, with examples that name the command", () => {
  const { status, stdout } = explain("--help");
  expect(status).toBe(0);
  expect(stdout).toContain("explain 决算公开表.xlsx 收入决算表!C8");
});

describe("the JSON", () => {
  const strict = contractSchema("explain", { open: false });
  const published = JSON.parse(
    readFileSync(join(ROOT, "docs", "explain.schema.json"), "utf8"),
  ) as object;

  test("docs/explain.schema.json is what the types say (npm run schema)", () => {
    expect(published).toEqual(
      JSON.parse(JSON.stringify(contractSchema("explain", { open: true }))),
    );
  });

  test.each([
    ["sheets", [SEED]],
    ["a blamed cell", [SEED, `${TABLE}!G8`]],
    ["a cleared cell", [SEED, `${TABLE}!E8`]],
    ["a caption", [SEED, `${TABLE}!A8`]],
    ["a sheet that was not read", [SEED, "封面"]],
    ["a clean workbook", [CLEAN]],
  ])("%s: everything that is printed is declared", (_, args) => {
    const { status, stdout } = explain(...args, "--format", "json");
    expect(status).toBe(0);
    const said = JSON.parse(stdout) as ExplainOutput;
    expect(complaints(strict, said)).toEqual([]);
    expect(complaints(published, { ...said, written: "later" })).toEqual([]);
  });

  test("it refuses what is none", () => {
    expect(complaints(published, { schema: 2, file: "a" })).not.toEqual([]);
  });
});
