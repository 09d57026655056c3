import type { Splice } from "../../workbook/package/xml-edit";
import { commentMarks, lengthInXml } from "../finished/comment-splices";
import type { DocxParagraph } from "../finished/docx-paragraph";
import { insertedRuns, numberControlXml } from "./inserted-runs";
import type { InsertedWords, TrackedLetters } from "./letter-changes";
import { placedPieces, type PlacedPiece } from "./placed-pieces";
import type { Revision } from "./revision";
import { highlightedAsChange } from "./run-looks";

/** What is put into the part so that a paragraph's letters change; each run is parted and keeps its looks. */
export function trackedSplices(
  xml: string,
  paragraph: DocxParagraph,
  letters: TrackedLetters,
  revision: Revision,
): readonly Splice[] {
  return placedPieces(xml, paragraph).flatMap((one, at) => {
    const writer = new PieceWriter(xml, one, at === 0, letters, revision);
    return one.piece.kind === "text" ? writer.textSplices() : writer.signSplices();
  });
}

/** Words that are one number, in the place of another. */
interface NumberInPlace {
  readonly written: InsertedWords;
  readonly tag: string;
}

/** Writes one piece of a paragraph anew. */
class PieceWriter {
  private readonly w: string;

  constructor(
    private readonly xml: string,
    private readonly one: PlacedPiece,
    private readonly isFirst: boolean,
    private readonly letters: TrackedLetters,
    private readonly revision: Revision,
  ) {
    this.w = revision.w;
  }

  textSplices(): readonly Splice[] {
    const { start, end, piece } = this.one;
    const places = this.placesWithin();
    let text = "";
    let isOpen = true;
    const between = (what: string) => {
      if (what === "") return;
      text += (isOpen ? this.closing() : "") + what;
      isOpen = false;
    };
    if (this.isFirst) between(this.coming(start));
    between(this.opening(start));
    places.slice(0, -1).forEach((from, at) => {
      const to = places[at + 1]!;
      const kept = this.keptAsIs(from, to);
      const number = this.numberInPlace(from, to);
      if (number) between(this.controlled(number, from, to));
      else if (kept !== undefined) {
        text += (isOpen ? "" : this.reopening()) + kept;
        isOpen = true;
      } else between(this.changedRun(from, to));
      between(this.coming(to, number?.written));
      if (to < end) between(this.opening(to));
    });
    if (!isOpen) text += this.reopening();
    const isSame = text === this.xml.slice(piece.start, piece.end);
    return isSame ? [] : [...this.keptSpace(), { start: piece.start, end: piece.end, text }];
  }

  /** Tabs and breaks stay; what is said around them stands in runs of its own. */
  signSplices(): readonly Splice[] {
    const { piece, start, end } = this.one;
    const before = (this.isFirst ? this.coming(start) : "") + this.opening(start);
    const after = this.coming(end);
    const { open, properties } = piece.run;
    const put = (place: number, what: string): readonly Splice[] =>
      what === ""
        ? []
        : [{ start: place, end: place, text: `</${this.w}r>${what}${open}${properties}` }];
    return [...put(piece.start, before), ...put(piece.end, after)];
  }

  private placesWithin(): readonly number[] {
    const { start, end } = this.one;
    const { deleted, lit, inserted, comments } = this.letters;
    const all = [
      ...[...deleted, ...lit, ...comments].flatMap((one) => [one.start, one.end]),
      ...inserted.map(({ at }) => at),
    ];
    const within = all.filter((place) => place > start && place < end);
    return [start, ...new Set(within.toSorted((a, b) => a - b)), end];
  }

  private contentOf(from: number, to: number): string {
    const { piece, start } = this.one;
    const content = this.xml.slice(piece.start, piece.end);
    return content.slice(lengthInXml(content, from - start), lengthInXml(content, to - start));
  }

  /** Letters to which nothing happens, as they are written; `undefined` for others. */
  private keptAsIs(from: number, to: number): string | undefined {
    const { deleted, lit } = this.letters;
    const isTouched = [...deleted, ...lit].some((one) => one.start <= from && one.end >= to);
    return isTouched ? undefined : this.contentOf(from, to);
  }

  private changedRun(from: number, to: number): string {
    const { w, revision } = this;
    const content = this.contentOf(from, to);
    const { open, properties } = this.one.piece.run;
    const isDeleted = this.letters.deleted.some((one) => one.start <= from && one.end >= to);
    if (isDeleted)
      return `${revision.tag("del")}${open}${properties}<${w}delText xml:space="preserve">${content}</${w}delText></${w}r></${w}del>`;
    const looks = highlightedAsChange(properties, revision);
    return `${open}${looks}<${w}t xml:space="preserve">${content}</${w}t></${w}r>`;
  }

  /** The number that takes the place of just these letters, where a control may stand around both. */
  private numberInPlace(from: number, to: number): NumberInPlace | undefined {
    const { deleted, inserted } = this.letters;
    const { piece, insertion } = this.one;
    if (piece.control || insertion) return undefined;
    const isReplaced = deleted.some((one) => one.start === from && one.end === to);
    const written = isReplaced ? inserted.find(({ at }) => at === to) : undefined;
    const [only, ...others] = written?.numbers ?? [];
    const isAll = only && only.start === 0 && only.end === written?.words.length;
    return written && isAll && others.length === 0 ? { written, tag: only.tag } : undefined;
  }

  /** The old number and the new one in one control: whichever is accepted, it is one number. */
  private controlled({ written, tag }: NumberInPlace, from: number, to: number): string {
    const both = this.changedRun(from, to) + this.insertion({ ...written, numbers: [] });
    return numberControlXml(tag, both, this.w);
  }

  /** What comes at a place: new words, and the ends of comments. */
  private coming(at: number, written?: InsertedWords): string {
    const { inserted, comments } = this.letters;
    const point = comments.filter((one) => one.start === at && one.end === at);
    const marks = (ids: typeof comments, side: "open" | "close") =>
      ids.map(({ id }) => commentMarks(this.w, id)[side]).join("");
    const ended = comments.filter((one) => one.end === at && one.start < at);
    const words = inserted
      .filter((one) => one.at === at && one !== written)
      .map((one) => this.insertion(one))
      .join("");
    return marks(point, "open") + words + marks(point, "close") + marks(ended, "close");
  }

  private opening(at: number): string {
    return this.letters.comments
      .filter((one) => one.start === at && one.end > at)
      .map(({ id }) => commentMarks(this.w, id).open)
      .join("");
  }

  /** New words within somebody's insertion stand beside it: theirs ends, and goes on after ours. */
  private insertion({ words, isLit, numbers }: InsertedWords): string {
    const { w, revision, xml } = this;
    const { insertion, piece } = this.one;
    const { open, properties } = piece.run;
    // A control within somebody's says nothing of its own.
    const told = piece.control ? [] : numbers;
    const own = insertedRuns({ words, numbers: told, open, properties, isLit }, revision);
    return insertion ? `</${w}ins>${own}${xml.slice(insertion.start, insertion.end)}` : own;
  }

  private closing(): string {
    return `</${this.w}t></${this.w}r>`;
  }

  private reopening(): string {
    const { open, properties } = this.one.piece.run;
    return `${open}${properties}<${this.w}t xml:space="preserve">`;
  }

  /** White space at the end of a parted text counts from now on. */
  private keptSpace(): readonly Splice[] {
    const { start } = this.one.piece;
    if (!this.xml.slice(0, start).endsWith(`<${this.w}t>`)) return [];
    return [{ start: start - 1, end: start - 1, text: ' xml:space="preserve"' }];
  }
}
