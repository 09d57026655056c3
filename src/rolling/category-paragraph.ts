import type { ValueName } from "../narrative/expression";
import { itemOrdinalOf } from "../reading-text/item-ordinal";
import type { ParagraphAtWork } from "./at-work";

const CATEGORIES = "一般公共预算类";
const BEGINS = /^([^。，；：（）\d]{2,30})（类）/;

/** A paragraph about one 类, `1.教育支出（类）…`: its name ends at `end`. */
export function categoryNameIn({ text, header, section }: ParagraphAtWork) {
  if (section !== "general" || header || text.includes("（款）")) return undefined;
  const from = itemOrdinalOf(text)?.after ?? 0;
  const found = BEGINS.exec(text.slice(from));
  if (!found) return undefined;
  const end = from + found[0].length - "（类）".length;
  return { start: end - found[1]!.length, end };
}

/** The line of the 类 that a paragraph is about; `undefined` where it names another, or none. */
export function categoryOf(p: ParagraphAtWork): Extract<ValueName, { kind: "line" }> | undefined {
  if (!categoryNameIn(p)) return undefined;
  const lines = p.statements.flatMap((one) => {
    if (one.kind !== "number" || one.outcome.kind !== "bound") return [];
    const { expression } = one.outcome;
    const value = "of" in expression ? expression.of : expression;
    return value.kind === "line" && value.list === CATEGORIES ? [value] : [];
  });
  const [first] = lines;
  return first && lines.every(({ key }) => key === first.key) ? first : undefined;
}
