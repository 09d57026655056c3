import type { AccuracyRow, AccuracySet } from "./accuracy-set";
import { captionsOf } from "./captions-of";
import { drawnBook, type Changes } from "./drawing/book";
import { Chance } from "./drawing/chance";
import { plausibleCaption, unknownCaption } from "./drawing/other-captions";
import { plantedSlip } from "./planted-slip";
import { SIX_LAYOUTS } from "./six-layouts";
import { Tally } from "./tally";

/** Workbooks in each layout. */
const BOOKS = 2;

/** Each caption of a clean workbook replaced, one at a time; then one slip elsewhere as well. */
export const ONE_CAPTION: AccuracySet = {
  title: "One caption written otherwise",
  about:
    "Each caption (lines and heads with money) of clean workbooks in six layouts is replaced, one at a time, by one that no form knows, by one that another hand may write, and by nothing. Accused: workbooks with an error, with a suspect. Then one slip is planted elsewhere: found, named (a suspect or its rival), and wrongly certain cells.",
  heads: ["captions", ...Tally.heads],
  measure: () => [
    rowOf("unknown", unknownCaption),
    rowOf("plausible", plausibleCaption),
    rowOf("left out", () => ""),
  ],
};

type Rewriting = (caption: string, chance: Chance) => string | undefined;

function rowOf(name: string, rewriting: Rewriting): AccuracyRow {
  const tally = new Tally();
  SIX_LAYOUTS.forEach((habits, layout) => {
    for (let seed = 101; seed < 101 + BOOKS; seed++) {
      const book = drawnBook(layout * 1000 + seed, habits);
      const chance = new Chance(layout * 10007 + seed);
      for (const caption of captionsOf(book)) {
        const other = rewriting(caption.text, chance);
        if (other === undefined) continue;
        const changed: Changes = new Map([[caption.cell, other]]);
        tally.clean(book, changed);
        const slip = plantedSlip(book, [caption], chance);
        if (slip) tally.withSlip(book, slip, changed);
      }
    }
  });
  return tally.row(name);
}
