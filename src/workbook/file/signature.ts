import { isEncodedIn, decodedText } from "../package/xml-text";

/** What a file's first bytes say it is. `other` names it for the reader. */
export type Signature =
  | { readonly kind: "empty" | "zip" | "compound" | "html" | "spreadsheetXml" | "brokenZip" }
  | { readonly kind: "other"; readonly what: string };

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Kinds of file that people hand in by mistake, by their first bytes. */
const OTHERS: readonly (readonly [what: string, bytes: readonly number[]])[] = [
  ["PDF 文件", [0x25, 0x50, 0x44, 0x46]],
  ["PNG 图片", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG 图片", [0xff, 0xd8, 0xff]],
  ["GIF 图片", [0x47, 0x49, 0x46, 0x38]],
  ["RAR 压缩包", [0x52, 0x61, 0x72, 0x21]],
  ["7z 压缩包", [0x37, 0x7a, 0xbc, 0xaf]],
  ["gzip 压缩包", [0x1f, 0x8b]],
  ["RTF 文档", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["程序文件", [0x4d, 0x5a]],
  ["Excel 4.0 或更早版本的工作簿", [0x09, 0x04]],
  ["Excel 3.0 或更早版本的工作簿", [0x09, 0x02]],
  ["Excel 2.0 或更早版本的工作簿", [0x09, 0x00]],
];

/** How far into a text its nature shows: a disguised page may begin with a long style sheet. */
const HEAD = 4096;

/** Told by the content: the extension is often wrong, in both directions. */
export function signatureOf(bytes: Uint8Array): Signature {
  if (bytes.length === 0) return { kind: "empty" };
  if (begins(bytes, ZIP)) return { kind: "zip" };
  if (begins(bytes, ZIP.slice(0, 2))) return { kind: "brokenZip" };
  if (begins(bytes, COMPOUND)) return { kind: "compound" };
  const other = OTHERS.find(([, start]) => begins(bytes, start));
  return other ? { kind: "other", what: other[0] } : textSignature(bytes);
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function textSignature(bytes: Uint8Array): Signature {
  const head = decodedText(bytes.subarray(0, HEAD)).toLowerCase();
  if (
    head.includes("urn:schemas-microsoft-com:office:spreadsheet") &&
    /<\??(xml|workbook)/.test(head.trimStart().slice(0, 10))
  )
    return { kind: "spreadsheetXml" };
  if (/^\s*(<!doctype html|<html|<table|<meta|<head|<style|<div|<body|<!--)/.test(head))
    return { kind: "html" };
  if (head.startsWith("<?xml") && head.includes("<html")) return { kind: "html" };
  if (/^\s*mime-version:/.test(head)) return { kind: "other", what: "网页归档（.mht）里的表格" };
  if (/^\s*<\?xml/.test(head)) return { kind: "other", what: "XML 文件" };
  return {
    kind: "other",
    what: isText(bytes.subarray(0, HEAD)) ? "纯文本（如 CSV、TXT）表格" : "无法识别的文件",
  };
}

/** No NUL bytes, and readable as UTF-8 or GBK. */
function isText(head: Uint8Array): boolean {
  if (head.includes(0)) return head[0] === 0xff || head[0] === 0xfe;
  return isEncodedIn("utf-8", head) || isEncodedIn("gb18030", head);
}
