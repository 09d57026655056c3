import { addressOf, rangeAddress } from "../../sheets/address";
import type { CellPlace } from "../../sheets/sheet";
import { FORMS, formOf } from "../../tables/forms";
import type { TableReading } from "../../tables/reading";
import type { CheckedAccounts } from "../check-accounts";
import { isOfText, type IgnoredFinding } from "../ignoring/ignored-finding";
import { setAside, type OpenAccounts } from "../ignoring/set-aside";
import { overviewOf } from "../overview/overview-of";
import type { WorkbookMemory } from "../memory/workbook-memory";
import { coverageSentence } from "../unreached";
import { handledItems } from "./handled-items";
import { textItem } from "./text-item";
import type { ReviewedSet, ReviewedTable } from "./review-report";

/** What a workbook keeps of the work on it. */
type KeptDecisions = Pick<WorkbookMemory, "ignored" | "log"> & {
  /** What was explained in finished texts; where it is absent, all that the workbook keeps. */
  readonly texts?: readonly IgnoredFinding[];
};

/** A checked set for the report, with what was decided about its findings. */
export function reviewedSet(checked: CheckedAccounts, kept: KeptDecisions): ReviewedSet {
  const open = setAside(checked, kept.ignored);
  const overview = overviewOf(open);
  const { name, set, organisation, year, counts, tables } = checked;
  return {
    name: set === undefined ? name : `${name}　【${set}】`,
    ...(organisation !== undefined && { organisation }),
    ...(year !== undefined && { year }),
    conclusion: overview.verdict.sentence,
    counts,
    coverage: coverageSentence(checked),
    tables: FORMS.map(({ id, title }) =>
      reviewedTable(
        title,
        tables.find(({ table }) => table === id),
      ),
    ),
    items: [
      ...handledItems({ checked, open, overview, log: kept.log }),
      ...(kept.texts ?? kept.ignored.filter(isOfText)).map(textItem),
    ],
    notChecked: notChecked(open),
  };
}

function reviewedTable(title: string, reading: TableReading | undefined): ReviewedTable {
  if (!reading) return { title };
  const { sheet, range, continuedOn, money } = reading;
  const parts = [{ sheet, range }, ...continuedOn];
  const where = parts.map((part) => `${part.sheet}!${rangeAddress(part.range)}`).join("、");
  return { title, where, money };
}

function notChecked({ accounts: { gaps, unread, unchecked } }: OpenAccounts): readonly string[] {
  return [
    ...gaps.map(
      ({ why, relations }) => `${why}：${relations.length} 条关系没有核对，如“${relations[0]!}”。`,
    ),
    ...unchecked.map(
      ({ table, why, cells }) =>
        `《${formOf(table).title}》有 ${cells.length} 个数字没有核对到：${why}${placesOf(cells)}。`,
    ),
    ...unread.map(({ sheet, why }) => `工作表“${sheet}”：${why.replace(/。$/, "")}。`),
  ];
}

const MOST_CELLS = 12;

function placesOf(cells: readonly CellPlace[]): string {
  const shown = cells.slice(0, MOST_CELLS).map(({ row, column }) => addressOf(row, column));
  return `（${shown.join("、")}${cells.length > MOST_CELLS ? " 等" : ""}）`;
}
