import { PackageDraft } from "../../workbook/marking/package-draft";
import type { RolledParagraph, RolledText } from "../../rolling/rolled-text";
import { paragraphSplice } from "../finished/comment-splices";
import {
  addDocumentComments,
  commentsPart,
  firstFreeComment,
  type NumberedComment,
} from "../finished/document-comments";
import { wordPrefix } from "../finished/word-prefix";
import type { DocxText, PlacedParagraph } from "../finished/read-docx";
import { withoutFields } from "./fixed-letters";
import { cellsOfRow, stayingInOrder } from "./paragraph-order";
import { numbersOfWhole, withoutTags } from "./numbers-with-tags";
import { planOf, type ParagraphPlan } from "./paragraph-plan";
import { PartsAtWork } from "./parts-at-work";
import { trackedSplices } from "./tracked-letters";
import { headersRolled } from "./tracked-headers";
import { takeControlsOut } from "./without-controls";
import { newTableRow, rowDeleted } from "./whole-rows";
import { endDeleted, newParagraph } from "./whole-paragraphs";

/**
 * A copy of last year's document in which every change is tracked: accepted, it is the new text; refused,
 * the old one. What only the author can settle is yellow, with a comment. Fields, bookmarks, controls,
 * pictures, and what others changed and said, stay. Numbers that are written stand in content controls
 * that say what they are; a `plain` document has none, and those of last year's text go. `date` is when
 * this is made, `2026-01-31T08:00:00Z`.
 */
export function trackedDocx(
  docx: DocxText,
  rolled: RolledText,
  date: string,
  { plain = false }: { readonly plain?: boolean } = {},
): Uint8Array {
  const draft = new PackageDraft(docx.file);
  const main = draft.text(docx.main)!;
  const comments = commentsPart(draft, docx.main, main, wordPrefix(main));
  const first = firstFreeComment(draft, comments);
  const parts = new PartsAtWork(draft, date);
  const told = plain ? withoutTags(rolled) : rolled;
  const writer = new DocumentWriter(docx, told, date, parts, first);
  writer.write();
  headersRolled(docx, rolled.years, date, draft);
  addDocumentComments(draft, comments, writer.comments);
  if (plain) takeControlsOut(docx, draft);
  return draft.bytes();
}

/** Gathers what is put into each part, paragraph by paragraph of the new text. */
class DocumentWriter {
  readonly comments: NumberedComment[] = [];
  /** Why the paragraphs before were left as a whole: said once for all of them. */
  private said: string | undefined;
  /** The paragraph of the document behind which new ones come. */
  private last: PlacedParagraph | undefined;
  /** Rows of tables that go, by where they begin. */
  private readonly goneRows = new Set<number>();

  constructor(
    private readonly docx: DocxText,
    private readonly rolled: RolledText,
    private readonly date: string,
    private readonly parts: PartsAtWork,
    private readonly firstComment: number,
  ) {}

  write(): void {
    const staying = stayingInOrder(
      this.rolled.paragraphs.flatMap(({ origin, source }) =>
        origin === "kept" && source !== undefined ? [source] : [],
      ),
    );
    const { paragraphs } = this.rolled;
    paragraphs.forEach((paragraph, at) => {
      const { newRow } = paragraph;
      if (newRow === undefined) this.put(paragraph, staying);
      else if (paragraphs[at - 1]?.newRow !== newRow) this.insertRow(cellsOfRow(paragraphs, at));
    });
    for (const { index, why } of this.rolled.pictures) this.commentToPicture(index, why);
    this.parts.write();
  }

  private put(paragraph: RolledParagraph, staying: ReadonlySet<number>): void {
    const { origin, source } = paragraph;
    const own = source === undefined ? undefined : this.docx.paragraphs[source];
    if (own && origin === "removed") this.remove(own);
    else if (own && origin === "kept" && staying.has(source!)) this.change(own, paragraph);
    else {
      this.insert(paragraph, own ?? this.last);
      // A paragraph that moves goes where it stood.
      if (own && origin === "kept") this.remove(own);
      return;
    }
    this.last = own;
  }

