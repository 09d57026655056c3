import { isPictureCaption } from "./picture-caption";
import type { FactBook } from "../narrative/fact";
import type { SectionKind } from "../narrative/wording/section-words";
import { explanationIn } from "./chapters";
import type { FinishedText } from "./finished-text";
import { headingOf, sectionAfter, type Heading } from "./headings";
import { headerIn, itemOf, type HeaderOfLine } from "./found-header";
import { categoryHeadingOf, itemHeaderOf } from "./item-header";
import { namesIn, type LineNames } from "./item-names";
import { matchedHeader } from "./name-match";
import { normalText, type NormalText } from "./normal-text";
import { readParagraph } from "./read-paragraph";
import type { Statement } from "./statement";
import { withTaggedNumbers } from "./tagged-numbers";
import { valuesNamedIn, valuesNamedUnder, type NamedValue } from "./subjects";

/** A finished text as it was understood. */
export interface ReadText {
  readonly paragraphs: readonly ReadParagraph[];
  readonly statements: readonly Statement[];
  readonly headers: readonly FoundHeader[];
  /** Its paragraphs are lines of a PDF that were joined. */
  readonly joined: boolean;
}

/** A paragraph with its section; outside the explanation, and in its headings, there is none. */
export interface ReadParagraph {
  readonly raw: string;
  readonly normal: NormalText;
  readonly section: SectionKind | undefined;
  /** In a chapter that is the explanation. */
  readonly within: boolean;
  readonly isHeading: boolean;
}

/** A header of the text, as those who judge it and those who roll it see it. */
export type FoundHeader = HeaderOfLine;

/** Binds the numbers and comparisons of a text to the facts that its words name; values play no part. */
export function readFinishedText(text: FinishedText, book: FactBook): ReadText {
  return new TextReader(text, book).read();
}

class TextReader {
  private readonly paragraphs: ReadParagraph[] = [];
  private readonly statements: Statement[] = [];
  private readonly headers: FoundHeader[] = [];
  private top: SectionKind | undefined;
  private section: SectionKind | undefined;
  /** The 类 that a heading named, for headers of 款 and 项 below it. */
  private category: string | undefined;
  /** A header that is a paragraph of its own: the next one speaks of it. */
  private pending: FoundHeader | undefined;
  private readonly named = new Map<SectionKind, readonly NamedValue[]>();
  private readonly lines = new Map<string, readonly LineNames[]>();

  constructor(
    private readonly text: FinishedText,
    private readonly book: FactBook,
  ) {}

  read(): ReadText {
    const normals = this.text.paragraphs.map(({ text }) => normalText(text));
    const stretches = explanationIn(normals.map(({ text }) => text));
    normals.forEach((normal, at) => {
      const stretch = stretches.find(({ first, end }) => at >= first && at < end);
      if (stretch?.first === at) this.section = this.top = undefined;
      this.readAt(at, normal, stretch !== undefined);
    });
    const { paragraphs, statements, headers } = this;
    return { paragraphs, statements, headers, joined: this.text.joined };
  }

  private readAt(at: number, normal: NormalText, within: boolean): void {
    const { text: raw, place } = this.text.paragraphs[at]!;
    const heading = within && place !== "table" ? headingOf(normal.text) : undefined;
    if (heading) this.enter(heading);
    const isHeading = heading !== undefined && heading.end >= normal.text.length;
    const section = within ? this.section : undefined;
    this.paragraphs.push({ raw, normal, section, within, isHeading });
    if (section === undefined) {
      if (within && !isHeading && place !== "table") this.readUnplaced(at, normal.text);
      return;
    }
    if (isHeading) this.noteHeader(section, at, normal.text);
    else this.readIn(section, at, normal.text, heading?.end ?? 0);
  }

  /** Under a heading that we do not know only what means one thing anywhere counts; the rest stays outside. */
  private readUnplaced(at: number, text: string): void {
    const [section, named] = ["unplaced", this.namedIn("unplaced")] as const;
    const context = { paragraph: at, text, section, named, from: 0, unit: this.unit() };
    this.statements.push(
      ...readParagraph({ ...context, ...this.year() }).filter(
        (one) => one.kind !== "number" || one.outcome.kind === "bound",
      ),
    );
  }

  private enter(heading: Heading): void {
    const before = this.section;
    this.section = sectionAfter(heading, this.top, before);
    if (heading.level === 1) this.top = this.section;
    if (this.section !== before) this.category = this.pending = undefined;
  }

  /** A heading may name the 类, or the 项, that the next paragraphs are about. */
  private noteHeader(section: SectionKind, at: number, text: string): void {
    this.category = categoryHeadingOf(text) ?? this.category;
    this.pending = section === "terms" ? undefined : this.headerAt(section, at, text);
  }

  private readIn(section: SectionKind, at: number, text: string, from: number): void {
    if (section === "terms") return this.readTerm(at, text);
    if (isPictureCaption(text)) return;
    const own = this.headerAt(section, at, text);
    const header = own ?? this.pending;
    this.pending = undefined;
    const { item } = itemOf(text, header);
    const statements = readParagraph({
      paragraph: at,
      text,
      section,
      from: own?.header.end ?? from,
      named: typeof item === "object" ? valuesNamedUnder(item) : this.namedIn(section),
      unit: this.unit(),
      ...(item && { item }),
      ...this.year(),
    });
    const { tagged = [] } = this.text.paragraphs[at]!;
    const { normal } = this.paragraphs[at]!;
    this.statements.push(...withTaggedNumbers(statements, normal, tagged, this.book));
  }

  private readTerm(at: number, text: string): void {
    const header = itemHeaderOf(text);
    if (header)
      this.headers.push({
        paragraph: at,
        header,
        list: "支出项",
        match: matchedHeader(header, this.linesOf("支出项")),
      });
  }

  private headerAt(section: SectionKind, at: number, text: string): FoundHeader | undefined {
    const linesOf = (list: string) => this.linesOf(list);
    const found = headerIn({ section, paragraph: at, text, category: this.category, linesOf });
    if (found) this.headers.push(found);
    return found;
  }

  private linesOf(list: string): readonly LineNames[] {
    const known = this.lines.get(list) ?? namesIn(this.book, list);
    this.lines.set(list, known);
    return known;
  }

  private namedIn(section: SectionKind): readonly NamedValue[] {
    const known = this.named.get(section) ?? valuesNamedIn(section, (list) => this.linesOf(list));
    this.named.set(section, known);
    return known;
  }

  private unit(): string {
    const fact = this.book.fact("单位名称");
    return fact?.kind === "words" ? normalText(fact.text).text : "";
  }

  private year(): { readonly year?: number } {
    const fact = this.book.fact("年度");
    return fact?.kind === "words" ? { year: Number(fact.text) } : {};
  }
}
