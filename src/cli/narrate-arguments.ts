import { NARRATE } from "./narrate-form";
import { formatFor } from "./output-format";
import { Refusal } from "./output";
import type { OutputGuard } from "./output-guard";
import { parsedArguments } from "./parsed-arguments";

/** What `narrate` is asked for. */
export interface NarrateArguments {
  readonly file: string;
  readonly lastYear?: string;
  readonly budget?: string;
  readonly facts?: string;
  /** Whether a book that seems to have been chosen by mistake is used all the same. */
  readonly acceptOtherBook: boolean;
  /** Where it is not named, the unit's name tells the province. */
  readonly pack?: string;
  readonly format: Format;
  readonly out?: string;
  /** Word documents without content controls. */
  readonly plain: boolean;
  readonly guard: OutputGuard;
}

export type Format = (typeof NARRATE.options.format.choices)[number];

/** Reads them; what they cannot mean is refused. */
export function readArguments(args: readonly string[]): NarrateArguments {
  const { values, operands } = parsedArguments(args, NARRATE);
  const [file, ...more] = operands;
  if (file === undefined || more.length > 0)
    throw new Refusal(
      "请给出一个工作簿，或放着一套表的一个文件夹。例：npm run --silent cli -- narrate 决算公开表.xlsx",
    );
  const { "last-year": lastYear, budget, facts, pack, out, overwrite } = values;
  const format = formatFor<Format>(values, ENDINGS, "text");
  if (format === "docx" && out === undefined)
    throw new Refusal("docx 要写进文件，请加 --out 说明.docx。");
  return {
    file,
    acceptOtherBook: values["accept-other-book"],
    format,
    plain: values.plain,
    guard: { reads: [file, lastYear, budget, facts], writes: [out], overwrite },
    ...(lastYear !== undefined && { lastYear }),
    ...(budget !== undefined && { budget }),
    ...(pack !== undefined && { pack }),
    ...(facts !== undefined && { facts }),
    ...(out !== undefined && { out }),
  };
}

const ENDINGS = {
  ".docx": "docx",
  ".html": "html",
  ".htm": "html",
  ".txt": "text",
  ".json": "json",
} as const;
