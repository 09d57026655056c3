import { renderText, textOf } from "../../narrative/render-text";
import type { NumberSettings } from "../../narrative/arithmetic/number-settings";
import { givenAmount, givenCount, givenScore } from "../../narrative/facts/given";
import type { GivenFact } from "../../narrative/facts/given-facts";
import { kindOfGiven } from "../../narrative/facts/kind-of-given";
import { REASON } from "../../narrative/template/reason";
import { textOfStage } from "../explanation/explanation";
import { tablesOf } from "../explanation/open-books";
import { informationBeside } from "../information-beside";
import { packInUse } from "../explanation/pack-in-use";
import { givenIn, OWN_PACK, type ExplanationMemory } from "../memory/explanation-memory";
import type { Desk } from "./desk";
import { loadMemory, remember } from "./remembering";
import { checkAll } from "./checking";
import { showExplanation } from "./showing-explanation";
import { showProofreading } from "./showing-proofreading";
import { tell } from "./telling";

/** Makes the explanation, checking the workbook first where that was not done. */
export async function makeExplanation(desk: Desk): Promise<void> {
  if (!desk.writer) {
    desk.packs = (await desk.surroundings.loadPacks?.()) ?? [];
    desk.writer = (await import("../explanation/writer")).WRITER;
  }
  if (!desk.checked) await checkAll(desk);
  showExplanation(desk);
}

/** Keeps what the author typed in for a gap; an empty text takes it back. */
export async function give(desk: Desk, name: string, text: string): Promise<void> {
  const trouble = troubleWith(desk, name, text);
  if (trouble !== undefined) {
    tell(desk, "warning", trouble);
    return;
  }
  const isReason = name.startsWith(REASON);
  await keep(desk, (memory) =>
    isReason
      ? { ...memory, reasons: withEntry(memory.reasons, name, text.trim()) }
      : { ...memory, facts: withEntry(memory.facts, name, text.trim()) },
  );
}

function withEntry(
  texts: Readonly<Record<string, string>>,
  name: string,
  text: string,
): Readonly<Record<string, string>> {
  const { [name]: _old, ...others } = texts;
  return text === "" ? others : { ...others, [name]: text };
}

/** Why a text cannot be kept for a fact, in Chinese: what is typed in for a number must be one. */
export function troubleWith(desk: Desk, name: string, text: string): string | undefined {
  const kind = name.startsWith(REASON) ? "words" : kindAsked(desk, name);
  if (kind === "words" || text.trim() === "") return undefined;
  if (kind === "count")
    return givenCount(text) ? undefined : `“${text}”不是个数。请只填数字，例如 3。`;
  if (kind === "score")
    return givenScore(text) ? undefined : `“${text}”不是得分。请只填数字，例如 92.5。`;
  return givenAmount(text)
    ? undefined
    : `“${text}”不是金额。请填以万元为单位的数字，例如 26.68；也可以写明“元”。`;
}

/** As the explanation asks for it: the pack may ask for things of its own. */
function kindAsked(desk: Desk, name: string): GivenFact["kind"] {
  const text = textOfStage(desk.shown.get().explanation);
  const items = text ? [...text.gaps, ...text.given] : [];
  return items.find((item) => item.name === name)?.takes ?? kindOfGiven(name);
}

/** Uses another text pack. */
export async function choosePack(desk: Desk, pack: string): Promise<void> {
  await keep(desk, (memory) => ({ ...memory, pack }));
}

/** The text of the pack that is used. */
export function packText({ checked, memory, packs }: Desk): string {
  return packInUse(packs, memory.explanation, checked?.tables ?? [])?.pack.text ?? "";
}

/** What a pack would say of the workbook as it is; nothing where it has mistakes or no text was made yet. */
export function previewPack(desk: Desk, pack: string): string | undefined {
  const { checked, memory, books, writer } = desk;
  if (!checked || !writer) return undefined;
  const given = givenIn(memory.explanation);
  const { numbers } = memory.explanation;
  const narrated = writer.narrateAccounts({
    tables: checked.tables,
    information: informationBeside(checked.information, books.information?.information),
    given,
    pack,
    ...(numbers && { numbers }),
    ...tablesOf(books),
  });
  return narrated.kind === "narrated" ? renderText(narrated.narrative) : undefined;
}

/** Keeps a pack of the author's own in the workbook, and uses it. */
export async function keepPack(desk: Desk, text: string): Promise<void> {
  await keep(desk, (memory) => ({ ...memory, pack: OWN_PACK, ownPack: text }));
}

/** Writes numbers otherwise than the pack says; `undefined` writes them as it says. */
export async function writeNumbers(desk: Desk, numbers: NumberSettings | undefined): Promise<void> {
  await keep(desk, ({ numbers: _before, ...memory }) =>
    numbers ? { ...memory, numbers } : memory,
  );
}

/** Keeps a paragraph as the author wrote it; `undefined` gives back what is made. */
export async function editParagraph(
  desk: Desk,
  id: string,
  text: string | undefined,
): Promise<void> {
  const paragraph = textOfStage(desk.shown.get().explanation)
    ?.sections.flatMap(({ paragraphs }) => paragraphs)
    .find((one) => one.id === id);
  if (!paragraph) return;
  const made = textOf(paragraph.segments);
  const { [id]: _old, ...others } = desk.memory.explanation.edits;
  const edits =
    text === undefined || text === made ? others : { ...others, [id]: { text, instead: made } };
  await keep(desk, (memory) => ({ ...memory, edits }));
}

async function keep(
  desk: Desk,
  change: (memory: ExplanationMemory) => ExplanationMemory,
): Promise<void> {
  await loadMemory(desk);
  const explanation = change(desk.memory.explanation);
  const memory = { ...desk.memory, explanation };
  const done = await remember(desk, memory);
  if (done.kind === "refused") {
    // What the author typed is worth more than that it can be kept.
    desk.memory = memory;
    tell(desk, "warning", `没有存入工作簿，只在这次有效：${done.message}`);
  }
  showExplanation(desk);
  showProofreading(desk);
}
