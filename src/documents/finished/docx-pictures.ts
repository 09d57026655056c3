import type { TextPicture } from "../../reading-text/finished-text";
import { tagsOf, type Tag } from "../../workbook/package/xml-tags";
import type { DocxParagraph } from "./docx-paragraph";
import { wordPrefix } from "./word-prefix";

/** A picture with the paragraph of the part that it hangs in, by its start; outside of text boxes. */
export interface DocxPicture extends TextPicture {
  readonly start: number;
}

/** What was deleted or moved away, and what a newer drawing has for older programs. */
const LEFT_OUT: ReadonlySet<string> = new Set(["del", "moveFrom", "Fallback"]);
const FRAMES: ReadonlySet<string> = new Set(["drawing", "object", "pict"]);
/** What a frame holds, by the element that says so. Lines and text boxes are no pictures. */
const KINDS: Readonly<Record<string, TextPicture["kind"]>> = {
  chart: "chart",
  relIds: "diagram",
  OLEObject: "object",
  pic: "picture",
  imagedata: "picture",
};

/** Charts, pictures, diagrams and embedded objects of a part; `paragraphs` are those of it that have text. */
export function docxPictures(
  xml: string,
  paragraphs: readonly DocxParagraph[],
): readonly DocxPicture[] {
  const reader = new PictureReader(wordPrefix(xml));
  for (const tag of tagsOf(xml)) reader.read(tag);
  return reader.found.map(({ kind, start }) => ({
    ...{ kind, start },
    after: paragraphs.findLastIndex((one) => one.host <= start),
  }));
}

interface OpenFrame {
  kind: TextPicture["kind"] | undefined;
}

class PictureReader {
  readonly found: { readonly kind: TextPicture["kind"]; readonly start: number }[] = [];
  private readonly paragraphs: number[] = [];
  private readonly frames: OpenFrame[] = [];
  private leftOut = 0;

  constructor(private readonly prefix: string) {}

  read(tag: Tag): void {
    const isOwn = tag.prefix === this.prefix;
    if (LEFT_OUT.has(tag.name) && (isOwn || tag.name === "Fallback")) this.leftOut += depthOf(tag);
    if (this.leftOut > 0) return;
    if (isOwn && tag.name === "p") this.readParagraph(tag);
    if (isOwn && FRAMES.has(tag.name)) this.readFrame(tag);
    const frame = this.frames.at(-1);
    // A picture beside a chart, or of an object, is what older programs show for it.
    if (frame && tag.kind !== "close" && (frame.kind === undefined || frame.kind === "picture"))
      frame.kind = KINDS[tag.name] ?? frame.kind;
  }

  private readParagraph({ kind, start }: Tag): void {
    if (kind === "open") this.paragraphs.push(start);
    if (kind === "close") this.paragraphs.pop();
  }

  private readFrame({ kind: tagKind }: Tag): void {
    if (tagKind === "open") this.frames.push({ kind: undefined });
    const kind = tagKind === "close" ? this.frames.pop()?.kind : undefined;
    const [start] = this.paragraphs;
    if (kind !== undefined && start !== undefined) this.found.push({ kind, start });
  }
}

function depthOf({ kind }: Tag): number {
  return kind === "open" ? 1 : kind === "close" ? -1 : 0;
}
