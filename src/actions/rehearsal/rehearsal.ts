import { recogniseSets } from "../../recognition/recognise";
import { checkAccounts } from "../check-accounts";
import { setAside } from "../ignoring/set-aside";
import { marksOf } from "../marks";
import { overviewOf } from "../overview/overview-of";
import { handledItems } from "../review-report/handled-items";
import { handledCount } from "../review-report/review-report";
import type { CheckedStage } from "../session/session-state";
import { rehearsedSheets } from "./rehearsed-sheets";

/**
 * Goes through checks of small accounts, so that the first real one finds the program compiled and the
 * words and relations of the forms looked up. Nobody's workbook has a part in it. Whoever waits goes
 * first at each `yield`: the sheets come one by one, because what is done for the first time is slow.
 * Gives what the last check came to.
 */
export function* rehearsal(): Generator<undefined, CheckedStage> {
  for (const sheet of rehearsedSheets("figure")) {
    recogniseSets([sheet]);
    yield;
    checkAccounts(sheet.name, { sheets: [sheet], unread: [] });
    yield;
  }
  for (const mistake of ["code", "column"] as const) {
    checkAccounts("", { sheets: rehearsedSheets(mistake), unread: [] });
    yield;
  }
  const checked = checkAccounts("", { sheets: rehearsedSheets("figure"), unread: [] });
  yield;
  const open = setAside(checked, []);
  const overview = overviewOf(open);
  yield;
  marksOf(open.accounts);
  const handled = handledCount(handledItems({ checked, open, overview, log: [] }));
  return { kind: "checked", overview, handled };
}
