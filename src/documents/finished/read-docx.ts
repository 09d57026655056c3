import type { FinishedText } from "../../reading-text/finished-text";
import { archiveTrouble } from "../../workbook/file/archive-trouble";
import { OpcPackage } from "../../workbook/package/opc-package";
import { relationshipsOf } from "../../workbook/package/relationships";
import { zipEntries } from "../../workbook/package/zip-directory";
import type { DocxParagraph } from "./docx-paragraph";
import { docxPictures, type DocxPicture } from "./docx-pictures";
import { docxParagraphs } from "./docx-paragraphs";

/** A Word document as text, with the way back from every letter to its run. */
export interface DocxText extends FinishedText {
  readonly file: OpcPackage;
  /** The document's own part: `word/document.xml`. */
  readonly main: string;
  readonly paragraphs: readonly PlacedParagraph[];
  /** Those of the document's own part: what stands in headers and footers is a sign of the unit. */
  readonly pictures: readonly DocxPicture[];
}

/** A paragraph with the part that it stands in. */
export interface PlacedParagraph extends DocxParagraph {
  readonly part: string;
}

/** A Word document, or why it cannot be read. */
export type DocxRead =
  | { readonly kind: "read"; readonly text: DocxText }
  | { readonly kind: "damaged" | "encrypted" | "bomb" | "no-document" };

const NOTES = ["footnotes", "endnotes"] as const;

/** Reads a .docx: the document, then its notes. */
export function readDocx(bytes: Uint8Array): DocxRead {
  const entries = zipEntries(bytes);
  if (!entries) return { kind: "damaged" };
  const trouble = archiveTrouble(entries);
  if (trouble) return { kind: trouble };
  const file = new OpcPackage(entries);
  const main = documentPart(file);
  if (main === undefined) return { kind: "no-document" };
  const own = file.text(main);
  if (own.kind !== "text") return { kind: "damaged" };
  const notes = relationshipsOf(file, main).filter(({ type }) =>
    NOTES.some((note) => note === type),
  );
  const body = docxParagraphs(own.text);
  const paragraphs = [
    ...body.map((one) => ({ ...one, part: main })),
    ...notes.flatMap(({ target = "" }) => notesIn(file, target)),
  ];
  const pictures = docxPictures(own.text, body);
  return { kind: "read", text: { file, main, paragraphs, pictures, joined: false } };
}

function documentPart(file: OpcPackage): string | undefined {
  const stated = relationshipsOf(file, "").find(({ type }) => type === "officeDocument")?.target;
  const part = stated ?? "word/document.xml";
  // A workbook is an Office file as well, and no document.
  return file.entry(part) && !/^xl\//i.test(part) && !/^ppt\//i.test(part) ? part : undefined;
}

function notesIn(file: OpcPackage, part: string): readonly PlacedParagraph[] {
  const text = file.text(part);
  return text.kind === "text"
    ? docxParagraphs(text.text, "note").map((one) => ({ ...one, part }))
    : [];
}

/** Whether a finished text came from a Word document: then it has the way back to its runs. */
export function isDocxText(text: FinishedText): text is DocxText {
  return "file" in text;
}
