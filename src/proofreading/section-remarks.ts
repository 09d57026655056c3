import type { SectionKind } from "../narrative/wording/section-words";
import type { ReadText } from "../reading-text/read-finished-text";
import type { TableId } from "../tables/table-id";
import type { TableReading } from "../tables/reading";
import type { Remark } from "./quoting";

/** A section that goes with a table, and the words without which it cannot be said. */
interface OwedSection {
  readonly table: TableId;
  readonly section: SectionKind;
  readonly words: RegExp;
  readonly name: string;
}

const OWED: readonly OwedSection[] = [
  {
    table: "government-funds",
    section: "funds",
    words: /政府性基金/,
    name: "政府性基金预算财政拨款收入支出决算情况",
  },
  {
    table: "state-capital",
    section: "capital",
    words: /国有资本经营/,
    name: "国有资本经营预算财政拨款支出决算情况",
  },
  {
    table: "three-public-expenses",
    section: "three-public",
    words: /三公/,
    name: "财政拨款“三公”经费支出决算情况",
  },
];
/** A text with fewer sections is a part of one. */
const WHOLE_TEXT = 6;

/** What the form has and the text lacks: a table that is published, and nothing said of it. */
export function sectionRemarks(
  { paragraphs }: ReadText,
  tables: readonly TableReading[],
): readonly Remark[] {
  const present = new Set(
    paragraphs.flatMap(({ section }) => (section === undefined ? [] : [section])),
  );
  if (present.size < WHOLE_TEXT) return [];
  const last = paragraphs.findLastIndex(
    ({ section, isHeading }) => section !== undefined && section !== "terms" && !isHeading,
  );
  const own = paragraphs
    .filter(({ within, section }) => within && section !== "terms")
    .map(({ normal }) => normal.text);
  return OWED.filter(
    ({ table, section, words }) =>
      !present.has(section) &&
      tables.some((one) => one.table === table) &&
      !own.some((text) => words.test(text)),
  ).map(({ name, table }) => ({
    severity: isOwed(table, present, tables) ? "error" : "hint",
    kind: "section",
    expected: name,
    sources: [],
    message: `缺少“${name}”一节：有这张表，文中没有说明；没有收支的，也应写明没有。`,
    spot: { paragraph: last, start: 0, end: 0 },
    replaces: false,
  }));
}

/**
 * One that has a section for 基金 has one for 国资. Without either the form may tell them under 财政拨款支出
 * (江西, 云南 do, with or without amounts): that is said softly. “三公” has a section everywhere.
 */
function isOwed(
  table: TableId,
  present: ReadonlySet<SectionKind>,
  tables: readonly TableReading[],
): boolean {
  const hasSibling = present.has("funds") || present.has("capital");
  const isInEveryForm = table === "three-public-expenses";
  return (
    hasSibling || (isInEveryForm && tables.some((one) => one.table === table && hasAmounts(one)))
  );
}

function hasAmounts({ figures }: TableReading): boolean {
  return figures.some(({ figure }) => figure.kind === "amount" && !figure.printed.isZero());
}
