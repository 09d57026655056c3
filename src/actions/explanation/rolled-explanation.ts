import type { AskedReason } from "../../narrative/reasons/asked-reasons";
import { REASON } from "../../narrative/template/reason";
import { yearOfFinishedText } from "../../rolling/own-years";
import type { Asked, RolledParagraph, RolledText } from "../../rolling/rolled-text";
import { givenIn, insertedNames } from "../memory/explanation-memory";
import { yearOf } from "../other-books";
import { rollLastText, type RollOutcome } from "../roll-last-text";
import { itemsFor } from "./asked-items";
import { toldUnits } from "../../rolling/told-units";
import { bookInUse } from "./book-in-use";
import { disagreementsIn } from "./disagreements";
import type { ExplanationSources } from "./explain-accounts";
import type { ExplanationStage, RolledCounts, RolledExplanation } from "./explanation";
import { withHandMadeRemarks } from "./hand-made-remarks";
import { withHandWritten } from "./hand-written";
import { withTextReasons, type LastText } from "./last-text";
import { tablesOf } from "./open-books";
import { packInUse } from "./pack-in-use";
import { rolledSections } from "./rolled-sections";

const NOTHING = { title: [], sections: [] };

/** Last year's text rolled onto the workbook as it is now, or why that cannot be done. */
export function rolledExplanation(last: LastText, sources: ExplanationSources): ExplanationStage {
  const { tables, information, memory, books, packs } = sources;
  const { lastYear } = books;
  const isOwnYear = yearOfFinishedText(last.text) === yearOf(tables);
  const notRolled = (why: string): ExplanationStage => ({
    ...{ kind: "not-rolled", name: last.name, why },
    ...(lastYear && { lastYear: bookInUse("last-year", lastYear, NOTHING) }),
  });
  if (!lastYear && !isOwnYear)
    return notRolled("请再打开上年的决算表：上年的说明写的是哪些数，要靠它来认。");
  const outcome = rollLastText({
    ...{ text: last.text, tables, information, lastYear: [] },
    ...tablesOf(books),
    ...(lastYear && { lastInformation: lastYear.information }),
    ...(books.beforeLast && { beforeLast: books.beforeLast.tables }),
    given: givenIn(memory),
    pack: packInUse(packs, memory, tables)?.pack.text ?? "",
  });
  return outcome.kind === "not-done"
    ? notRolled(outcome.message)
    : { kind: "rolled", explanation: explanationOf(last, outcome, sources) };
}

type Rolled = Extract<RollOutcome, { kind: "rolled" }>;

function explanationOf(
  { name, text }: LastText,
  { rolled, book, remarks, doubts }: Rolled,
  { memory, books, tables, doubts: cells }: ExplanationSources,
): RolledExplanation {
  const { numbers, wording } = rolled;
  const { lastYear, budget, beforeLast, information } = books;
  const doubtful = { cells, disagreements: disagreementsIn(book, numbers) };
  const made = rolledSections(rolled, { name, memory, doubtful });
  return {
    title: made.title,
    sections: withHandMadeRemarks(made.sections, book, tables),
    ...itemsFor(askedIn(rolled), reasonsAsked(rolled), {
      ...{ memory, book, numbers, wording, declared: [] },
      lastYear: {
        facts: lastYear?.facts ?? new Map(),
        reasons: withTextReasons(rolled.reasons, lastYear?.reasons),
      },
    }),
    ...{ name, placelessEdits: 0, remarks: [...remarks, ...doubts], counts: countsOf(rolled) },
    rolled: withHandWritten(rolled, memory, { name, text }),
    original: text,
    inserted: insertedNames(memory),
    ...(lastYear && { lastYear: bookInUse("last-year", lastYear, made) }),
    ...(budget && { budget: bookInUse("budget", budget, made) }),
    ...(information && { information: bookInUse("information", information, made) }),
    // What it is used for is last year's text: no number of this year's comes from it.
    ...(beforeLast && { beforeLast: bookInUse("last-year", beforeLast, NOTHING) }),
  };
}

/** What can be typed in, each thing once, in the order of the text. */
function askedIn({ paragraphs }: RolledText): readonly Asked[] {
  const all = paragraphs.flatMap(({ left }) => left.flatMap(({ asks }) => (asks ? [asks] : [])));
  return all.filter(({ name }, at) => all.findIndex((one) => one.name === name) === at);
}

function reasonsAsked({ paragraphs }: RolledText): ReadonlyMap<string, AskedReason> {
  const asked = paragraphs.flatMap(({ text, left, given }) =>
    [...left, ...given].flatMap(({ start, asks }): (readonly [string, AskedReason])[] => {
      if (!asks?.name.startsWith(REASON)) return [];
      const { name, about } = asks;
      return [[name, { name, before: text.slice(0, start), ...(about && { about }) }]];
    }),
  );
  return new Map(asked.toReversed());
}

function countsOf({ paragraphs }: RolledText): RolledCounts {
  const numbers = paragraphs.flatMap((one) => one.numbers);
  const of = (origin: RolledParagraph["origin"]) => toldUnits(paragraphs, origin).length;
  return {
    numbers: numbers.length,
    changed: numbers.filter(({ text, was }) => text !== was).length,
    left: paragraphs.flatMap(({ left }) => left).length,
    ...{ added: of("new"), removed: of("removed") },
  };
}
