/** The text of an XML or HTML file: its byte order mark, else its own declaration, else UTF-8 decides. */
export function decodedText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

const DECLARED = /(?:encoding|charset)\s*=\s*["']?([\w-]+)/i;
/** A declaration stands in the first lines; more would be a search through the figures. */
const HEAD = 1024;

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const declared = DECLARED.exec(
    new TextDecoder("latin1").decode(bytes.subarray(0, HEAD)),
  )?.[1]?.toLowerCase();
  if (declared === undefined) return isUtf8(bytes) ? "utf-8" : "gb18030";
  return declared.startsWith("gb") ? "gb18030" : knownEncoding(declared);
}

function knownEncoding(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    // A label that nobody knows is all that this can throw on: UTF-8 is what nearly every writer means.
    return "utf-8";
  }
}

/** Whether the bytes are UTF-8 throughout; Chinese in GBK never is for long. */
function isUtf8(bytes: Uint8Array): boolean {
  return isEncodedIn("utf-8", bytes);
}

/** Whether the bytes are text in this encoding; they may break off inside a letter. */
export function isEncodedIn(encoding: string, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    // A fatal decoder throws on malformed bytes, and on nothing else.
    return false;
  }
}

const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/** Attribute or element text with its entities replaced. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#([0-9]+)|(lt|gt|amp|quot|apos));/gi,
    (whole: string, hex?: string, decimal?: string, name?: string) => {
      if (hex) return characterOf(parseInt(hex, 16));
      if (decimal) return characterOf(parseInt(decimal, 10));
      return NAMED[name?.toLowerCase() ?? ""] ?? whole;
    },
  );
}

const LAST_CHARACTER = 0x10ffff;

/** A number that is no character, which XML forbids, is shown as one that could not be read. */
function characterOf(code: number): string {
  return code <= LAST_CHARACTER && code !== 0 ? String.fromCodePoint(code) : "\ufffd";
}

/** Control characters, which XML 1.0 cannot hold even escaped; tab and line breaks it can. */
const IMPOSSIBLE = /(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu;

/** Text made fit to stand in an element or a double-quoted attribute. */
export function escapeXml(text: string): string {
  return text
    .replace(IMPOSSIBLE, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
