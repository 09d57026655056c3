import { CHECK } from "./check-form";
import { Refusal } from "./output";
import { formatFor } from "./output-format";
import type { OutputGuard } from "./output-guard";
import { parsedArguments } from "./parsed-arguments";

/** What `check` is asked for. */
export interface CheckArguments {
  readonly files: readonly string[];
  readonly format: "text" | "json";
  readonly oneSet: boolean;
  readonly mark?: string;
  readonly report?: ReportOutput;
  readonly lastYearFile?: string;
  readonly budgetFile?: string;
  /** Whether a book that seems to have been chosen by mistake is used all the same. */
  readonly acceptOtherBook: boolean;
  readonly guard: OutputGuard;
}

/** Reads them; what they cannot mean is refused. */
export function checkArguments(args: readonly string[]): CheckArguments {
  const { values, operands: files } = parsedArguments(args, CHECK);
  const { format, mark, "one-set": oneSet, "last-year": lastYearFile, budget: budgetFile } = values;
  if (files.length === 0)
    throw new Refusal("没有给出要核对的文件。例：npm run --silent cli -- check 决算公开表.xlsx");
  if (mark !== undefined && (files.length > 1 || oneSet))
    throw new Refusal("--mark 一次只能标记一个工作簿，不能与 --one-set 或多个文件同用。");
  return {
    files,
    format,
    oneSet,
    acceptOtherBook: values["accept-other-book"],
    guard: {
      reads: [...files, lastYearFile, budgetFile],
      writes: [mark, values.report],
      overwrite: values.overwrite,
    },
    ...(mark !== undefined && { mark }),
    ...reportOutput(values),
    ...(lastYearFile !== undefined && { lastYearFile }),
    ...(budgetFile !== undefined && { budgetFile }),
  };
}

/** Where the report goes, in which format, and who signs it. */
export interface ReportOutput {
  readonly path: string;
  readonly format: "xlsx" | "docx";
  readonly reviewer?: string;
}

const REPORT_ENDINGS = { ".xlsx": "xlsx", ".docx": "docx" } as const;

function reportOutput({
  report: path,
  reviewer,
}: {
  readonly report: string | undefined;
  readonly reviewer: string | undefined;
}): { readonly report?: ReportOutput } {
  if (path === undefined && reviewer !== undefined)
    throw new Refusal("--reviewer 是核对报告上的审核人，要与 --report 核对报告.xlsx 一起用。");
  if (path === undefined) return {};
  const format = formatFor<ReportOutput["format"]>(
    { format: undefined, out: path },
    REPORT_ENDINGS,
    "xlsx",
  );
  return { report: { path, format, ...(reviewer !== undefined && { reviewer }) } };
}
