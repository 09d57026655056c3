import { bookInUse } from "./book-in-use";
import { askedItems } from "./asked-items";
import { disagreementsIn } from "./disagreements";
import { doubtsOn, type CellView, type Doubtful } from "./doubts";
import { tablesOf, type OpenBooks } from "./open-books";
import { withHandMadeRemarks } from "./hand-made-remarks";
import { OF_LAST_TEXT, withTextReasons } from "./last-text";
import { packInUse, packsFor } from "./pack-in-use";
import type { FactBook } from "../../narrative/fact";
import type { GivenFact } from "../../narrative/facts/given-facts";
import type { NumberSettings } from "../../narrative/arithmetic/number-settings";
import type { Narrative, Paragraph } from "../../narrative/paragraph";
import { textOf } from "../../narrative/render-text";
import type { Wording } from "../../narrative/wording/words";
import type { InformationFigure } from "../../tables/information";
import type { TableReading } from "../../tables/reading";
import {
  givenIn,
  insertedNames,
  OWN_PACK,
  type ExplanationMemory,
} from "../memory/explanation-memory";
import { narrateAccounts } from "../narrate-accounts";
import type {
  ExplainedParagraph,
  Explanation,
  ExplanationStage,
  PackChoice,
  PackText,
} from "./explanation";

/** What the explanation of a workbook is made from. */
export interface ExplanationSources {
  readonly tables: readonly TableReading[];
  /** What the sheets beside them say. */
  readonly information: readonly InformationFigure[];
  /** Findings about cells, to be told beside the numbers that come from them. */
  readonly doubts: readonly CellView[];
  readonly memory: ExplanationMemory;
  readonly packs: readonly PackText[];
  readonly books: OpenBooks;
  /** The reasons of last year's text, by name, where one was opened. */
  readonly lastReasons?: ReadonlyMap<string, string>;
}

/** The explanation of a workbook as it is now. */
export function explainAccounts(sources: ExplanationSources): ExplanationStage {
  const { tables, information, memory } = sources;
  const books = tablesOf(sources.books);
  const choices = packsFor(sources.packs, memory).map(choiceOf);
  const inUse = packInUse(sources.packs, memory, tables);
  if (!inUse) return { kind: "unexplained", why: "没有可用的文本模板。" };
  const { pack, guessed } = inUse;
  const given = givenIn(memory);
  const narrated = narrateAccounts({
    tables,
    information,
    given,
    pack: pack.text,
    ...(memory.numbers && { numbers: memory.numbers }),
    ...books,
  });
  switch (narrated.kind) {
    case "no-tables":
    case "wrong-year":
      return { kind: "unexplained", why: narrated.message };
    case "wrong-pack":
      return { kind: "wrong-pack", packs: choices, pack: pack.id, mistakes: narrated.mistakes };
    case "narrated":
      return {
        kind: "explained",
        explanation: explained(narrated.narrative, sources, {
          choices,
          pack: pack.id,
          ...(guessed !== undefined && { guessed }),
          book: narrated.book,
          numbers: narrated.numbers,
          wording: narrated.wording,
          declared: narrated.declared,
        }),
      };
  }
}

function choiceOf({ id, text }: PackText): PackChoice {
  const name = /^名称[:：]\s*(.+)$/m.exec(text)?.[1]?.trim() ?? id;
  return { id, name: id === OWN_PACK ? `${name}（本工作簿自己的）` : name };
}

/** What an explanation was made with. */
interface Made {
  readonly choices: readonly PackChoice[];
  readonly pack: string;
  readonly guessed?: string;
  readonly book: FactBook;
  readonly numbers: NumberSettings;
  readonly wording: Wording;
  readonly declared: readonly GivenFact[];
}

function explained(narrative: Narrative, sources: ExplanationSources, made: Made): Explanation {
  const { memory, doubts } = sources;
  const { lastYear, budget, information } = sources.books;
  const { choices, pack, guessed, book, numbers, wording, declared } = made;
  const doubtful = { cells: doubts, disagreements: disagreementsIn(book, numbers) };
  return {
    packs: choices,
    pack,
    ...(guessed !== undefined && { packGuessed: guessed }),
    numbers,
    ownNumbers: memory.numbers !== undefined,
    inserted: insertedNames(memory),
    placelessEdits: placelessEdits(narrative, memory),
    title: narrative.title,
    sections: withHandMadeRemarks(
      narrative.sections.map((section) => ({
        ...section,
        paragraphs: section.paragraphs.map((one) => explainedParagraph(one, memory, doubtful)),
      })),
      book,
      sources.tables,
    ),
    ...askedItems(narrative, {
      ...{ memory, book, numbers, wording, declared },
      lastYear: {
        facts: lastYear?.facts ?? new Map(),
        reasons: withTextReasons(sources.lastReasons, lastYear?.reasons),
      },
    }),
    ...(lastYear && { lastYear: bookInUse("last-year", lastYear, narrative) }),
    ...(budget && { budget: bookInUse("budget", budget, narrative) }),
    ...(information && { information: bookInUse("information", information, narrative) }),
  };
}

/** Another pack's, or of a line that was worded otherwise, or of an item that does not occur. */
function placelessEdits({ sections }: Narrative, { edits }: ExplanationMemory): number {
  const ids = new Set(sections.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)));
  return Object.keys(edits).filter((id) => !ids.has(id) && !id.startsWith(OF_LAST_TEXT)).length;
}

function explainedParagraph(
  paragraph: Paragraph,
  { edits }: ExplanationMemory,
  doubtful: Doubtful,
): ExplainedParagraph {
  const edit = edits[paragraph.id];
  const outdated = edit !== undefined && edit.instead !== textOf(paragraph.segments);
  return {
    ...paragraph,
    ...(edit && { edited: { text: edit.text, outdated } }),
    doubts: doubtsOn(paragraph, doubtful),
  };
}
