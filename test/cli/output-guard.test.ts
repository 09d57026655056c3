import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { refuseUnsafeOutputs, writeOutput, type OutputGuard } from "../../src/cli/output-guard";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "guard-"));
  for (const name of ["决算.xlsx", "上年.xlsx", "预算.xls", "补充资料.json", "模板.txt"])
    writeFileSync(join(folder, name), name);
  mkdirSync(join(folder, "一套"));
  writeFileSync(join(folder, "一套", "表1.xlsx"), "表1");
  mkdirSync(join(folder, "别处"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function guard(out: string, overwrite = false): OutputGuard {
  const reads = ["决算.xlsx", "上年.xlsx", "预算.xls", "补充资料.json", "模板.txt", "一套"];
  return { reads: [...reads.map(at), undefined], writes: [out], overwrite };
}

function at(name: string): string {
  return join(folder, name);
}

/** Every way to name a file that is read; made first where it has to be. */
const WAYS: readonly (readonly [string, () => string])[] = [
  ["by its path", () => at("决算.xlsx")],
  ["last year's", () => at("上年.xlsx")],
  ["the budget's", () => at("预算.xls")],
  ["the facts'", () => at("补充资料.json")],
  ["the pack's", () => at("模板.txt")],
  ["one of a folder's", () => at(join("一套", "表1.xlsx"))],
  ["by a detour", () => `${folder}/别处/../决算.xlsx`],
  ["from where the command is called", () => relative(process.cwd(), at("决算.xlsx"))],
  ["in another case", () => at("决算.XLSX")],
  ["by a link", () => (symlinkSync(at("决算.xlsx"), at("链接.xlsx")), at("链接.xlsx"))],
  [
    "by a link to a link",
    () => {
      symlinkSync("决算.xlsx", at("一.xlsx"));
      symlinkSync("一.xlsx", at("二.xlsx"));
      return at("二.xlsx");
    },
  ],
  ["by a hard link", () => (linkSync(at("决算.xlsx"), at("硬.xlsx")), at("硬.xlsx"))],
  [
    "by a linked folder",
    () => {
      symlinkSync(folder, at("又一处"));
      return at(join("又一处", "决算.xlsx"));
    },
  ],
  [
    "by a hard link to one of a folder's",
    () => (linkSync(at(join("一套", "表1.xlsx")), at("硬1.xlsx")), at("硬1.xlsx")),
  ],
];

describe("a file that the command reads is never written over", () => {
  test.each(WAYS)("%s", async (_, way) => {
    const out = way();
    for (const overwrite of [false, true]) {
      await expect(refuseUnsafeOutputs(guard(out, overwrite))).rejects.toThrow("不能覆盖原文件");
      await expect(writeOutput(guard(out, overwrite), out, "新")).rejects.toThrow("不能覆盖");
    }
    expect(readFileSync(at("决算.xlsx"), "utf8")).toBe("决算.xlsx");
    expect(readFileSync(at(join("一套", "表1.xlsx")), "utf8")).toBe("表1");
  });

  test("nor by a file that is read through a link", async () => {
    symlinkSync(at("决算.xlsx"), at("链接.xlsx"));
    const own = { reads: [at("链接.xlsx")], writes: [at("决算.xlsx")], overwrite: true };
    await expect(refuseUnsafeOutputs(own)).rejects.toThrow("不能覆盖原文件");
  });
});

test("another file that exists is replaced only with --overwrite, whole", async () => {
  const out = at(join("别处", "旧.docx"));
  writeFileSync(out, "旧");
  await expect(refuseUnsafeOutputs(guard(out))).rejects.toThrow("--overwrite");
  await expect(writeOutput(guard(out), out, "新")).rejects.toThrow("--overwrite");
  expect(readFileSync(out, "utf8")).toBe("旧");
  await writeOutput(guard(out, true), out, "新");
  expect(readFileSync(out, "utf8")).toBe("新");
  expect(readdirSync(at("别处"))).toEqual(["旧.docx"]);
});

test("a file that came while the command worked is not replaced", async () => {
  const out = at("新.docx");
  await refuseUnsafeOutputs(guard(out));
  writeFileSync(out, "别人的");
  await expect(writeOutput(guard(out), out, "新")).rejects.toThrow("已经存在");
  expect(readFileSync(out, "utf8")).toBe("别人的");
});

test("through a link to another file, that file is replaced and the link stays", async () => {
  writeFileSync(at("实.docx"), "旧");
  symlinkSync("实.docx", at("链.docx"));
  await writeOutput(guard(at("链.docx"), true), at("链.docx"), "新");
  expect(readFileSync(at("实.docx"), "utf8")).toBe("新");
});

test("a new file is written; the names of one folder do not bind those of another", async () => {
  const out = at(join("别处", "决算.xlsx"));
  await writeOutput(guard(out), out, "新");
  expect(existsSync(out)).toBe(true);
});

test.each([
  ["a folder", () => at("别处"), "文件夹"],
  ["a folder that is not there", () => at(join("无", "x.txt")), "输出文件夹不存在"],
  ["a device", () => "/dev/null", "不是普通文件"],
])("%s is no place to write to", async (_, out, why) => {
  await expect(refuseUnsafeOutputs(guard(out(), true))).rejects.toThrow(why);
});

test("two outputs of one command do not share a file", async () => {
  const both = { ...guard(""), writes: [at("出.xlsx"), `${folder}/别处/../出.XLSX`] };
  await expect(refuseUnsafeOutputs(both)).rejects.toThrow("给了两处");
});
