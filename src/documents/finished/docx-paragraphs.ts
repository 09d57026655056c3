import type { TextParagraph } from "../../reading-text/finished-text";
import { attributeOf, tagsOf, type Tag } from "../../workbook/package/xml-tags";
import { unescapeXml } from "../../workbook/package/xml-text";
import type { DocxParagraph, DocxPiece } from "./docx-paragraph";
import { OpenControls, taggedLetters } from "./open-controls";
import { OpenTables } from "./open-tables";
import { wordPrefix } from "./word-prefix";

/** What was deleted or moved away, and what a newer drawing has for older programs. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "Fallback",
  "sdtPr",
  "txbxContentFallback",
]);
const SIGNS: Readonly<Record<string, string>> = {
  tab: "\t",
  ptab: "\t",
  br: "\n",
  cr: "\n",
  noBreakHyphen: "-",
};

/** The paragraphs of a part, tracked changes as accepted, text boxes after the paragraph that they hang in. */
export function docxParagraphs(
  xml: string,
  place?: TextParagraph["place"],
): readonly DocxParagraph[] {
  return new PartReader(xml, place).read();
}

interface OpenParagraph {
  readonly start: number;
  readonly place: TextParagraph["place"];
  readonly host: number;
  readonly pieces: OpenPiece[];
  readonly at: ReturnType<OpenTables["cell"]>;
  /** Its end was deleted: it goes on in the next one. */
  endsDeleted: boolean;
}

type OpenPiece = Omit<DocxPiece, "run"> & {
  readonly run: { start: number; end: number; open: string; properties: string };
};

class PartReader {
  private readonly found: DocxParagraph[] = [];
  private readonly open: OpenParagraph[] = [];
  private readonly runs: OpenPiece["run"][] = [];
  private readonly prefix: string;
  private readonly controls = new OpenControls();
  private carried: OpenPiece[] = [];
  private leftOut = 0;
  private tables = 0;
  private readonly cells = new OpenTables();
  private boxes = 0;
  private properties: Tag | undefined;
  private text: Tag | undefined;

  constructor(
    private readonly xml: string,
    private readonly place: TextParagraph["place"] | undefined,
  ) {
    this.prefix = wordPrefix(xml);
  }

  read(): readonly DocxParagraph[] {
    for (const tag of tagsOf(this.xml)) {
      if (tag.prefix !== this.prefix && tag.name !== "Fallback") continue;
      this.controls.notice(tag);
      if (this.isLeftOut(tag)) continue;
      this.cells.notice(tag);
      this.readTag(tag);
    }
    return this.found.toSorted((a, b) => a.start - b.start);
  }

  /** Counts what is left out, and says whether the tag stands within it. */
  private isLeftOut(tag: Tag): boolean {
    if (LEFT_OUT.has(tag.name) && tag.kind !== "empty")
      this.leftOut += tag.kind === "open" ? 1 : -1;
    return this.leftOut > 0 || (LEFT_OUT.has(tag.name) && tag.kind === "close");
  }

  private readTag(tag: Tag): void {
    switch (tag.name) {
      case "p":
        return this.readParagraphTag(tag);
      case "tbl":
        this.tables += depthOf(tag);
        return;
      case "txbxContent":
        this.boxes += depthOf(tag);
        return;
      case "r":
        return this.readRunTag(tag);
      case "rPr":
        return this.readPropertiesTag(tag);
      case "del":
        if (tag.kind === "empty") this.markDeleted();
        return;
      case "t":
        return this.readTextTag(tag);
      default:
        if (SIGNS[tag.name] !== undefined && tag.kind !== "close" && !this.properties)
          this.push(tag, "sign", SIGNS[tag.name]!);
    }
  }

  private readParagraphTag(tag: Tag): void {
    if (tag.kind === "close") return this.close(tag);
    if (tag.kind === "empty") return;
    const place = this.place ?? (this.boxes > 0 ? "box" : this.tables > 0 ? "table" : "body");
    const host = this.open[0]?.start ?? tag.start;
    this.open.push({
      start: tag.start,
      place,
      host,
      pieces: this.boxes > 0 ? [] : this.carried,
      at: place === "table" ? this.cells.cell() : undefined,
      endsDeleted: false,
    });
    if (this.boxes === 0) this.carried = [];
  }

  private close(tag: Tag): void {
    const closed = this.open.pop();
    if (!closed) return;
    const { start, place, host, pieces, at, endsDeleted } = closed;
    if (endsDeleted && this.boxes === 0) {
      this.carried = pieces;
      return;
    }
    const text = pieces.map((piece) => piece.text).join("");
    const tagged = taggedLetters(pieces);
    const own = { text, place, pieces, start, end: tag.end, host, ...at };
    if (text.trim() !== "") this.found.push({ ...own, ...(tagged.length > 0 && { tagged }) });
  }

  private markDeleted(): void {
    const last = this.open.at(-1);
    if (last && this.properties && this.runs.length < this.open.length) last.endsDeleted = true;
  }

  private readRunTag(tag: Tag): void {
    if (tag.kind === "open")
      this.runs.push({
        start: tag.start,
        end: tag.end,
        open: this.xml.slice(tag.start, tag.end),
        properties: "",
      });
    const closed = tag.kind === "close" ? this.runs.pop() : undefined;
    if (closed) closed.end = tag.end;
  }

  private readPropertiesTag(tag: Tag): void {
    if (tag.kind === "open") this.properties = tag;
    if (tag.kind !== "close" || !this.properties) return;
    const run = this.runs.at(-1);
    if (run && run.start < this.properties.start && run.properties === "")
      run.properties = this.xml.slice(this.properties.start, tag.end);
    this.properties = undefined;
  }

  private readTextTag(tag: Tag): void {
    if (tag.kind === "open") this.text = tag;
    if (tag.kind !== "close" || !this.text) return;
    const { end: start } = this.text;
    this.text = undefined;
    const text = unescapeXml(this.xml.slice(start, tag.start));
    this.pushPiece({ kind: "text", text, start, end: tag.start });
  }

  private push(tag: Tag, kind: DocxPiece["kind"], text: string): void {
    this.pushPiece({ kind, text, start: tag.start, end: tag.end });
  }

  /** Hidden letters are not published. */
  private pushPiece(piece: Omit<OpenPiece, "run">): void {
    const run = this.runs.at(-1);
    const paragraph = this.open.at(-1);
    const control = this.controls.innermost();
    if (run && paragraph && piece.text !== "" && !isHidden(run.properties))
      paragraph.pieces.push({ ...piece, run, ...(control && { control }) });
  }
}

function depthOf({ kind }: Tag): number {
  return kind === "open" ? 1 : kind === "close" ? -1 : 0;
}

function isHidden(properties: string): boolean {
  for (const tag of tagsOf(properties))
    if (tag.name === "vanish") return !/^(?:0|false|off)$/.test(attributeOf(tag, "val") ?? "1");
  return false;
}
