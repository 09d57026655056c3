import type { FactBook } from "../narrative/fact";
import { normalText } from "../reading-text/normal-text";
import type { ReadText } from "../reading-text/read-finished-text";
import { judgedNumber } from "./number-remarks";
import type { Remark } from "./quoting";
import { isTelling } from "./said-years";

/** The name of a unit that a paragraph begins with, before the year of the accounts. */
const NAMED =
  /^([一-龥]{3,28}(?:局|委员会|办公室|中心|馆|院|校|学|幼儿园|所|站|队|政府|厅|协会|联合会))(?=20\d\d年)/;

/**
 * `丹霞市商务局2023年度收入总计…` in the text of another unit, left standing from where it was copied: the
 * amounts are this unit's to the digit, and the text calls it by its own name elsewhere.
 */
export function otherUnitRemarks(
  { paragraphs, statements }: ReadText,
  book: FactBook,
): readonly Remark[] {
  const fact = book.fact("单位名称");
  if (fact?.kind !== "words") return [];
  const unit = normalText(fact.text).text;
  if (unit === "" || !paragraphs.some(({ normal }) => normal.text.includes(unit))) return [];
  return paragraphs.flatMap(({ section, normal: { text } }, paragraph): readonly Remark[] => {
    const name = section === undefined ? undefined : NAMED.exec(text)?.[1];
    if (name === undefined || isShortFor(name, unit) || isShortFor(unit, name)) return [];
    const isOwn = statements.some(
      (one) =>
        one.kind === "number" &&
        one.paragraph === paragraph &&
        one.role === "amount" &&
        isTelling(one) &&
        judgedNumber(one, book).verdict === "right",
    );
    return isOwn ? [remarkOn(paragraph, name, fact.text)] : [];
  });
}

/** 县教体局 of 清河县教育体育局: its letters stand in the other's, in their order. */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

function remarkOn(paragraph: number, name: string, unit: string): Remark {
  return {
    severity: "error",
    kind: "name",
    expected: unit,
    sources: [],
    message: `单位名称写错：写的是“${name}”，这里的数字是“${unit}”的。`,
    spot: { paragraph, start: 0, end: name.length },
    replaces: true,
  };
}
