import { readFile } from "node:fs/promises";
import { readMemory } from "../actions/memory/read-memory";
import { EMPTY_MEMORY, type WorkbookMemory } from "../actions/memory/workbook-memory";
import { minuteOf } from "../actions/review-report/printed-time";
import { reviewPaper } from "../actions/review-report/review-paper";
import { reviewedSet } from "../actions/review-report/reviewed-set";
import { paperSheets } from "../actions/review-report/paper-sheets";
import type { Paper } from "../actions/review-report/paper";
import type { ReviewedSet } from "../actions/review-report/review-report";
import { paperDocx } from "../documents/review-report/paper-docx";
import { memoryInFile } from "../workbook/file/memory-in-file";
import { newXlsx } from "../workbook/new-file/new-xlsx";
import type { CheckArguments, ReportOutput } from "./check-arguments";
import type { CheckResult } from "./check-result";
import { printAside, Refusal } from "./output";
import { writeOutput } from "./output-guard";

/**
 * Writes the report of everything that was checked, where one was asked for, and says so; false when it
 * could not be written. What a workbook keeps of earlier work (reasons, what was found) stands in it.
 */
export async function writeReport(
  { report, guard }: CheckArguments,
  results: readonly CheckResult[],
): Promise<boolean> {
  if (!report) return true;
  const sets = (await Promise.all(results.map(setsOf))).flat();
  if (sets.length === 0) return notReported(`没有可以写进“${report.path}”的核对结果，没有写。`);
  const refused = results.flatMap((one) => (one.kind === "refused" ? [one.message] : []));
  const { reviewer } = report;
  const paper = reviewPaper({
    madeAt: minuteOf(new Date()),
    ...(reviewer !== undefined && { reviewer }),
    sets,
    refused,
  });
  try {
    await writeOutput(guard, report.path, await bytesOf(paper, report.format));
  } catch (error) {
    if (error instanceof Refusal) return notReported(error.message);
    throw error;
  }
  printAside(`已写核对报告：${report.path}`);
  return true;
}

function notReported(message: string): false {
  printAside(message);
  return false;
}

async function bytesOf(paper: Paper, format: ReportOutput["format"]): Promise<Uint8Array> {
  switch (format) {
    case "docx":
      return paperDocx(paper);
    case "xlsx":
      return newXlsx(paperSheets(paper));
  }
}

async function setsOf(result: CheckResult): Promise<readonly ReviewedSet[]> {
  if (result.kind === "refused") return [];
  const memory = await memoryAt(result.path);
  return result.sets.map((set) => reviewedSet(set, memory));
}

/** What the workbook keeps; nothing where it is no single file, or what it keeps is not understood. */
async function memoryAt(path: string | undefined): Promise<WorkbookMemory> {
  if (path === undefined) return EMPTY_MEMORY;
  const read = readMemory(memoryInFile(await readFile(path)));
  if (read.kind === "read") return read.memory;
  printAside(read.message);
  return EMPTY_MEMORY;
}
