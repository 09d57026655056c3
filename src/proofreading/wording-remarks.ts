import { placedSpan, type NormalText } from "../reading-text/normal-text";
import type { ReadText } from "../reading-text/read-finished-text";
import { DOUBLED_SIGNS } from "./doubled-signs";
import { DOUBLED_WORDS } from "./doubled-words";
import { FORM_RESIDUE } from "./form-residue";
import { guardedMatches } from "./guarded-matches";
import { LOST_UNITS } from "./lost-units";
import type { Remark } from "./quoting";
import { loneSign } from "./lone-sign";
import type { WordingSlip } from "./wording-slip";

/** Single words that are often written wrongly. */
const WORDS: readonly WordingSlip[] = [
  {
    pattern: /截止(?=20\d\d年\d+月\d+日)/g,
    message: () => "后面是日期，宜写“截至”。",
    expected: () => "截至",
    severity: "hint",
  },
  {
    pattern: /执法执勤用(?=\d)/g,
    message: () => "缺一个“车”字。",
    expected: () => "执法执勤用车",
  },
];

const SLIPS: readonly WordingSlip[] = [
  ...DOUBLED_WORDS,
  ...FORM_RESIDUE,
  ...LOST_UNITS,
  ...WORDS,
  ...DOUBLED_SIGNS,
];
const QUOTES = /[“”„‟"‘’「」『』＂]/;

/** What a careful reader mends without a table: doubled words, residue of a form, numbers cut short, brackets left open. */
export function wordingRemarks({ paragraphs, joined }: ReadText): readonly Remark[] {
  return paragraphs.flatMap(({ normal, raw, within }, paragraph) => {
    const { text } = normal;
    if (!within) return [];
    const slips = SLIPS.flatMap((slip) =>
      guardedMatches(text, [slip, ...(slip.others ?? [])])
        .map((match) => ({ ...match, start: match.index, end: match.index + match.found.length }))
        .filter(({ start, end }) => !slip.isBrokenByQuotes || !hasQuotes(raw, normal, start, end))
        .map((match) =>
          slipRemark(slip, match.found, { paragraph, start: match.start, end: match.end }),
        ),
    );
    const lone = loneSign(raw, joined);
    return lone
      ? [...slips, loneRemark(raw[lone.at]!, lone.partner, spotAfter(paragraph, lone.at, normal))]
      : slips;
  });
}

function slipRemark(slip: WordingSlip, found: string, spot: Remark["spot"]): Remark {
  const expected = slip.expected(found);
  return {
    severity: slip.severity ?? "error",
    kind: "wording",
    expected,
    sources: [],
    message: slip.message(found),
    spot,
    replaces: expected !== "",
  };
}

function hasQuotes(raw: string, normal: NormalText, start: number, end: number): boolean {
  const [from, to] = placedSpan(normal, start, end);
  return QUOTES.test(raw.slice(from, to));
}

/** The letter after a sign: quotation marks are left out of the normal text. */
function spotAfter(paragraph: number, at: number, { places }: NormalText): Remark["spot"] {
  const next = places.findIndex((place) => place >= at);
  const start = Math.min(next, places.length - 2);
  return { paragraph, start, end: start + 1 };
}

function loneRemark(sign: string, expected: string, spot: Remark["spot"]): Remark {
  return {
    severity: "error",
    kind: "wording",
    expected,
    sources: [],
    message: `“${sign}”没有配对的“${expected}”。`,
    spot,
    replaces: false,
  };
}
