import { normalise } from "../../sheets/wording";
import type { NamedCell } from "./named-cell";
import type { CauseItem, FindingGroup, FindingItem, Overview, SuspectItem } from "./overview";

/** What of an overview is shown: a kind, a table, and what contains some words. */
export interface ResultsFilter {
  readonly kind: ResultKind;
  /** A table's title. */
  readonly table?: string;
  /** A code, a name, a cell, or a part of a sentence. */
  readonly words: string;
}

/** `held` and `notCheckable`: relations that hold, and that were not checked. */
export type ResultKind =
  ("all" | "error" | "notice" | "rounding" | "ignored") | ("held" | "notCheckable");

export const EVERYTHING: ResultsFilter = { kind: "all", words: "" };

/** An overview with what the filter leaves of it; what the whole workbook comes to stays as it is. */
export function filteredOverview(overview: Overview, filter: ResultsFilter): Overview {
  if (filter.kind === "all" && filter.table === undefined && filter.words.trim() === "")
    return overview;
  const errors = shows(filter, "error");
  const { suspectsRemark, ...whole } = overview;
  // It is about all that is wrong, and nothing is said of all while a part is looked for.
  const remark = errors && filter.table === undefined && filter.words.trim() === "";
  const groups = (kind: ResultKind, all: readonly FindingGroup[]) =>
    shows(filter, kind) ? all.flatMap((group) => filteredGroup(group, filter)) : [];
  const causes = overview.causes.filter((item) => errors && causeFits(item, filter));
  const suspects = overview.suspects.filter((item) => errors && suspectFits(item, filter));
  const left = {
    causes,
    suspects,
    errors: groups("error", overview.errors),
    notices: groups("notice", overview.notices),
    roundings: groups("rounding", overview.roundings),
  };
  const keys = new Set(keysOf(left));
  return {
    ...whole,
    ...left,
    ...(remark && suspectsRemark !== undefined && { suspectsRemark }),
    acceptable: overview.acceptable.filter((item) => suspects.includes(item)),
    blocks: overview.blocks.filter(({ suspects: own }) =>
      suspects.some(({ key }) => own.includes(key)),
    ),
    ignored: overview.ignored.filter(
      ({ tableTitle, message, reason }) =>
        shows(filter, "ignored") &&
        isOf(filter, tableTitle) &&
        contains(filter, { texts: [message, reason] }),
    ),
    held: shows(filter, "held") ? overview.held.flatMap((one) => heldLeft(one, filter)) : [],
    gaps: shows(filter, "notCheckable")
      ? overview.gaps.filter(({ why, relations }) => gapFits(filter, [why, ...relations]))
      : [],
    stops: overview.stops.filter(({ key }) => keys.has(key)),
  };
}

/** How many things of a kind an overview has; a cause or a cell is one, however many relations it breaks. */
export function countOfKind(overview: Overview, kind: ResultKind): number {
  const inGroups = (groups: readonly FindingGroup[]) =>
    groups.reduce((sum, { items }) => sum + items.length, 0);
  switch (kind) {
    case "error":
      return overview.causes.length + overview.suspects.length + inGroups(overview.errors);
    case "notice":
      return inGroups(overview.notices);
    case "rounding":
      return inGroups(overview.roundings);
    case "ignored":
      return overview.ignored.length;
    case "held":
      return overview.counts.held;
    case "notCheckable":
      return overview.counts.notCheckable;
    case "all":
      return (["error", "notice", "rounding", "ignored"] as const).reduce(
        (sum, one) => sum + countOfKind(overview, one),
        0,
      );
  }
}

/** The tables that something is told of, each with how many things; in the order of the overview's tables. */
export function tablesWithCounts(
  overview: Overview,
): readonly { readonly title: string; readonly count: number }[] {
  const { causes, suspects, errors, notices, roundings, ignored } = overview;
  const titles = [
    ...[...causes, ...suspects].map(({ tableTitle }) => tableTitle),
    ...[...errors, ...notices, ...roundings].flatMap(({ title, items }) => items.map(() => title)),
    ...ignored.flatMap(({ tableTitle }) => tableTitle ?? []),
  ];
  const known = overview.tables.map(({ title }) => title);
  const order = [...known, ...titles.filter((title) => !known.includes(title))];
  return [...new Set(order)]
    .map((title) => ({ title, count: titles.filter((one) => one === title).length }))
    .filter(({ count }) => count > 0);
}

function shows({ kind }: ResultsFilter, wanted: ResultKind): boolean {
  return kind === "all" || kind === wanted;
}

function isOf({ table }: ResultsFilter, title: string | undefined): boolean {
  return table === undefined || table === title;
}

/** A cell's address means that cell alone: G1 is no part of G12. Other words may stand anywhere. */
const ADDRESS = /^[a-z]{1,3}[1-9]\d*$/;

/** Something that is told: its sentences, and the cells to look at. */
interface Told {
  readonly texts: readonly string[];
  readonly labels?: readonly string[];
}

function contains({ words }: ResultsFilter, { texts, labels = [] }: Told): boolean {
  const wanted = folded(words);
  if (ADDRESS.test(wanted))
    return labels.some((label) => folded(label).split("!").at(-1) === wanted);
  return wanted === "" || [...texts, ...labels].some((text) => folded(text).includes(wanted));
}

/** As typed in Chinese or not, with capitals or not. */
function folded(text: string): string {
  return normalise(text).toLowerCase();
}

function causeFits(item: CauseItem, filter: ResultsFilter): boolean {
  const { tableTitle, name, message, cells, mends } = item;
  const texts = [name, message, ...mends.flatMap(textsOf)];
  return isOf(filter, tableTitle) && contains(filter, { texts, labels: labelsOf(cells) });
}

function suspectFits(item: SuspectItem, filter: ResultsFilter): boolean {
  const { tableTitle, name, message, cell, rivals, mends } = item;
  const texts = [name, message, ...mends.flatMap(textsOf)];
  const labels = labelsOf([cell, ...rivals]);
  return isOf(filter, tableTitle) && contains(filter, { texts, labels });
}

function textsOf({ message, relation }: FindingItem): readonly string[] {
  return [message, relation?.text ?? ""];
}

function labelsOf(cells: readonly NamedCell[]): readonly string[] {
  return cells.map(({ label }) => label);
}

function filteredGroup(group: FindingGroup, filter: ResultsFilter): readonly FindingGroup[] {
  if (!isOf(filter, group.title)) return [];
  const items = group.items.filter((item) =>
    contains(filter, { texts: [group.title, ...textsOf(item)], labels: labelsOf(item.cells) }),
  );
  return items.length > 0 ? [{ ...group, items }] : [];
}

function heldLeft(
  { title, relations }: Overview["held"][number],
  filter: ResultsFilter,
): Overview["held"] {
  if (!isOf(filter, title)) return [];
  const left = relations.filter((relation) => contains(filter, { texts: [title, relation] }));
  return left.length > 0 ? [{ title, relations: left }] : [];
}

/** A reason names its table, where it is one table's. */
function gapFits(filter: ResultsFilter, texts: readonly string[]): boolean {
  const { table } = filter;
  return (
    (table === undefined || texts.some((text) => text.includes(table))) &&
    contains(filter, { texts })
  );
}

function keysOf({
  causes,
  suspects,
  errors,
  notices,
}: Pick<Overview, "causes" | "suspects" | "errors" | "notices">): readonly string[] {
  return [
    ...causes.map(({ key }) => key),
    ...suspects.map(({ stop }) => stop),
    ...[...errors, ...notices].flatMap(({ items }) => items.map(({ key }) => key)),
  ];
}
