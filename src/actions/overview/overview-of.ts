import type { Finding } from "../../checking/finding";
import { FORMS } from "../../tables/forms";
import type { TableReading } from "../../tables/reading";
import type { CheckedAccounts } from "../check-accounts";
import type { OpenAccounts } from "../ignoring/set-aside";
import { findingGroups, findingItem } from "./finding-items";
import { namedRange } from "./named-cell";
import type { FindingGroup, Overview, Stop, SuspectItem, TableItem } from "./overview";
import { suspectItems } from "./suspect-items";
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
    suspects,
    blocks: accounts.blocks.map(({ message }) => message),
    ...(suspectsRemark !== undefined && { suspectsRemark }),
    acceptable: suspects.filter(({ certain, remedy }) => certain && remedy.kind === "write"),
    errors,
    notices,
    roundings: beside
      .filter(({ severity }) => severity === "rounding")
      .map((finding) => findingItem(finding, context)),
    tables: FORMS.map(({ id, title }) =>
      tableItem(
        title,
        tables.find(({ table }) => table === id),
      ),
    ),
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

function tableItem(title: string, reading: TableReading | undefined): TableItem {
  if (!reading) return { title };
  const { sheet, range, money } = reading;
  return { title, found: { sheet, money, range: namedRange(sheet, range, sheet) } };
}

function suspectStop({ key, cell, message }: SuspectItem): Stop {
  return { key, cell, sentence: message };
}

function groupStops(groups: readonly FindingGroup[]): readonly Stop[] {
  return groups.flatMap(({ items }) =>
    items.flatMap(({ key, cells, message }) =>
      cells[0] ? [{ key, cell: cells[0], sentence: message }] : [],
    ),
  );
}
