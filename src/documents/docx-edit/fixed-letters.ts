import type { DocxParagraph } from "../finished/docx-paragraph";
import type { ParagraphPlan } from "./paragraph-plan";
import { elementsOf, attributeOf, tagsOf, type Tag } from "../../workbook/package/xml-tags";

/** A stretch of a part that Word writes anew by itself: what is changed there does not last. */
export interface FieldRange {
  readonly start: number;
  readonly end: number;
}

/** The results of a part's fields, links apart: they keep what is written into them. */
export function fieldRanges(xml: string): readonly FieldRange[] {
  const simple = [...elementsOf(xml, "fldSimple")].map(({ tag, end }) => ({
    start: tag.start,
    end,
    instruction: attributeOf(tag, "instr") ?? "",
  }));
  return [...simple, ...complexFields(xml)].filter(
    ({ instruction }) => !/^\s*(?:HYPERLINK|FORMTEXT|ADDIN)\b/i.test(instruction),
  );
}

interface OpenField {
  readonly start: number;
  instruction: string;
}

function complexFields(xml: string): readonly (FieldRange & { readonly instruction: string })[] {
  const found: (FieldRange & { readonly instruction: string })[] = [];
  const open: OpenField[] = [];
  let text: Tag | undefined;
  for (const tag of tagsOf(xml)) {
    if (tag.name === "fldChar" && tag.kind !== "close") {
      const type = attributeOf(tag, "fldCharType");
      if (type === "begin") open.push({ start: tag.start, instruction: "" });
      const closed = type === "end" ? open.pop() : undefined;
      if (closed) found.push({ ...closed, end: tag.end });
    }
    if (tag.name !== "instrText") continue;
    if (tag.kind === "close" && text && open.length > 0)
      open.at(-1)!.instruction += xml.slice(text.end, tag.start);
    text = tag.kind === "open" ? tag : undefined;
  }
  return found;
}

/** A plan without changes in fields, which Word would write over: it is only told what should stand there. */
export function withoutFields(
  plan: ParagraphPlan,
  own: DocxParagraph,
  fields: readonly FieldRange[],
): ParagraphPlan {
  const letters = lettersOf(own).filter(({ at }) =>
    fields.some((field) => at >= field.start && at < field.end),
  );
  const fixed = plan.changes.filter(({ start, end }) =>
    letters.some((one) => one.start < Math.max(end, start + 1) && one.end > start),
  );
  if (fixed.length === 0) return plan;
  return {
    changes: plan.changes.filter((one) => !fixed.includes(one)),
    lit: plan.lit,
    comments: [
      ...plan.comments,
      ...fixed.map(({ start, end, words }) => ({
        start,
        end,
        text: `这里是自动更新的域，没有改。更新域以后应为“${words}”。`,
      })),
    ],
  };
}

/** The letters of each piece, and where it stands in the part. */
function lettersOf({ pieces }: DocxParagraph) {
  let start = 0;
  return pieces.map((piece) => {
    const end = start + piece.text.length;
    const one = { start, end, at: piece.start };
    start = end;
    return one;
  });
}
