import { normalise } from "../../sheets/wording";
import { captionCore } from "./caption-core";
import { guardsAgree } from "./guard-words";
import { lettersApart } from "./letters-apart";

/** A line, column or item of a form with its captions. */
export interface Captioned {
  readonly key: string;
  readonly aliases: readonly string[];
}

/** A caption of one letter less or more is another word where it is shorter than this. */
const ONE_LETTER_FROM = 4;
const TWO_LETTERS_FROM = 7;
const MOST_LETTERS = 2;
/** How much farther the next key must be. */
const CLEARLY = 2;

/**
 * Those of a form that a caption may mean although it is none of their own: its core is theirs, or a
 * letter or two away, with the same guard words; and every other key is clearly farther. Several are
 * returned only where they share the caption that is meant (一般公共预算财政拨款 stands in two zones).
 */
export function nearCaptions<T extends Captioned>(
  caption: string,
  forms: readonly T[],
): readonly T[] {
  const ranked = forms
    .map((form) => ({ form, ...nearest(caption, form) }))
    .sort((a, b) => a.apart - b.apart);
  const [first] = ranked;
  if (!first || !isNear(caption, first.alias, first.apart)) return [];
  const alike = ranked.filter(({ alias, apart }) => alias === first.alias && apart === first.apart);
  const next = ranked[alike.length];
  return next && next.apart - first.apart < CLEARLY ? [] : alike.map(({ form }) => form);
}

function nearest(caption: string, { aliases }: Captioned): { alias: string; apart: number } {
  const core = captionCore(caption);
  return aliases
    .map(normalise)
    .map((alias) => ({ alias, apart: atLeastApart(core, captionCore(alias)) }))
    .reduce((best, each) => (each.apart < best.apart ? each : best));
}

/** Of texts so different in length that they are far apart in any case, the difference will do. */
function atLeastApart(one: string, other: string): number {
  const difference = Math.abs(one.length - other.length);
  return difference > MOST_LETTERS + CLEARLY ? difference : lettersApart(one, other);
}

function isNear(caption: string, alias: string, apart: number): boolean {
  const [one, other] = [captionCore(caption), captionCore(alias)];
  const length = Math.min(one.length, other.length);
  const allowed = length >= TWO_LETTERS_FROM ? MOST_LETTERS : length >= ONE_LETTER_FROM ? 1 : 0;
  return apart <= allowed && guardsAgree(one, other);
}
