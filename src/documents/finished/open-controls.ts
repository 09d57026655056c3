import type { TaggedLetters } from "../../reading-text/finished-text";
import { attributeOf, type Tag } from "../../workbook/package/xml-tags";

/** A content control that has a tag. */
export interface OpenControl {
  readonly tag: string;
}

/** Keeps which content controls are open while a part is read. */
export class OpenControls {
  private readonly open: { control: OpenControl | undefined }[] = [];

  /** To be told of every tag. */
  notice(tag: Tag): void {
    if (tag.name === "sdt" && tag.kind === "open") this.open.push({ control: undefined });
    if (tag.name === "sdt" && tag.kind === "close") this.open.pop();
    const last = this.open.at(-1);
    if (tag.name === "tag" && tag.kind !== "close" && last) {
      const value = attributeOf(tag, "val");
      if (value !== undefined) last.control ??= { tag: value };
    }
  }

  innermost(): OpenControl | undefined {
    return this.open.findLast(({ control }) => control !== undefined)?.control;
  }
}

/** The letters of a paragraph that stand in tagged controls, by its pieces. */
export function taggedLetters(
  pieces: readonly { readonly text: string; readonly control?: OpenControl }[],
): readonly TaggedLetters[] {
  const found: (TaggedLetters & { readonly control: OpenControl })[] = [];
  let start = 0;
  for (const { text, control } of pieces) {
    const end = start + text.length;
    const last = found.at(-1);
    if (control && last?.control === control && last.end === start)
      found[found.length - 1] = { ...last, end };
    else if (control) found.push({ control, start, end, tag: control.tag });
    start = end;
  }
  return found.map(({ start: from, end, tag }) => ({ start: from, end, tag }));
}
