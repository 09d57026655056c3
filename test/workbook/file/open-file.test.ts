import { chmod, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { READING_LIMITS } from "../../../src/workbook/file/limits";
import { openWorkbookFile } from "../../../src/workbook/file/open-file";
import { fileTrouble } from "../../../src/workbook/file/file-trouble";
import { contractXlsx } from "../contract-xlsx";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "workbook-"));
});

afterAll(() => rm(folder, { recursive: true }));

test("a workbook goes by its file name", async () => {
  const path = join(folder, "决算.xlsx");
  await writeFile(path, await contractXlsx());
  const result = await openWorkbookFile(path);
  expect(result.kind === "opened" && result.workbook.name).toBe("决算.xlsx");
});

test("a file that is not there", async () => {
  expect(await openWorkbookFile(join(folder, "无.xlsx"))).toEqual({
    kind: "refused",
    message: "“无.xlsx”：找不到这个文件。请检查路径和文件名（包括扩展名）是否正确。",
  });
});

test("a folder is told how to be checked", async () => {
  expect(await openWorkbookFile(folder)).toMatchObject({
    kind: "refused",
    message: expect.stringContaining("--one-set") as string,
  });
});

// The superuser may read everything.
(process.getuid?.() === 0 ? test.skip : test)("a file that may not be read", async () => {
  const path = join(folder, "锁.xlsx");
  await writeFile(path, "x");
  await chmod(path, 0);
  expect(await openWorkbookFile(path)).toMatchObject({
    kind: "refused",
    message: expect.stringContaining("权限") as string,
  });
});

test.each([
  ["EACCES", "noPermission"],
  ["EBUSY", "busy"],
  ["EISDIR", "folder"],
  ["EIO", "unreadable"],
])("the system's %s means %s", (code, reason) => {
  expect(fileTrouble(Object.assign(new Error(code), { code, syscall: "open" }))).toBe(reason);
});

test("a fault of our own is not hidden as trouble with the file", () => {
  expect(() => fileTrouble(new TypeError("ours"))).toThrow("ours");
});

test("a file too large to be one of ours is not even loaded", async () => {
  const path = join(folder, "大.xlsx");
  await writeFile(path, "");
  // Sparse: it takes no room on the disk.
  await truncate(path, READING_LIMITS.fileBytes + 1);
  expect(await openWorkbookFile(path)).toMatchObject({
    kind: "refused",
    message: expect.stringContaining("300 MB") as string,
  });
});
