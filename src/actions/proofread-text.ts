import { factBook } from "../narrative/facts/fact-book";
import { NOTHING_GIVEN, type Given } from "../narrative/facts/given";
import { proofread, type Proofread } from "../proofreading/proofread";
import type { FinishedText } from "../reading-text/finished-text";
import type { InformationFigure } from "../tables/information";
import type { TableReading } from "../tables/reading";
import { usableBooks, type OtherBooks } from "./other-books";

/** What a proofreading is asked for with. */
export interface ProofreadRequest extends OtherBooks {
  readonly text: FinishedText;
  readonly tables: readonly TableReading[];
  readonly information?: readonly InformationFigure[];
  readonly given?: Given;
  /** How far from its budget, in hundredths of it, a 项 may be without a reason. */
  readonly reasonFrom?: number;
}

/** What came of it, or why nothing was compared, in Chinese. */
export type ProofreadOutcome =
  | {
      readonly kind: "proofread";
      readonly result: Proofread;
      /** What is odd about the other books, and about the text; Chinese sentences. */
      readonly remarks: readonly string[];
    }
  | { readonly kind: "not-done"; readonly message: string };

/** Holds a finished text against the tables of a workbook, with what stands beside them. */
export function proofreadText(request: ProofreadRequest): ProofreadOutcome {
  const { text, tables, information = [], given = NOTHING_GIVEN, reasonFrom } = request;
  if (tables.length === 0)
    return { kind: "not-done", message: "没有认出部门决算公开表，无法校对文字。" };
  if (text.paragraphs.length === 0)
    return { kind: "not-done", message: "文中没有文字，无法校对。" };
  const { books, troubles, remarks } = usableBooks(tables, request);
  if (troubles.length > 0) return { kind: "not-done", message: troubles.join("\n") };
  const book = factBook({ readings: tables, information, given, ...books });
  const result = proofread(text, book, tables, reasonFrom);
  return { kind: "proofread", result, remarks: [...remarks, ...remarksOn(text, result)] };
}

function remarksOn({ joined }: FinishedText, { checked }: Proofread): readonly string[] {
  return [
    ...(joined
      ? [
          "这篇文字的行在句子中间断开（多半从 PDF 复制），已试着接起来；段落从哪里起止不完全可靠，用 .docx 校对更准。",
        ]
      : []),
    ...(checked === 0 ? ["文中没有找到可以与表核对的数字，请确认给的是决算情况说明。"] : []),
  ];
}