  private change(own: PlacedParagraph, paragraph: RolledParagraph): void {
    const part = this.parts.of(own.part);
    const plan = withoutFields(planOf(paragraph), own, part.fields);
    const told = this.saidOnce(plan, paragraph);
    const letters = {
      deleted: plan.changes.filter(({ start, end }) => end > start),
      lit: plan.lit,
      inserted: plan.changes
        .filter(({ words }) => words !== "")
        .map(({ end, words, isLit, numbers }) => ({ at: end, words, isLit, numbers })),
    };
    const comments = told.map((one) => ({ ...one, id: this.comment(one.text) }));
    const isOwn = isCommentable(own, this.docx);
    part.splices.push(
      ...trackedSplices(
        part.xml,
        own,
        { ...letters, comments: isOwn ? comments : [] },
        part.revision,
      ),
    );
    if (!isOwn) for (const { id } of comments) this.commentAtHost(own, id);
  }

  /** Of paragraphs that are left as they stand, one after the other, the first bears the comment. */
  private saidOnce({ comments }: ParagraphPlan, { left, text }: RolledParagraph) {
    const whole = left.find(({ start, end }) => start === 0 && end >= text.trimEnd().length);
    const before = this.said;
    if (whole || comments.length > 0) this.said = whole?.why;
    return whole && before === whole.why ? [] : comments;
  }

  private remove(own: PlacedParagraph): void {
    const part = this.parts.of(own.part);
    const whole = { start: 0, end: own.text.length };
    const letters = { deleted: [whole], lit: [], inserted: [], comments: [] };
    part.splices.push(...trackedSplices(part.xml, own, letters, part.revision));
    if (own.row && !this.goneRows.has(own.row.start)) {
      this.goneRows.add(own.row.start);
      part.splices.push(rowDeleted(part.xml, own.row, part.revision));
    }
    if (own.place === "body") part.splices.push(...endDeleted(part.xml, own, part.revision));
  }

  /** A row that looks like the one that its cells are worded after, behind the last one that was written. */
  private insertRow(cells: readonly RolledParagraph[]): void {
    const models = cells.map(({ source }) => this.docx.paragraphs[source!]!);
    const row = models[0]?.row;
    if (!row) return;
    const part = this.parts.of(this.docx.main);
    const place = this.last?.row?.end ?? row.start;
    const written = new Map(
      cells.map(
        (cell, at) => [models[at]!, { text: cell.text, numbers: numbersOfWhole(cell) }] as const,
      ),
    );
    const text = newTableRow(part.xml, row, written, part.revision);
    part.splices.push({ start: place, end: place, text });
  }

  private insert(paragraph: RolledParagraph, model: PlacedParagraph | undefined): void {
    const { text, left } = paragraph;
    const after = this.last;
    const like = model ?? this.docx.paragraphs.find(({ place }) => place === "body");
    if (!like) return;
    const part = this.parts.of(this.docx.main);
    const place = after?.part === this.docx.main ? after.end : like.start;
    const whys = [...new Set(left.map(({ why }) => why))];
    const comments = whys.map((why) => this.comment(`${why}。`));
    const own = { text, comments, numbers: numbersOfWhole(paragraph) };
    const words = newParagraph(part.xml, like, own, part.revision);
    part.splices.push({ start: place, end: place, text: words });
  }

  private commentAtHost(own: PlacedParagraph, id: number): void {
    const host = own.part === this.docx.main ? own.host : this.docx.paragraphs[0]?.start;
    const main = this.parts.of(this.docx.main);
    if (host !== undefined) main.splices.push(paragraphSplice(main.xml, main.revision.w, host, id));
  }

  private commentToPicture(index: number, why: string): void {
    const picture = this.docx.pictures[index];
    const main = this.parts.of(this.docx.main);
    if (!picture) return;
    const id = this.comment(`这里的${why}。`);
    main.splices.push(paragraphSplice(main.xml, main.revision.w, picture.start, id));
  }

  private comment(text: string): number {
    const id = this.firstComment + this.comments.length;
    this.comments.push({ id, text, date: this.date });
    return id;
  }
}

function isCommentable({ place, part }: PlacedParagraph, { main }: DocxText): boolean {
  return part === main && (place === "body" || place === "table");
}
