import { PROOFREAD } from "./proofread-form";
import { Refusal } from "./output";
import type { OutputGuard } from "./output-guard";
import { parsedArguments } from "./parsed-arguments";

/** What `proofread` is asked for. */
export interface ProofreadArguments {
  readonly text: string;
  readonly file: string;
  readonly lastYear?: string;
  /** Whether a book that seems to have been chosen by mistake is used all the same. */
  readonly acceptOtherBook: boolean;
  readonly budget?: string;
  readonly facts?: string;
  readonly reasonFrom?: number;
  readonly format: "text" | "json";
  readonly out?: string;
  readonly guard: OutputGuard;
}

/** Reads them; what they cannot mean is refused. */
export function readProofreadArguments(args: readonly string[]): ProofreadArguments {
  const { values, operands } = parsedArguments(args, PROOFREAD);
  const [text, file, ...more] = operands;
  if (text === undefined || file === undefined || more.length > 0)
    throw new Refusal(
      "请先给出写好的说明（.docx 或 .txt），再给出它所依据的工作簿。例：npm run --silent cli -- proofread 说明.docx 决算公开表.xlsx",
    );
  const { "last-year": lastYear, budget, facts, format, out, overwrite } = values;
  const reasonFrom = values["reason-threshold"];
  if (out !== undefined && !/\.docx$/i.test(out))
    throw new Refusal(`“${out}”的扩展名应为 .docx：--out 写的是加了批注的 Word 文档。`);
  return {
    text,
    file,
    format,
    acceptOtherBook: values["accept-other-book"],
    guard: { reads: [text, file, lastYear, budget, facts], writes: [out], overwrite },
    ...(lastYear !== undefined && { lastYear }),
    ...(budget !== undefined && { budget }),
    ...(facts !== undefined && { facts }),
    ...(out !== undefined && { out }),
    ...(reasonFrom !== undefined && { reasonFrom: percentage(reasonFrom) }),
  };
}

function percentage(text: string): number {
  if (!/^\d+(?:\.\d+)?%?$/.test(text))
    throw new Refusal(`--reason-threshold 后面应是 0 或更大的百分比，如 10；给的是“${text}”。`);
  return Number.parseFloat(text);
}
