import { AUTHOR } from "../finished/document-comments";
import { attributeOf, tagsOf } from "../../workbook/package/xml-tags";

/** Gives each tracked change of a part its number, and writes the tags of Word's revisions. */
export class Revision {
  private next: number;

  /** `date` is when the changes were made, `2026-01-31T08:00:00Z`; the caller's clock tells it. */
  constructor(
    readonly w: string,
    private readonly date: string,
    xml: string,
  ) {
    this.next = highestId(xml) + 1;
  }

  /** `<w:ins w:id="7" w:author="…" w:date="…">`, or closed in itself. */
  tag(name: "ins" | "del" | "rPrChange", closed = false): string {
    return this.written(name, this.next++, closed);
  }

  /** The two ends of a range in which markup was inserted, that of content controls. */
  insertedMarkup(): { readonly open: string; readonly close: string } {
    const { w } = this;
    const id = this.next++;
    return {
      open: this.written("customXmlInsRangeStart", id, true),
      close: `<${w}customXmlInsRangeEnd ${w}id="${id}"/>`,
    };
  }

  private written(name: string, id: number, closed: boolean): string {
    const { w } = this;
    const end = closed ? "/>" : ">";
    return `<${w}${name} ${w}id="${id}" ${w}author="${AUTHOR}" ${w}date="${this.date}"${end}`;
  }
}

/** Numbers of bookmarks, comments and revisions are kept apart from ours. */
function highestId(xml: string): number {
  let highest = 0;
  for (const tag of tagsOf(xml)) {
    const id = Number(tag.kind === "close" ? undefined : attributeOf(tag, "id"));
    if (Number.isInteger(id) && id > highest && id < 2 ** 30) highest = id;
  }
  return highest;
}
