import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { defectSentence } from "../output";
import type { BatchLine } from "./batch-contract";
import type { WorkbookDone } from "./batch-worker";
import type { WorkbookBelow } from "./workbooks-below";

const RUNNER = join(__dirname, "..", "..", "..", "scripts", "typescript.cjs");
/** A workbook that needs more is told as one that could not be checked; the others go on. */
const MOST_MEGABYTES = 1500;

/**
 * The lines of each workbook, in the order of the workbooks, checked in threads of their own. A workbook
 * that ends its thread has a line that says so.
 */
export async function checkedInWorkers(
  workbooks: readonly WorkbookBelow[],
  workers: number,
  told: (done: number) => void,
): Promise<readonly (readonly BatchLine[])[]> {
  const results: (readonly BatchLine[])[] = workbooks.map(() => []);
  let next = 0;
  let done = 0;
  const work = async () => {
    let worker: Worker | undefined;
    while (next < workbooks.length) {
      const at = next++;
      worker ??= newWorker();
      const answer = await asked(worker, workbooks[at]!);
      if (answer.kind === "ended") worker = undefined;
      results[at] = answer.lines;
      told(++done);
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(workers, workbooks.length) }, work));
  return results;
}

function newWorker(): Worker {
  return new Worker(RUNNER, {
    argv: [join(__dirname, "batch-worker.ts")],
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
}

interface Answer extends WorkbookDone {
  readonly kind: "done" | "ended";
}

function asked(worker: Worker, workbook: WorkbookBelow): Promise<Answer> {
  const began = performance.now();
  return new Promise((resolve) => {
    const over = (answer: Answer) => {
      worker.off("message", heard).off("error", ended).off("exit", ended);
      resolve(answer);
    };
    const heard = ({ lines }: WorkbookDone) => over({ kind: "done", lines });
    const ended = (why: unknown) => {
      const seconds = Math.round(performance.now() - began) / 1000;
      const line = { file: workbook.name, error: whyEnded(workbook, why), seconds };
      over({ kind: "ended", lines: [line] });
    };
    worker.on("message", heard).on("error", ended).on("exit", ended);
    worker.postMessage(workbook);
  });
}

/** An error that the thread died of, or the code that it ended with. */
function whyEnded({ name }: WorkbookBelow, error: unknown): string {
  const isTooLarge =
    error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return isTooLarge
    ? `${name}：内容太多，内存不够，没有核对。请用 Excel 打开，删去表外多余的行列后另存再试。`
    : defectSentence(name, error);
}
