import { type Chance } from "../accuracy/drawing/chance";
import { textOf, type ToldParagraph } from "../../test/proofreading/form-text";
import type { Piece } from "../../test/proofreading/form-values";

/** What went wrong in one copy of a text. */
export type SlipKind =
  "amount" | "percent" | "count" | "direction" | "year" | "name" | "list" | "unit" | "denial";

/** A paragraph with one slip in it. */
export interface FormSlip {
  readonly kind: SlipKind;
  readonly paragraph: number;
  readonly text: string;
}

/** Every slip that can be made in a text, some at most of each kind. */
export function formSlips(
  paragraphs: readonly ToldParagraph[],
  each: number,
  chance: Chance,
): readonly FormSlip[] {
  const all = paragraphs.flatMap((one, at) => slipsIn(one, at, chance));
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  return kinds.flatMap((kind) =>
    chance.some(
      all.filter((one) => one.kind === kind),
      each,
    ),
  );
}

function slipsIn({ pieces, denial }: ToldParagraph, paragraph: number, chance: Chance) {
  const isHeading = !/[。；：]/.test(textOf(pieces));
  const slips: FormSlip[] =
    denial === undefined ? [] : [{ kind: "denial", paragraph, text: denial }];
  if (isHeading) return slips;
  pieces.forEach((piece, at) => {
    const put = (kind: SlipKind, said: string, after = 0) => {
      const rest = textOf(pieces.slice(at + 1)).slice(after);
      slips.push({ kind, paragraph, text: textOf(pieces.slice(0, at)) + said + rest });
    };
    slipOf(piece, put, chance);
    const isMoney = piece.kind === "amount" && piece.text !== "0";
    if (isMoney && pieces[at + 1]?.text.startsWith("万元") === true)
      put("unit", `${piece.text}元`, 2);
  });
  return slips;
}

function slipOf(
  { kind, text, instead }: Piece,
  put: (kind: SlipKind, said: string) => void,
  chance: Chance,
): void {
  switch (kind) {
    case "words":
      return;
    case "direction":
    case "year":
      if (instead !== undefined) put(kind, instead);
      return;
    case "name":
      if (text.length > 4 && !/\d/.test(text)) put(kind, withoutOneLetter(text, chance));
      return;
    case "list": {
      const names = text.split("、");
      const gone = chance.whole(0, names.length - 1);
      put(kind, names.filter((_, at) => at !== gone).join("、"));
      return;
    }
    default: {
      const said = misprinted(text, chance);
      if (said !== text) put(kind, said);
    }
  }
}

function withoutOneLetter(text: string, chance: Chance): string {
  const at = chance.whole(1, text.length - 2);
  return text.slice(0, at) + text.slice(at + 1);
}

/** Another digit in one place, two exchanged, or one left out before the point. */
function misprinted(text: string, chance: Chance): string {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  // A last digit may be rounding: the others make it a slip.
  const at = places[chance.whole(0, Math.max(0, places.length - (text.includes(".") ? 2 : 1)))]!;
  const other = String((Number(text[at]) + chance.whole(1, 9)) % 10);
  const swapped = places.find((place) => place > at && text[place] !== text[at]);
  if (chance.happens(0.5) && swapped !== undefined) {
    const letters = [...text];
    [letters[at], letters[swapped]] = [letters[swapped]!, letters[at]!];
    return letters.join("");
  }
  return text.slice(0, at) + other + text.slice(at + 1);
}
