import type { Finding } from "../../checking/finding";
import type { CheckedAccounts } from "../check-accounts";
import { formOf } from "../../tables/forms";
import { tableOfKey, type IgnoredFinding } from "../ignoring/ignored-finding";
import type { OpenAccounts } from "../ignoring/set-aside";
import { coverageSentence } from "../unreached";
import { blockItems } from "./block-items";
import { causeItems, quietCauses } from "./cause-items";
import { findingGroups } from "./finding-items";
import type { CauseItem, FindingGroup, IgnoredItem, Overview, Stop, SuspectItem } from "./overview";
import { suspectItems } from "./suspect-items";
import { evaluationItems, heldRelations, tableItems, uncheckedItems } from "./table-items";
import { verdictOf } from "./verdict";

/** Puts a report into the order and the words in which it is shown. */
export function overviewOf({ accounts, ignored, formerReasons }: OpenAccounts): Overview {
  const { name, organisation, year, counts, unread, gaps, suspectsRemark, tables } = accounts;
  const plain = { tables, formerReasons };
  const context = { ...plain, quietCauses: quietCauses(accounts, plain) };
  const causes = causeItems(accounts, context);
  const suspects = suspectItems(accounts, context);
  const beside = besideSuspects(accounts);
  const grouped = (severity: Finding["severity"]) =>
    findingGroups(
      beside.filter((finding) => finding.severity === severity),
      context,
    );
  const [errors, notices] = [grouped("error"), grouped("notice")];
  return {
    name,
    ...(organisation !== undefined && { organisation }),
    ...(year !== undefined && { year }),
    verdict: verdictOf(accounts, errors.flatMap(({ items }) => items).length),
    counts,
    coverage: coverageSentence(accounts),
    unchecked: uncheckedItems(accounts),
    causes,
    suspects,
    blocks: blockItems(accounts, suspects),
    ...(suspectsRemark !== undefined && { suspectsRemark }),
    acceptable: suspects.filter(({ certain, remedy }) => certain && remedy.kind === "write"),
    errors,
    notices,
    roundings: grouped("rounding"),
    held: heldRelations(accounts),
    tables: tableItems(accounts),
    evaluations: evaluationItems(accounts),
    unread,
    gaps,
    ignored: ignored.map(ignoredItem),
    stops: [
      ...causes.flatMap(causeStops),
      ...suspects.map(suspectStop),
      ...groupStops(errors),
      ...groupStops(notices),
    ],
  };
}

/** What no cause and no suspect explains. */
function besideSuspects({ causes, findings, suspects }: CheckedAccounts): readonly Finding[] {
  const explained = new Set([...causes, ...suspects].flatMap((suspect) => suspect.findings));
  return findings.filter((_, index) => !explained.has(index));
}

function causeStops({ key, cells, message }: CauseItem): readonly Stop[] {
  return cells.slice(0, 1).map((cell) => ({ key, cell, sentence: message }));
}

function suspectStop({ stop, cell, message }: SuspectItem): Stop {
  return { key: stop, cell, sentence: message };
}

function groupStops(groups: readonly FindingGroup[]): readonly Stop[] {
  return groups.flatMap(({ items }) =>
    items.flatMap(({ key, cells, message }) =>
      cells[0] ? [{ key, cell: cells[0], sentence: message }] : [],
    ),
  );
}

function ignoredItem({ finding, message, reason, date }: IgnoredFinding): IgnoredItem {
  const table = tableOfKey(finding);
  return {
    key: finding,
    ...(table !== undefined && { tableTitle: formOf(table).title }),
    message,
    reason,
    date,
  };
}
