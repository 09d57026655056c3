import type { FinishedText } from "../../reading-text/finished-text";
import { paragraphsOfLines } from "../../reading-text/paragraphs-of-lines";
import { decodedText } from "../../workbook/package/xml-text";
import { readDocx, type DocxRead, type DocxText } from "./read-docx";

/** A finished text from a file; `docx` where comments can be put into a copy of it. */
export type FinishedTextOpened =
  | { readonly kind: "opened"; readonly text: FinishedText; readonly docx?: DocxText }
  | { readonly kind: "refused"; readonly message: string };

const SAVE_AS_DOCX = "请用 Word 或 WPS 打开后“另存为”Word 文档（.docx），再校对另存的文件。";

/** Other programs' files by their first bytes. */
const OTHERS: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0xd0, 0xcf, 0x11, 0xe0], ""],
  [
    [0x25, 0x50, 0x44, 0x46],
    `是 PDF 文件，读不出可靠的文字。${SAVE_AS_DOCX}没有原文的，可以在 PDF 里全选、复制，存成 .txt 再校对。`,
  ],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], `是 RTF 文档。${SAVE_AS_DOCX}`],
  [[0xff, 0xd8, 0xff], `是图片，不是文字。${SAVE_AS_DOCX}`],
  [[0x89, 0x50, 0x4e, 0x47], `是图片，不是文字。${SAVE_AS_DOCX}`],
  [[0x52, 0x61, 0x72, 0x21], "是 RAR 压缩包。请先解压，再校对里面的 .docx 或 .txt。"],
];

const TROUBLES: Readonly<Record<Exclude<DocxRead["kind"], "read">, string>> = {
  damaged: "文件已损坏或不完整。请用 Word 打开修复并另存，或重新索取。",
  encrypted: "文件设有打开密码，无法读取。请用 Word 或 WPS 取消密码，另存后再校对。",
  bomb: "文件解压后异常庞大，为安全起见未读取。请确认文件来源。",
  "no-document": `不是 Word 文档。请给出决算情况说明的 .docx 或 .txt 文件。`,
};

/** Reads a .docx, or a .txt in UTF-8, UTF-16 or GB18030; told by the content, because endings are often wrong. */
export function openFinishedText(name: string, bytes: Uint8Array): FinishedTextOpened {
  const why = (sentence: string): FinishedTextOpened => ({
    kind: "refused",
    message: `“${name}”：${sentence}`,
  });
  if (bytes.length === 0) return why("这是空文件（0 字节）。请重新索取或重新导出。");
  const other = OTHERS.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (other) return why(other[1] === "" ? olderWord(name, bytes) : other[1]);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const read = readDocx(bytes);
    return read.kind === "read"
      ? { kind: "opened", text: read.text, docx: read.text }
      : why(TROUBLES[read.kind]);
  }
  const text = plainText(bytes);
  if (text === undefined) return why(`不是文字文件。${SAVE_AS_DOCX}`);
  return { kind: "opened", text: paragraphsOfLines(text) };
}

/** A container that holds .doc, .wps, and every Office file with a password. */
function olderWord(name: string, bytes: Uint8Array): string {
  if (holdsName(bytes, "EncryptedPackage")) return TROUBLES.encrypted;
  if (holdsName(bytes, "Workbook")) return TROUBLES["no-document"];
  const what = /\.wps$/i.test(name) ? "WPS 文字文档（.wps）" : "旧版 Word 文档（.doc）";
  return `是${what}，不能直接读取。${SAVE_AS_DOCX}`;
}

/** The container names its streams in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + wanted.length <= bytes.length; at++)
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}

const HEAD = 4096;

/** The text of a plain file; `undefined` where its bytes are none. */
function plainText(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD);
  const hasMark = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (hasMark || !head.includes(0)) return decodedText(bytes);
  // UTF-16 without a mark: Chinese letters hold few noughts, but signs, digits and line ends hold them.
  const low = head.filter((byte, at) => at % 2 === 1 && byte === 0).length;
  const high = head.filter((byte, at) => at % 2 === 0 && byte === 0).length;
  if (low === 0 && high === 0) return undefined;
  const text = new TextDecoder(low >= high ? "utf-16le" : "utf-16be").decode(bytes);
  return /[\p{Script=Han}]/u.test(text) && !/(?![\t\n\r\f])\p{Cc}/u.test(text.slice(0, HEAD))
    ? text
    : undefined;
}
