import { factBook } from "../narrative/facts/fact-book";
import { NOTHING_GIVEN, type Given } from "../narrative/facts/given";
import type { FactBook } from "../narrative/fact";
import type { GivenFact } from "../narrative/facts/given-facts";
import { VOCABULARY } from "../narrative/facts/vocabulary";
import { givenTroubles } from "../narrative/facts/given-troubles";
import { reasonTroubles } from "../narrative/reasons/reason-troubles";
import { narrate } from "../narrative/narrate";
import type { Narrative } from "../narrative/paragraph";
import type { NumberSettings } from "../narrative/arithmetic/number-settings";
import { readPack } from "../narrative/template/read-pack";
import type { PackMistake } from "../narrative/template/pack-syntax";
import type { Wording } from "../narrative/wording/words";
import type { InformationFigure } from "../tables/information";
import type { TableReading } from "../tables/reading";
import { usableBooks, type OtherBooks } from "./other-books";

/** What an explanation is asked for with. */
export interface NarrateRequest extends OtherBooks {
  readonly tables: readonly TableReading[];
  readonly information?: readonly InformationFigure[];
  readonly given?: Given;
  /** The text of a pack. */
  readonly pack: string;
  /** How numbers are written, where not as the pack says. */
  readonly numbers?: NumberSettings;
}

/** The explanation, or why there is none, in Chinese. */
export type Narrated =
  | {
      readonly kind: "narrated";
      readonly narrative: Narrative;
      /** How it writes numbers. */
      readonly numbers: NumberSettings;
      /** Its words for up, down, equal and their like. */
      readonly wording: Wording;
      /** What the pack asks for of its own. */
      readonly declared: readonly GivenFact[];
      /** All that it was made from. */
      readonly book: FactBook;
      /** What is odd about the other books, and what was given and not used; Chinese sentences. */
      readonly remarks: readonly string[];
    }
  | { readonly kind: "no-tables"; readonly message: string }
  | { readonly kind: "wrong-year"; readonly message: string }
  | { readonly kind: "wrong-pack"; readonly mistakes: readonly PackMistake[] };

/** Writes the explanation of a set of accounts in a pack's words. */
export function narrateAccounts(request: NarrateRequest): Narrated {
  const { tables, information = [], given = NOTHING_GIVEN } = request;
  if (tables.length === 0)
    return { kind: "no-tables", message: "没有认出部门决算公开表，写不出说明。" };
  const { books, troubles, remarks } = usableBooks(tables, request);
  if (troubles.length > 0) return { kind: "wrong-year", message: troubles.join("\n") };
  const read = readPack(request.pack, VOCABULARY);
  if (read.kind === "wrong") return { kind: "wrong-pack", mistakes: read.mistakes };
  const declared = read.pack.asks;
  const book = factBook({ readings: tables, information, given, declared, ...books });
  const { wording } = read.pack;
  const { numbers = read.pack.numbers } = request;
  const narrative = narrate(read.pack, { book, reasons: given.reasons, settings: numbers });
  const unused = [
    ...givenTroubles(given.facts, book, declared),
    ...reasonTroubles(given.reasons, narrative),
  ];
  return {
    kind: "narrated",
    ...{ narrative, numbers, wording, declared, book },
    remarks: [...remarks, ...unused],
  };
}
