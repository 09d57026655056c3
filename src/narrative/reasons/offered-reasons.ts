import { REASON } from "../template/reason";
import type { Rendering } from "../template/rendering";
import type { AskedReason } from "./asked-reasons";
import { calculatedReasons } from "./calculated-reasons";
import { commonReasons } from "./common-reasons";
import { differenceOf, type Difference } from "./difference";
import { aboutOfName } from "./named-reasons";
import { reasonText, tellsOfTheOtherWay } from "./reason-text";
import { reclassifiedReasons } from "./reclassified";

/** A text that the author may take: a reason, or what was typed in for a fact last year. */
export interface Offer {
  readonly text: string;
  /** Where it comes from: calculated, given elsewhere in this workbook, last year's, or often used. */
  readonly from: "calculated" | "here" | "last-year" | "common";
}

/** What was given, by name. */
type Texts = ReadonlyMap<string, string>;
type Asked = ReadonlyMap<string, AskedReason>;

/**
 * What can be offered for a reason; nothing twice, nothing that the sentence before it says, nothing that
 * tells of a rise where something fell, the likeliest first. `asked` are the reasons of the text.
 */
export function offeredReasons(
  name: string,
  rendering: Rendering,
  lastYear: Texts = new Map(),
  asked: Asked = new Map(),
): readonly Offer[] {
  const difference = differenceNamed(name, rendering, asked);
  const before = asked.get(name)?.before ?? "";
  const offers = [
    ...from("calculated", calculated(difference, rendering)),
    ...from(
      "last-year",
      [...lastYear].flatMap(([other, text]) => (other === name ? [text] : [])),
    ),
    ...from("here", givenElsewhere(name, difference, { rendering, asked })),
    ...from("common", commonReasons(difference)),
  ];
  const seen = new Set<string>();
  return offers
    .filter(({ text }) => text !== "" && !isSaid(text, before))
    .filter((one) => one.from === "calculated" || !isContrary(one.text, difference))
    .filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** Initial budgets are another matter each year. */
const NEW_EACH_YEAR = /年初预算/;

/** What was typed in last year for a fact, or for what is last year's now. */
export function offeredFacts(name: string, lastYear: Texts = new Map()): readonly Offer[] {
  const text = lastYear.get(name.replace(/^上年/, ""));
  if (text === undefined || NEW_EACH_YEAR.test(name)) return [];
  return [{ text, from: "last-year" }];
}

function from(source: Offer["from"], texts: readonly string[]): readonly Offer[] {
  return texts.map((text) => ({ text: reasonText(text), from: source }));
}

/** The difference that a reason is about: as the text says it, else as its name does. */
export function differenceNamed(
  name: string,
  rendering: Rendering,
  asked: Asked,
): Difference | undefined {
  const about = asked.get(name)?.about ?? aboutOfName(name.slice(REASON.length), rendering.book);
  return about && differenceOf(about, rendering);
}

/** Moved to another code, else the parts that moved it. */
function calculated(difference: Difference | undefined, rendering: Rendering): readonly string[] {
  if (!difference) return [];
  return [
    ...reclassifiedReasons(difference, rendering),
    ...calculatedReasons(difference, rendering),
  ];
}

/** What was given for differences of the same kind that went the same way. */
function givenElsewhere(
  name: string,
  difference: Difference | undefined,
  { rendering, asked }: { readonly rendering: Rendering; readonly asked: Asked },
): readonly string[] {
  return [...rendering.reasons].flatMap(([other, text]) => {
    if (other === name) return [];
    const its = differenceNamed(other, rendering, asked);
    const isAlike = its?.way === difference?.way && its?.subject === difference?.subject;
    return isAlike ? [text] : [];
  });
}

function isContrary(text: string, difference: Difference | undefined): boolean {
  return difference !== undefined && tellsOfTheOtherWay(text, difference.way);
}

/** Every clause of it stands before it already. */
function isSaid(text: string, before: string): boolean {
  return text.split(/[，；]/).every((clause) => before.includes(clause));
}
