import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Mark } from "../../../src/workbook/port";
import { markedCopyOf } from "../../../src/workbook/file/marked-copy-of";
import { openWorkbookBytes } from "../../../src/workbook/file/open-bytes";
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

test("a copy is made, and the original stays alone in its folder as it was", async () => {
  const before = await readFile(input);
  const copy = await markedCopyOf(input, "标注.xlsx", MARKS);
  if (copy.kind !== "marked") throw new Error(copy.message);
  expect(openWorkbookBytes("标注.xlsx", copy.bytes).kind).toBe("opened");
  expect(Buffer.compare(await readFile(input), before)).toBe(0);
  expect(await readdir(folder)).toEqual(["决算.xlsx"]);
});

test.each<[string, string, string, string]>([
  ["an input that is not there", "无.xlsx", "出.xlsx", "找不到这个文件"],
  ["an extension that Excel would not open", "决算.xlsx", "出.xlsm", "扩展名改为 .xlsx"],
])("%s is refused", async (_, from, to, why) => {
  expect(await markedCopyOf(join(folder, from), to, MARKS)).toEqual({
    kind: "refused",
    message: expect.stringContaining(why) as string,
  });
});
