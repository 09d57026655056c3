import { parentPort } from "node:worker_threads";
import { checkedOrTold } from "../checked-input";
import { checkedSetJson } from "../check-json";
import { inputsOf } from "../inputs";
import type { BatchLine } from "./batch-contract";
import type { WorkbookBelow } from "./workbooks-below";

/** What a worker answers: the lines of one workbook. */
export interface WorkbookDone {
  readonly lines: readonly BatchLine[];
}

/** Checks one workbook after the other, as it is asked; runs in a thread of its own. */
parentPort?.on("message", (workbook: WorkbookBelow) => {
  void linesOf(workbook).then((lines) => parentPort!.postMessage({ lines }));
});

async function linesOf({ path, name }: WorkbookBelow): Promise<readonly BatchLine[]> {
  const began = performance.now();
  const [input] = await inputsOf([path], false);
  const result = await checkedOrTold(input!, { books: {}, accepted: false });
  const seconds = Math.round(performance.now() - began) / 1000;
  if (result.kind === "refused") return [{ file: name, error: result.message, seconds }];
  return result.sets.map((set) => ({ ...checkedSetJson(set), file: name, seconds }));
}
