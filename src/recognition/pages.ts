import { isByUnit, withUnits } from "./by-unit-tables";
import type { DraftTable } from "./draft-table";
import { areCompatible, identityOf } from "./set-identity";
import type { Unread } from "./unread";

/** Puts the pages of one table together (续表); of a table that stands twice the likelier one is kept, the other said. */
export function joined(drafts: readonly DraftTable[]): {
  tables: readonly DraftTable[];
  doubles: readonly Unread[];
} {
  const tables: DraftTable[] = [];
  const doubles: Unread[] = [];
  for (const page of drafts) {
    const index = tables.findIndex(({ form }) => form === page.form);
    const first = tables[index];
    if (!first) tables.push(page);
    else if (goesOn(first, page)) tables[index] = together(first, page);
    else {
      const [kept, other] =
        isOfThatSet(page, first) && isLikelier(page, first) ? [page, first] : [first, page];
      const both = isOfThatSet(kept, other) && isByUnit(other) ? withUnits(kept, other) : undefined;
      tables[index] = both ?? kept;
      const why = both ? byUnitSentence(kept) : doubleSentence(kept, other);
      doubles.push({ sheet: other.sheet, kind: "double", why });
    }
  }
  return { tables, doubles };
}

/** Of the table by unit all is checked but what stands under codes. */
function byUnitSentence({ form, sheet }: DraftTable): string {
  return `又有一张分单位的《${form.title}》：科目以工作表“${sheet}”中的那一张为准，这一张的合计、各单位之和与各行已与它核对`;
}

function doubleSentence(kept: DraftTable, other: DraftTable): string {
  const { form, year, hidden } = other;
  const which = [
    hidden ? "隐藏的" : "",
    isByUnit(other) ? "分单位的" : "",
    year !== undefined && year !== kept.year ? `${year}年的` : "",
  ].join("");
  return `又有一张${which}《${form.title}》，已核对的是工作表“${kept.sheet}”中的那一张，这一张未核对`;
}

/** Another unit's or year's table never takes the place of the set's own, however empty that is. */
function isOfThatSet(page: DraftTable, first: DraftTable): boolean {
  return areCompatible(identityOf(page), identityOf(first));
}

/** The published one of two: shown rather than hidden, with figures, not named as a copy. */
function isLikelier(page: DraftTable, than: DraftTable): boolean {
  for (const merit of MERITS) {
    const difference = merit(page) - merit(than);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

const MERITS: readonly ((table: DraftTable) => number)[] = [
  ({ hidden }) => (hidden ? 0 : 1),
  // 浙江 prints 分单位 beside 分科目: only the one with codes can be compared with other tables.
  (table) => (hasCodes(table) ? 1 : 0),
  (table) => (isEmpty(table) ? 0 : 1),
  // 四川 prints 国有资本经营预算 twice: 支出, and 收入支出 with the columns of both.
  ({ draft }) => draft.columns.filter(({ standing }) => standing === "main").length,
  ({ sheet }) => (/\([0-9]+\)$|（[0-9]+）$|副本|备份/.test(sheet) ? 0 : 1),
];

/** A page goes on when it says so, or stands on the same sheet and only one of the two has the total. */
function goesOn(first: DraftTable, page: DraftTable): boolean {
  if (page.continued) return true;
  return first.sheet === page.sheet && !(hasTotal(first) && hasTotal(page));
}

function hasTotal({ draft }: DraftTable): boolean {
  return draft.lines.some(({ zone }) => zone === "total" || zone === "grand-total");
}

function hasCodes({ draft }: DraftTable): boolean {
  return draft.lines.some(({ code }) => code !== undefined);
}

function isEmpty({ draft }: DraftTable): boolean {
  return draft.figures.every(({ figure }) => figure.kind === "blank");
}

function together(first: DraftTable, page: DraftTable): DraftTable {
  const keys = new Set(first.draft.lines.map(({ key }) => key));
  const lines = page.draft.lines.filter(({ key }) => !keys.has(key));
  const added = new Set(lines.map(({ key }) => key));
  const draft = {
    ...first.draft,
    lines: [...first.draft.lines, ...lines],
    figures: [...first.draft.figures, ...page.draft.figures.filter(({ line }) => added.has(line))],
    aside: [...(first.draft.aside ?? []), ...(page.draft.aside ?? [])],
    remarks: [...first.draft.remarks, ...page.draft.remarks],
  };
  const range =
    first.sheet === page.sheet ? { ...first.range, lastRow: page.range.lastRow } : first.range;
  const continuedOn =
    first.sheet === page.sheet
      ? first.continuedOn
      : [...first.continuedOn, { sheet: page.sheet, range: page.range }];
  return { ...first, draft, range, continuedOn, notes: [...first.notes, ...page.notes] };
}
