import { basename, join } from "node:path";
import { checkAccounts } from "../actions/check-accounts";
import { informationBeside } from "../actions/information-beside";
import { matchingSet } from "../actions/matching-set";
import { rollLastText, type RollOutcome, type RollRequest } from "../actions/roll-last-text";
import {
  openFinishedText,
  type FinishedTextOpened,
} from "../documents/finished/open-finished-text";
import type { DocxText } from "../documents/finished/read-docx";
import { organisationOf } from "../narrative/facts/fact-book";
import { packFor } from "../narrative/packs/known-packs";
import { recogniseSets } from "../recognition/recognise";
import { markedText } from "../rolling/marked-text";
import type { RolledText } from "../rolling/rolled-text";
import { BUDGET_FORMS } from "../tables/budget-forms";
import { print, printAside, Refusal } from "./output";
import { refuseUnsafeOutputs, writeOutput } from "./output-guard";
import { readRollArguments, type RollArguments } from "./roll-arguments";
import { rollJson } from "./roll-json";
import { rollReport } from "./roll-report";
import { informationIn, sheetsIn, tablesIn } from "./tables-in";
import { bytesIn, givenFactsIn, textIn } from "./texts-in";

const PACKS = join(__dirname, "..", "..", "assets", "packs");

/** `roll LASTTEXT FILE`: 0 written (what is left to the author is marked and listed), 2 not written. */
export async function rollCommand(args: readonly string[]): Promise<number> {
  const asked = readRollArguments(args);
  await refuseUnsafeOutputs(asked.guard);
  const opened = openedText(
    openFinishedText(basename(asked.text), await bytesIn(asked.text, `“${asked.text}”`)),
  );
  if (asked.format === "docx" && !opened.docx)
    throw new Refusal("上年的说明是纯文本，不能写成带修订的 Word 文档。请改用 .txt，或给 .docx。");
  const { rolled, remarks, doubts } = done(
    rollLastText({ text: opened.text, ...(await booksOf(asked)) }),
  );
  if (doubts.length > 0 && !asked.acceptOtherBook)
    throw new Refusal(`${doubts.join("\n")}\n确实要用这个文件的，请加 --accept-other-book。`);
  await writeOutput(asked.guard, asked.out, await contentIn(asked, rolled, opened.docx));
  print(rollReport(rolled));
  for (const remark of [...remarks, ...doubts]) printAside(remark);
  printAside(`已写入 ${asked.out}，原文件未动。`);
  return 0;
}

async function booksOf(asked: RollArguments): Promise<Omit<RollRequest, "text">> {
  const { file, lastYear, beforeLast, information, budget, facts } = asked;
  const checked = checkAccounts(basename(file), await sheetsIn(file), {});
  const [last, ...others] = recogniseSets((await sheetsIn(lastYear)).sheets);
  const { id } = packFor(organisationOf(checked.tables));
  return {
    tables: checked.tables,
    information: informationBeside(
      checked.information,
      information === undefined ? undefined : await informationIn(information),
    ),
    lastYear: matchingSet(checked.tables, [
      last.readings,
      ...others.map(({ readings }) => readings),
    ]),
    lastInformation: last.information,
    pack: await textIn(join(PACKS, `${id}.txt`), `文本模板“${id}”`),
    ...(beforeLast !== undefined && { beforeLast: await tablesIn(beforeLast) }),
    ...(budget !== undefined && { budget: await tablesIn(budget, BUDGET_FORMS) }),
    ...(facts !== undefined && { given: await givenFactsIn(facts) }),
  };
}

type Opened = Extract<FinishedTextOpened, { kind: "opened" }>;

function openedText(opened: FinishedTextOpened): Opened {
  if (opened.kind === "refused") throw new Refusal(opened.message);
  return opened;
}

function done(outcome: RollOutcome): Extract<RollOutcome, { kind: "rolled" }> {
  if (outcome.kind === "not-done") throw new Refusal(outcome.message);
  return outcome;
}

async function contentIn(
  { format, plain }: RollArguments,
  rolled: RolledText,
  docx: DocxText | undefined,
): Promise<string | Uint8Array> {
  switch (format) {
    case "text":
      return markedText(rolled);
    case "json":
      return `${rollJson(rolled)}\n`;
    case "docx": {
      // Only a document with tracked changes needs what writes it.
      const { trackedDocx } = await import("../documents/docx-edit/tracked-docx");
      return trackedDocx(docx!, rolled, secondNow(), { plain });
    }
  }
}

/** As Word writes dates of revisions. */
function secondNow(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
