import { copyFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { openWorkbookFile } from "../../src/workbook/file/open-file";
import { cli, CLEAN, SEED } from "./run-cli";

const folder = mkdtempSync(join(tmpdir(), "report-"));
const at = (name: string) => join(folder, name);

async function textsIn(path: string): Promise<readonly string[]> {
  const opened = await openWorkbookFile(path);
  if (opened.kind === "refused") throw new Error(opened.message);
  const { sheets } = await opened.workbook.readSheets();
  return sheets.flatMap(({ rows }) =>
    rows.flatMap((row) => row?.map((cell) => cell?.text ?? "") ?? []),
  );
}

test("one report of several files, whatever else the command does; the code is that of the check", async () => {
  const { status, stderr, stdout } = cli(
    ...["check", SEED, CLEAN, at("没有.xlsx"), "--report", at("核对报告.xlsx")],
    ...["--reviewer", "张三"],
  );
  expect(status).toBe(1);
  expect(stdout).toContain("勾稽关系 234 条");
  expect(stderr).toContain("已写核对报告：");
  const texts = await textsIn(at("核对报告.xlsx"));
  expect(texts).toContain("部门决算核对报告");
  expect(texts.join("\n")).toMatch(/审核人：张三/);
  expect(texts.join("\n")).toMatch(/没有核对：.*没有\.xlsx/);
  const problems = texts.filter((text) => text.includes("现为 263.88，很可能有误"));
  expect(problems).toHaveLength(2);
  expect(texts).toContain("改为 0.00");
});

test("as a Word document by its ending", () => {
  expect(cli("check", CLEAN, "--report", at("报告.docx")).status).toBe(0);
  const xml = strFromU8(unzipSync(readFileSync(at("报告.docx")))["word/document.xml"]!);
  expect(xml).toContain("部门决算核对报告");
  expect(xml).toContain("（未填写）");
});

test("another ending is refused before anything is read, and so is a reviewer without a report", () => {
  const pdf = cli("check", SEED, "--report", at("报告.pdf"));
  expect(pdf.status).toBe(2);
  expect(pdf.stderr).toContain("的扩展名 .pdf 不能写。扩展名决定写成什么：.xlsx、.docx。");
  expect(pdf.stdout).toBe("");
  expect(existsSync(at("报告.pdf"))).toBe(false);
  expect(cli("check", SEED, "--reviewer", "张三").stderr).toContain("要与 --report");
});

test("nothing is written over what is read, nor over another file unless it may be", () => {
  copyFileSync(SEED, at("决算.xlsx"));
  const own = cli("check", at("决算.xlsx"), "--report", at("决算.xlsx"), "--overwrite");
  expect(own.status).toBe(2);
  expect(readFileSync(at("决算.xlsx"))).toEqual(readFileSync(SEED));
  writeFileSync(at("已有.docx"), "原来的");
  expect(cli("check", SEED, "--report", at("已有.docx")).stderr).toContain("已经存在");
  expect(readFileSync(at("已有.docx"), "utf8")).toBe("原来的");
});

test("with nothing to report nothing is written", () => {
  const { status, stderr } = cli("check", at("没有.xlsx"), "--report", at("空.xlsx"));
  expect(status).toBe(2);
  expect(stderr).toContain("没有可以写进");
  expect(existsSync(at("空.xlsx"))).toBe(false);
});
