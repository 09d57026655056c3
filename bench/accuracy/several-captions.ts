import type { AccuracyRow, AccuracySet } from "./accuracy-set";
import { captionsOf } from "./captions-of";
import { drawnBook } from "./drawing/book";
import { Chance } from "./drawing/chance";
import { plausibleCaption, unknownCaption } from "./drawing/other-captions";
import { plantedSlip } from "./planted-slip";
import { SIX_LAYOUTS } from "./six-layouts";
import { Tally } from "./tally";

/** Workbooks in each layout. */
const BOOKS = 25;

/** Several captions of one workbook replaced together. */
export const SEVERAL_CAPTIONS: AccuracySet = {
  title: "Several captions written otherwise",
  about:
    "Two to five captions of one clean workbook are replaced together, each by one that no form knows or by one that another hand may write; columns as above.",
  heads: ["captions", ...Tally.heads],
  measure: () => [2, 3, 5].map(rowOf),
};

function rowOf(count: number): AccuracyRow {
  const tally = new Tally();
  SIX_LAYOUTS.forEach((habits, layout) => {
    for (let seed = 301; seed < 301 + BOOKS; seed++) {
      const book = drawnBook(layout * 1000 + seed, habits);
      const chance = new Chance(layout * 7919 + seed * 31 + count);
      const captions = captionsOf(book);
      const chosen = Array.from({ length: count }, () => chance.oneOf(captions));
      const changed = new Map(
        chosen.map(({ cell, text }) => [
          cell,
          (chance.happens(0.5) ? plausibleCaption(text, chance) : undefined) ??
            unknownCaption(text, chance),
        ]),
      );
      tally.clean(book, changed);
      const slip = plantedSlip(book, chosen, chance);
      if (slip) tally.withSlip(book, slip, changed);
    }
  });
  return tally.row(`${count} together`);
}
