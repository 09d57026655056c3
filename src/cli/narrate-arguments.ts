import { Refusal } from "./output";
import { parsedArguments } from "./parsed-arguments";

const OPTIONS = {
  "last-year": { type: "string" },
  budget: { type: "string" },
  facts: { type: "string" },
  pack: { type: "string", default: "hubei" },
  format: { type: "string", default: "text" },
  out: { type: "string" },
} as const;

/** What `narrate` is asked for. */
export interface NarrateArguments {
  readonly file: string;
  readonly lastYear?: string;
  readonly budget?: string;
  readonly facts?: string;
  readonly pack: string;
  readonly format: Format;
  readonly out?: string;
}

const FORMATS = ["text", "html", "docx", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** Reads them; what they cannot mean is refused. */
export function readArguments(args: readonly string[]): NarrateArguments {
  const { values, positionals } = parsedArguments(args, OPTIONS);
  const format = FORMATS.find((one) => one === values.format);
  if (!format)
    throw new Refusal(`--format 只能是 ${FORMATS.join("、")}，不能是“${values.format}”。`);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Refusal(
      "请给出一个工作簿，或放着一套表的一个文件夹。例：npm run --silent cli -- narrate 决算公开表.xlsx",
    );
  if (format === "docx" && values.out === undefined)
    throw new Refusal("docx 要写进文件，请加 --out 说明.docx。");
  const { "last-year": lastYear, budget, facts, pack, out } = values;
  return {
    file,
    pack,
    format,
    ...(lastYear !== undefined && { lastYear }),
    ...(budget !== undefined && { budget }),
    ...(facts !== undefined && { facts }),
    ...(out !== undefined && { out }),
  };
}
