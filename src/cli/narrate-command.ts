import { basename, join } from "node:path";
import { checkAccounts, type CheckedAccounts } from "../actions/check-accounts";
import { askedItems } from "../actions/explanation/asked-items";
import { disagreementsIn } from "../actions/explanation/disagreements";
import { doubtfulCells, type Doubtful } from "../actions/explanation/doubts";
import type { GapItem } from "../actions/explanation/explanation";
import { EMPTY_EXPLANATION } from "../actions/memory/explanation-memory";
import { narrateAccounts, type Narrated, type NarrateRequest } from "../actions/narrate-accounts";
import { organisationOf } from "../narrative/facts/fact-book";
import { guessSentence, KNOWN_PACKS, packFor } from "../narrative/packs/known-packs";
import type { Narrative } from "../narrative/paragraph";
import { renderHtmlPage } from "../narrative/render-html";
import { renderText } from "../narrative/render-text";
import { BUDGET_FORMS } from "../tables/budget-forms";
import { refuseDoubtfulBooks } from "./doubtful-books";
import { fromWhereCalled } from "./inputs";
import { narrateJson } from "./narrate-json";
import { readArguments, type NarrateArguments } from "./narrate-arguments";
import { doubtsText } from "./narrate-doubts";
import { print, printJson, Refusal, printAside } from "./output";
import { refuseUnsafeOutputs, writeOutput } from "./output-guard";
import { escapedInJson, printable } from "./printable";
import { lastYearIn, sheetsIn, tablesIn } from "./tables-in";
import { givenFactsIn, textIn } from "./texts-in";

const PACKS = join(__dirname, "..", "..", "assets", "packs");

/** `narrate FILE`: 0 written (gaps are in the text and counted), 2 not written. */
export async function narrateCommand(args: readonly string[]): Promise<number> {
  const asked = readArguments(args);
  const own = asked.pack === undefined ? [] : [packPath(asked.pack)];
  const guard = { ...asked.guard, reads: [...asked.guard.reads, ...own] };
  await refuseUnsafeOutputs(guard);
  const sources = await sourcesOf(asked);
  const narrated = told(narrateAccounts(sources), sources.packName);
  const { narrative, remarks } = narrated;
  const doubtful = doubtfulIn(sources, narrated);
  const content = await contentIn(asked, sources, narrated);
  if (asked.out === undefined) (asked.format === "json" ? printJson : print)(String(content));
  else await writeOutput(guard, asked.out, content);
  if (asked.out !== undefined) printAside(`已写入 ${asked.out}`);
  for (const line of [...remarks, ...doubtsText(narrative, doubtful, sources.checked)])
    printAside(line);
  printAside(gapsText(narrative));
  if (sources.guessed !== undefined) printAside(sources.guessed);
  return 0;
}

/** What the explanation is made from, the tables checked. */
type Sources = NarrateRequest & {
  readonly checked: CheckedAccounts;
  readonly packName: string;
  /** Why this pack, where none was named: it decides every sentence. */
  readonly guessed?: string;
};

async function sourcesOf({
  file,
  lastYear,
  budget,
  acceptOtherBook,
  facts,
  pack,
}: NarrateArguments): Promise<Sources> {
  const sheets = await sheetsIn(file);
  const books = {
    ...(lastYear !== undefined && (await lastYearIn(lastYear))),
    ...(budget !== undefined && { budget: await tablesIn(budget, BUDGET_FORMS) }),
  };
  const checked = checkAccounts(basename(file), sheets, books);
  refuseDoubtfulBooks(checked.tables, books, acceptOtherBook);
  const unit = organisationOf(checked.tables);
  const known = packFor(unit);
  const packName = pack ?? known.id;
  return {
    tables: checked.tables,
    information: checked.information,
    checked,
    packName,
    ...(pack === undefined && { guessed: guessSentence(known, unit) }),
    pack: await textIn(
      packPath(packName),
      `文本模板“${packName}”（现成的有 ${KNOWN_PACKS.map(({ id }) => id).join("、")}）`,
    ),
    ...books,
    ...(facts !== undefined && { given: await givenFactsIn(facts) }),
  };
}

/** What is doubtful about the numbers: wrong cells, and typed facts that disagree. */
function doubtfulIn({ checked }: Sources, { book, numbers }: Told): Doubtful {
  return { cells: doubtfulCells(checked), disagreements: disagreementsIn(book, numbers) };
}

function packPath(pack: string): string {
  return KNOWN_PACKS.some(({ id }) => id === pack)
    ? join(PACKS, `${pack}.txt`)
    : fromWhereCalled(pack);
}

type Told = Extract<Narrated, { kind: "narrated" }>;

function told(narrated: Narrated, pack: string): Told {
  switch (narrated.kind) {
    case "narrated":
      return narrated;
    case "no-tables":
    case "wrong-year":
      throw new Refusal(narrated.message);
    case "wrong-pack":
      throw new Refusal(
        [
          `文本模板“${basename(pack)}”有 ${narrated.mistakes.length} 处写法不对，没有写出说明：`,
          ...narrated.mistakes.map(
            ({ line, column, problem, remedy }) =>
              `  第 ${line} 行第 ${column} 个字：${problem}。${remedy}。`,
          ),
        ].join("\n"),
      );
  }
}

async function contentIn(
  { format, plain }: NarrateArguments,
  sources: Sources,
  narrated: Told,
): Promise<string | Uint8Array> {
  const { narrative } = narrated;
  switch (format) {
    // A written file is shown by a terminal as well: nothing in it may steer one.
    case "text":
      return printable(renderText(narrative));
    case "html":
      return printable(renderHtmlPage(narrative));
    case "json":
      return escapedInJson(
        narrateJson(narrative, doubtfulIn(sources, narrated), stillAsked(sources, narrated)),
      );
    case "docx":
      // The library is large, and most commands never need it.
      return (await import("../documents/narrative-docx")).narrativeDocx(narrative, { plain });
  }
}

/** What is still asked of the author, under the names of `--facts`, with what can be offered for it. */
function stillAsked({ given }: Sources, told: Told): readonly GapItem[] {
  const reasons = Object.fromEntries(given?.reasons ?? []);
  return askedItems(told.narrative, { ...told, memory: { ...EMPTY_EXPLANATION, reasons } }).gaps;
}

/** What is still to be filled in, each thing once. */
function gapsText({ sections }: Narrative): string {
  const gaps = new Set(
    sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ segments }) =>
        segments.flatMap((segment) => (segment.kind === "gap" ? [segment.name] : [])),
      ),
    ),
  );
  return gaps.size === 0 ? "没有待填的内容。" : `还有 ${gaps.size} 项待填，文中以〔待填：…〕标出。`;
}
