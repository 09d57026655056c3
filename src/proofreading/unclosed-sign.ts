/** Signs that open, and what closes each. */
const CLOSED_BY: Readonly<Record<string, string>> = {
  "（": "）",
  "(": ")",
  "“": "”",
  '"': '"',
  "《": "》",
  "【": "】",
};

/** Signs that close, and what each may close; half and full width go together in real texts. */
const CLOSES: Readonly<Record<string, string>> = {
  "）": "（(",
  ")": "（(",
  "”": '“"',
  "》": "《",
  "】": "【",
};
const QUOTES = /[“”"]/g;

/** What should close a sign that opens. */
export function closingSign(sign: string): string {
  return CLOSED_BY[sign]!;
}

/** Where a bracket or a quotation mark is opened and never closed, or closed by another's sign. */
export function unclosedSign(raw: string, joined: boolean): number | undefined {
  const opened: number[] = [];
  // “三公“: a mark that is turned the wrong way, but does close.
  const arePaired = (raw.match(QUOTES) ?? []).length % 2 === 0;
  for (let at = 0; at < raw.length; at++) {
    const sign = raw[at]!;
    const last = opened.at(-1);
    const closesQuote =
      (sign === '"' || (sign === "“" && arePaired)) && last !== undefined && isQuote(raw[last]!);
    const partners = closesQuote ? '“"' : CLOSES[sign];
    if (partners === undefined) {
      if (sign in CLOSED_BY) opened.push(at);
      continue;
    }
    if (last === undefined) continue;
    opened.pop();
    if (!partners.includes(raw[last]!)) return last;
  }
  // Joined lines may end in the middle of a paragraph: only what is crossed is sure there.
  return joined || !/[。；]\s*$/.test(raw) ? undefined : opened[0];
}

function isQuote(sign: string): boolean {
  return sign === "“" || sign === '"';
}
