import { checkAccounts } from "../../src/actions/check-accounts";
import { share, type AccuracyRow, type AccuracySet } from "./accuracy-set";
import { asRead, drawnBook } from "./drawing/book";
import { drawnHabits } from "./drawing/habits";
import { isFound } from "./planted-slip";

const LAYOUTS = 44;
const WORKBOOKS = 25;
/** Far from the seeds of the other sets. */
const FIRST_SEED = 5000;

/** Workbooks that are right, in layouts with random habits. */
export const CLEAN_LAYOUTS: AccuracySet = {
  title: "Clean workbooks",
  about:
    "Random habits (unit, zeros, number formats, numbers as text, 行次, 栏次, codes, place of the total, wide forms, words, 三公 along, in pairs, downwards), random accounts. Nothing is wrong in them.",
  heads: [
    "layouts",
    "workbooks",
    "with an error",
    "with a suspect or a cause",
    "all nine read",
    "figures checked",
    "not checkable, relations a workbook",
  ],
  measure: () => [measured()],
};

function measured(): AccuracyRow {
  const counts = { errors: 0, suspects: 0, whole: 0, printed: 0, checked: 0, notCheckable: 0 };
  for (let at = 0; at < LAYOUTS * WORKBOOKS; at++) {
    const habits = drawnHabits(FIRST_SEED + Math.floor(at / WORKBOOKS));
    const accounts = checkAccounts("drawn", asRead(drawnBook(FIRST_SEED + at, habits)));
    if (isFound(accounts)) counts.errors++;
    if (accounts.suspects.length + accounts.causes.length > 0) counts.suspects++;
    if (accounts.tables.length === 9) counts.whole++;
    counts.printed += accounts.coverage.printed;
    counts.checked += accounts.coverage.checked;
    counts.notCheckable += accounts.counts.notCheckable;
  }
  const all = LAYOUTS * WORKBOOKS;
  return [
    String(LAYOUTS),
    String(all),
    share(counts.errors, all),
    share(counts.suspects, all),
    share(counts.whole, all),
    share(counts.checked, counts.printed),
    (counts.notCheckable / all).toFixed(2),
  ];
}
