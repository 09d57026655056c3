import type { CellPlace } from "../../sheets/sheet";
import { FORMS, formOf } from "../../tables/forms";
import type { TableReading } from "../../tables/reading";
import type { CheckedAccounts } from "../check-accounts";
import { keyOf, type IgnoredFinding } from "../ignoring/ignored-finding";
import { setAside, type OpenAccounts } from "../ignoring/set-aside";
import { figureName } from "../overview/figure-name";
import { overviewOf } from "../overview/overview-of";
import type { Overview } from "../overview/overview";
import { reviewItems } from "./review-items";
import type { HandledItem, Handling, ReviewItem } from "./review-report";

/** A check, what is left of it without the explained findings, and what earlier checks of the set found. */
interface Reviewed {
  readonly checked: CheckedAccounts;
  readonly open: OpenAccounts;
  /** `open` in words, where it is at hand. */
  readonly overview?: Overview;
  readonly log: readonly ReviewItem[];
}

/**
 * All that was ever found, each with what was done about it. Something of the log that is found no
 * more was changed; unless its figure is what it was and its relations are told of another cell: then
 * that one stands for it.
 */
export function handledItems(reviewed: Reviewed): readonly HandledItem[] {
  const { checked, open, overview = overviewOf(open), log } = reviewed;
  const left = byKey(reviewItems(overview));
  const all = open.ignored.length === 0 ? [...left.values()] : reviewItems(everything(checked));
  const reasons = new Map(open.ignored.map((ignored) => [ignored.finding, ignored]));
  const present = all.flatMap((item) => presentItem(item, left, reasons));
  const known = byKey(all);
  const found = new Set(checked.findings.map(keyOf));
  const past = log
    .filter(({ key }) => !known.has(key))
    .filter((item) => isAnother(item, checked) || !item.findings.some((one) => found.has(one)))
    .map((item) => ({ ...item, handling: pastHandling(item, checked) }));
  return [...present, ...past];
}

/** The log with what an overview tells, each as it now is. What rounding explains nobody has to work on. */
export function loggedWith(log: readonly ReviewItem[], overview: Overview): readonly ReviewItem[] {
  return mergedLogs(
    log,
    reviewItems(overview).filter(({ severity }) => severity !== "rounding"),
  );
}

/** Both, each thing once: as the later one has it. */
export function mergedLogs(
  log: readonly ReviewItem[],
  later: readonly ReviewItem[],
): readonly ReviewItem[] {
  const replaced = byKey(later);
  return [...log.filter(({ key }) => !replaced.has(key)), ...replaced.values()];
}

function byKey(items: readonly ReviewItem[]): ReadonlyMap<string, ReviewItem> {
  return new Map(items.map((item) => [item.key, item]));
}

function everything(checked: CheckedAccounts): Overview {
  return overviewOf(setAside(checked, []));
}

function presentItem(
  item: ReviewItem,
  left: ReadonlyMap<string, ReviewItem>,
  reasons: ReadonlyMap<string, IgnoredFinding>,
): readonly HandledItem[] {
  const open = left.get(item.key);
  if (open) return [{ ...open, handling: { kind: "open" } }];
  const why = item.findings.map((key) => reasons.get(key)).find((one) => one !== undefined);
  if (!why) return [];
  return [{ ...item, handling: { kind: "ignored", reason: why.reason, date: why.date } }];
}

function pastHandling(item: ReviewItem, checked: CheckedAccounts): Handling {
  if (isLost(item, checked)) return { kind: "lost" };
  const now = shownAt(item, checked.tables);
  return { kind: "changed", ...(now !== undefined && { now }) };
}

/** A table of it is read no more, or one of its relations cannot be checked any more: nobody mended it. */
function isLost({ table, relations }: ReviewItem, { tables, gaps }: CheckedAccounts): boolean {
  const read = new Set(tables.map((reading) => formOf(reading.table).title));
  const missing = FORMS.map(({ title }) => title).filter((title) => !read.has(title));
  const unchecked = new Set(gaps.flatMap((gap) => gap.relations));
  return (
    missing.includes(table) ||
    relations.some(
      ({ text }) => unchecked.has(text) || missing.some((title) => text.includes(`［${title}］`)),
    )
  );
}

/** Whether the one figure that it is about, still in its place, shows something else. */
function isAnother({ cells: [cell], figure }: ReviewItem, { tables }: CheckedAccounts): boolean {
  const now = figure && cell && figureAt(cell, tables);
  return now !== undefined && now.name === figure!.name && now.printed !== figure!.printed;
}

/** What the cell of an item about one cell shows now; `undefined` where it is of several, or no figure. */
function shownAt({ cells }: ReviewItem, tables: readonly TableReading[]): string | undefined {
  const [cell, ...others] = cells;
  if (!cell || others.length > 0) return undefined;
  const { printed } = figureAt(cell, tables) ?? {};
  return printed === "" ? "空白" : printed;
}

/** The figure in a cell, by its line and column, and what it shows: nothing for a blank. */
function figureAt(cell: CellPlace, tables: readonly TableReading[]): ReviewItem["figure"] {
  for (const { figures, lines } of tables) {
    const placed = figures.find(
      ({ sheet, row, column }) =>
        sheet === cell.sheet && row === cell.row && column === cell.column,
    );
    if (!placed) continue;
    const { figure } = placed;
    const line = lines.find(({ key }) => key === placed.line);
    return {
      name: figureName(line, placed),
      printed: figure.kind === "blank" ? "" : figure.text,
    };
  }
  return undefined;
}
