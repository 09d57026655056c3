import { formatFor } from "./output-format";
import { Refusal } from "./output";
import type { OutputGuard } from "./output-guard";
import { parsedArguments } from "./parsed-arguments";
import { ROLL } from "./roll-form";

/** What `roll` is asked for. */
export interface RollArguments {
  readonly text: string;
  readonly file: string;
  readonly lastYear: string;
  readonly beforeLast?: string;
  /** The file of 机构运行信息表 and its like, where the accounts' own does not hold them. */
  readonly information?: string;
  readonly budget?: string;
  readonly facts?: string;
  /** Whether a book that seems to have been chosen by mistake is used all the same. */
  readonly acceptOtherBook: boolean;
  readonly format: RollFormat;
  readonly out: string;
  /** Word documents without content controls. */
  readonly plain: boolean;
  readonly guard: OutputGuard;
}

export type RollFormat = (typeof ROLL.options.format.choices)[number];

const ENDINGS = { ".docx": "docx", ".txt": "text", ".json": "json" } as const;

/** Reads them; what they cannot mean is refused. */
export function readRollArguments(args: readonly string[]): RollArguments {
  const { values, operands } = parsedArguments(args, ROLL);
  const [text, file, ...more] = operands;
  if (text === undefined || file === undefined || more.length > 0)
    throw new Refusal(
      "请先给出上年的说明（.docx 或 .txt），再给出本年的工作簿。例：npm run --silent cli -- roll 上年说明.docx 决算公开表.xlsx --last-year 上年决算公开表.xlsx --out 今年说明.docx",
    );
  const {
    "last-year": lastYear,
    "before-last": beforeLast,
    information,
    budget,
    facts,
    out,
    overwrite,
  } = values;
  if (lastYear === undefined)
    throw new Refusal("请用 --last-year 给出上年的工作簿：上年的说明写的是哪些数，要靠它来认。");
  if (out === undefined) throw new Refusal("请用 --out 给出写到哪个文件：.docx、.txt 或 .json。");
  return {
    ...{ text, file, lastYear, out },
    format: formatFor<RollFormat>(values, ENDINGS, "text"),
    plain: values.plain,
    acceptOtherBook: values["accept-other-book"],
    guard: {
      reads: [text, file, lastYear, beforeLast, information, budget, facts],
      writes: [out],
      overwrite,
    },
    ...(beforeLast !== undefined && { beforeLast }),
    ...(information !== undefined && { information }),
    ...(budget !== undefined && { budget }),
    ...(facts !== undefined && { facts }),
  };
}
