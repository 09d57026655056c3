import { readFile } from "node:fs/promises";
import { normalise } from "../../sheets/wording";
import { csvRows } from "../../workbook/file/csv-rows";
import { systemCode } from "../../workbook/file/file-trouble";
import { fromWhereCalled } from "../inputs";
import { Refusal } from "../output";

const HEAD = /^(?:部门|单位|预算单位|部门单位)?(?:名称)$|^(?:部门|单位|预算单位)$/;

/** The departments of a list, as written, each once; refused where the list cannot be read or names none. */
export async function departmentsIn(path: string): Promise<readonly string[]> {
  const rows = csvRows(await bytesOf(path)).map((cells) => cells.map((cell) => cell.trim()));
  const head = rows.findIndex((cells) => cells.some((cell) => HEAD.test(normalise(cell))));
  const column = head < 0 ? 0 : rows[head]!.findIndex((cell) => HEAD.test(normalise(cell)));
  const names = rows.slice(head + 1).map((cells) => cells[column] ?? "");
  const departments = [...new Set(names.filter((name) => name !== ""))];
  if (departments.length === 0)
    throw new Refusal(
      `“${path}”里没有部门名称。名单是 .csv，一行一个部门；有表头的，名称一列的表头写“部门名称”。`,
    );
  return departments;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(fromWhereCalled(path));
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const why = code === "ENOENT" ? "不存在" : code === "EISDIR" ? "是文件夹" : `打不开（${code}）`;
    throw new Refusal(`部门名单“${path}”${why}。请检查文件的名称和位置。`);
  }
}

/** What of a file tells whose it is: the unit that its tables print, and its path. */
interface Named {
  readonly file: string;
  readonly unit?: string;
}

/** The files of a department; a line without one tells that there is none. By its own name in the tables, or in the path where the tables name no unit. */
export function filesOf(department: string, lines: readonly Named[]): readonly string[] {
  const wanted = bare(department);
  const files = lines.filter(({ file }) => file !== "");
  const own = files.filter(({ file, unit }) =>
    unit === undefined ? bare(file).includes(wanted) : namesSame(bare(unit), wanted),
  );
  return [...new Set(own.map(({ file }) => file))];
}

/** A unit often leaves out the place before its name, or says 本级 or 部门 behind it. */
function namesSame(unit: string, department: string): boolean {
  return unit.endsWith(department) || (unit.length > 3 && department.endsWith(unit));
}

function bare(name: string): string {
  return normalise(name).replace(/[（(](?:本级|汇总|机关|本部)[)）]$|(?:本级|汇总|部门)$/, "");
}
