import type { Finding } from "../../checking/finding";
import type { CheckedAccounts } from "../check-accounts";
import type { OpenAccounts } from "../ignoring/set-aside";
import { coverageSentence } from "../unreached";
import { findingGroups, findingItem } from "./finding-items";
import { withoutSheet } from "./named-cell";
import type { FindingGroup, Overview, Stop, SuspectItem } from "./overview";
import { suspectItems } from "./suspect-items";
import { evaluationItems, tableItems } from "./table-items";
import { verdictOf } from "./verdict";

/** Puts a report into the order and the words in which it is shown. */
export function overviewOf({ accounts, ignored, formerReasons }: OpenAccounts): Overview {
  const { name, organisation, year, counts, unread, gaps, suspectsRemark, tables } = accounts;
  const context = { tables, formerReasons };
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
    suspects,
    blocks: accounts.blocks.map(({ message, cells }) => withoutSheet(message, cells[0]?.sheet)),
    ...(suspectsRemark !== undefined && { suspectsRemark }),
    acceptable: suspects.filter(({ certain, remedy }) => certain && remedy.kind === "write"),
    errors,
    notices,
    roundings: beside
      .filter(({ severity }) => severity === "rounding")
      .map((finding) => findingItem(finding, context)),
    tables: tableItems(accounts),
    evaluations: evaluationItems(accounts),
    unread,
    gaps,
    ignored: ignored.map(({ finding: key, message, reason, date }) => ({
      key,
      message,
      reason,
      date,
    })),
    stops: [...suspects.map(suspectStop), ...groupStops(errors), ...groupStops(notices)],
  };
}

/** What no suspect explains. */
function besideSuspects({ findings, suspects }: CheckedAccounts): readonly Finding[] {
  const explained = new Set(suspects.flatMap((suspect) => suspect.findings));
  return findings.filter((_, index) => !explained.has(index));
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
