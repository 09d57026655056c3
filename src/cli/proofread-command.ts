import { basename } from "node:path";
import { checkAccounts } from "../actions/check-accounts";
import { proofreadText, type ProofreadOutcome } from "../actions/proofread-text";
import { openFinishedText } from "../documents/finished/open-finished-text";
import type { DocxText } from "../documents/finished/read-docx";
import type { TextFinding } from "../proofreading/text-finding";
import { BUDGET_FORMS } from "../tables/budget-forms";
import { print, printAside, printJson, Refusal } from "./output";
import { refuseUnsafeOutputs, writeOutput } from "./output-guard";
import { readProofreadArguments, type ProofreadArguments } from "./proofread-arguments";
import { proofreadJson } from "./proofread-json";
import { commentText, proofreadReport } from "./proofread-report";
import { refuseDoubtfulBooks } from "./doubtful-books";
import { lastYearIn, sheetsIn, tablesIn } from "./tables-in";
import { bytesIn, givenFactsIn } from "./texts-in";

/** `proofread TEXT FILE`: 0 nothing wrong, 1 something is, 2 not done. */
export async function proofreadCommand(args: readonly string[]): Promise<number> {
  const asked = readProofreadArguments(args);
  await refuseUnsafeOutputs(asked.guard);
  const opened = openFinishedText(
    basename(asked.text),
    await bytesIn(asked.text, `“${asked.text}”`),
  );
  if (opened.kind === "refused") throw new Refusal(opened.message);
  if (asked.out !== undefined && !opened.docx)
    throw new Refusal("只有 .docx 才能加批注。请去掉 --out，或用 Word 文档校对。");
  const { result, remarks } = done(
    proofreadText({ text: opened.text, ...(await sourcesOf(asked)) }),
  );
  if (asked.out !== undefined) await writeCommented(asked, opened.docx!, result.findings);
  if (asked.format === "json") printJson(proofreadJson(result));
  else print(proofreadReport(result));
  for (const remark of remarks) printAside(remark);
  if (result.findings.some(({ severity }) => severity === "error")) return 1;
  return result.checked === 0 ? 2 : 0;
}

async function sourcesOf({
  file,
  lastYear,
  budget,
  facts,
  acceptOtherBook,
  reasonFrom,
}: ProofreadArguments) {
  const books = {
    ...(lastYear !== undefined && (await lastYearIn(lastYear))),
    ...(budget !== undefined && { budget: await tablesIn(budget, BUDGET_FORMS) }),
  };
  const sheets = await sheetsIn(file);
  const checked = checkAccounts(basename(file), sheets, books);
  refuseDoubtfulBooks(checked.tables, books, acceptOtherBook);
  return {
    tables: checked.tables,
    information: checked.information,
    ...books,
    ...(reasonFrom !== undefined && { reasonFrom }),
    ...(facts !== undefined && { given: await givenFactsIn(facts) }),
  };
}

function done(outcome: ProofreadOutcome): Extract<ProofreadOutcome, { kind: "proofread" }> {
  if (outcome.kind === "not-done") throw new Refusal(outcome.message);
  return outcome;
}

async function writeCommented(
  { guard, out }: ProofreadArguments,
  docx: DocxText,
  findings: readonly TextFinding[],
): Promise<void> {
  // Only a copy with comments needs what writes it.
  const { commentedDocx } = await import("../documents/finished/commented-docx");
  const comments = findings.map((finding) => ({ span: finding.span, text: commentText(finding) }));
  await writeOutput(guard, out!, commentedDocx(docx, comments));
  printAside(`已写入 ${out!}（${comments.length} 条批注），原文件未动。`);
}
