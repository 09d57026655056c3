import { availableParallelism } from "node:os";
import { Refusal } from "../output";
import { formatFor } from "../output-format";
import type { OutputGuard } from "../output-guard";
import { parsedArguments } from "../parsed-arguments";
import { BATCH } from "./batch-form";

/** What `batch` is asked for. */
export interface BatchArguments {
  readonly folder: string;
  readonly out: string;
  readonly format: "xlsx" | "jsonl";
  readonly departmentsFile?: string;
  readonly workers: number;
  readonly guard: OutputGuard;
}

/** More at once than this is a slip of the pen, and would take the machine's memory. */
const MOST_WORKERS = 64;

/** Reads them; what they cannot mean is refused. */
export function batchArguments(args: readonly string[]): BatchArguments {
  const { values, operands } = parsedArguments(args, BATCH);
  const { out, departments: departmentsFile, overwrite } = values;
  const [folder, ...more] = operands;
  if (folder === undefined || more.length > 0)
    throw new Refusal(
      "batch 要给出一个文件夹。例：npm run --silent cli -- batch 全省决算公开 --out 总表.xlsx",
    );
  if (out === undefined)
    throw new Refusal("没有说写到哪里。请加 --out 总表.xlsx 或 --out 总表.jsonl。");
  return {
    folder,
    out,
    format: formatFor({ format: undefined, out }, { ".xlsx": "xlsx", ".jsonl": "jsonl" }, "xlsx"),
    ...(departmentsFile !== undefined && { departmentsFile }),
    workers: workersIn(values.workers),
    guard: { reads: [departmentsFile], writes: [out], overwrite },
  };
}

function workersIn(given: string | undefined): number {
  if (given === undefined) return availableParallelism();
  const workers = /^\d{1,2}$/.test(given) ? Number(given) : 0;
  if (workers < 1 || workers > MOST_WORKERS)
    throw new Refusal(`--workers 是同时核对的文件个数，要写 1 到 ${MOST_WORKERS} 的整数。`);
  return workers;
}
