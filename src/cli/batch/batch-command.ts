import { basename } from "node:path";
import { newXlsx } from "../../workbook/new-file/new-xlsx";
import { fromWhereCalled } from "../inputs";
import { print, progressLine } from "../output";
import { refuseUnsafeOutputs, writeOutput } from "../output-guard";
import { batchArguments } from "./batch-arguments";
import type { BatchLine, FailedLine } from "./batch-contract";
import { batchExitCode, isBroken, isChecked } from "./batch-outcome";
import { batchSheets } from "./batch-sheets";
import { departmentsIn, filesOf } from "./departments";
import { checkedInWorkers } from "./worker-pool";
import { workbooksBelow } from "./workbooks-below";

/** `batch FOLDER --out REPORT`: checks every workbook below a folder; the exit code is the form's. */
export async function batchCommand(args: readonly string[]): Promise<number> {
  const { folder, out, format, departmentsFile, workers, guard } = batchArguments(args);
  await refuseUnsafeOutputs(guard);
  const departments = departmentsFile === undefined ? [] : await departmentsIn(departmentsFile);
  const { workbooks, unlisted } = await workbooksBelow(fromWhereCalled(folder));
  await refuseUnsafeOutputs({ ...guard, reads: [...guard.reads, ...workbooks.map(pathOf)] });
  const progress = progressLine("核对");
  const checked = await checkedInWorkers(workbooks, workers, (done) =>
    progress(done, workbooks.length),
  );
  const lines = [
    ...checked.flat(),
    ...unlisted.map(({ name, why }) => failed(name, `文件夹“${name}”${why}`)),
  ];
  const missing = departments.filter((department) => filesOf(department, lines).length === 0);
  const all = [...lines, ...missing.map(missingLine)];
  const content =
    format === "jsonl"
      ? all.map((line) => `${JSON.stringify(line)}\n`).join("")
      : newXlsx(batchSheets(basename(fromWhereCalled(folder)), all, departments));
  await writeOutput(guard, out, content);
  print(summary({ files: workbooks.length, lines: all, missing, out }));
  return batchExitCode(all);
}

function pathOf({ path }: { readonly path: string }): string {
  return path;
}

function failed(file: string, error: string): FailedLine {
  return { file, error, seconds: 0 };
}

function missingLine(unit: string): FailedLine {
  return { ...failed("", `没有找到“${unit}”的决算公开表`), unit };
}

interface Summed {
  readonly files: number;
  readonly lines: readonly BatchLine[];
  readonly missing: readonly string[];
  readonly out: string;
}

function summary({ files, lines, missing, out }: Summed): string {
  const sets = lines.filter(isChecked).length;
  const wrong = lines.filter(isBroken).length;
  const unread = lines.length - sets - missing.length;
  const lost = missing.length === 0 ? "" : `，名单中 ${missing.length} 个部门没有找到文件`;
  return `工作簿 ${files} 个，核对 ${sets} 套表：${wrong} 套有错误，${sets - wrong} 套没有；${unread} 个文件未能核对${lost}。\n已写：${out}`;
}
