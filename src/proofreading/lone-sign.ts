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

/** A place of a paragraph with a sign that stands alone, and its partner. */
export interface LoneSign {
  readonly at: number;
  readonly partner: string;
}

/** 1）, a）, （一）: what numbers a paragraph or a clause may close without having been opened. */
const ORDINAL = /(?:^|[，。；：\s])[\da-zA-Z一二三四五六七八九十①-⑨]{1,3}$/;
const OPENED_BY: Readonly<Record<string, string>> = {
  "）": "（",
  ")": "（",
  "》": "《",
  "】": "【",
};

/** Where a bracket or a quotation mark is opened and never closed, closed by another's sign, or closed and never opened. */
export function loneSign(raw: string, joined: boolean): LoneSign | undefined {
  const opened: number[] = [];
  // “三公“: a mark that is turned the wrong way, but does close.
  const arePaired = (raw.match(QUOTES) ?? []).length % 2 === 0;
  for (let at = 0; at < raw.length; at++) {
    const sign = raw[at]!;
    const last = opened.at(-1);
    const partners = partnersOf(sign, last === undefined ? undefined : raw[last], arePaired);
    if (partners === undefined) {
      if (sign in CLOSED_BY) opened.push(at);
      continue;
    }
    opened.pop();
    const lone = last === undefined ? unopened(raw, at, joined) : undefined;
    if (lone) return lone;
    if (last !== undefined && !partners.includes(raw[last]!)) return opening(raw, last);
  }
  return leftOpen(raw, opened[0], joined);
}

/** What a sign may close, the last one open being `last`; `undefined` where it closes nothing. */
function partnersOf(sign: string, last: string | undefined, arePaired: boolean) {
  const canCloseQuote = sign === '"' || (sign === "“" && arePaired);
  return canCloseQuote && last !== undefined && isQuote(last) ? '“"' : CLOSES[sign];
}

function unopened(raw: string, at: number, joined: boolean): LoneSign | undefined {
  const partner = joined || ORDINAL.test(raw.slice(0, at)) ? undefined : OPENED_BY[raw[at]!];
  return partner === undefined ? undefined : { at, partner };
}

/** Joined lines may end in the middle of a paragraph: only what is crossed is sure there. */
function leftOpen(raw: string, first: number | undefined, joined: boolean): LoneSign | undefined {
  if (joined || first === undefined) return undefined;
  const isOver = /[。；]\s*$/.test(raw) || raw.slice(first).includes("。");
  return isOver ? opening(raw, first) : undefined;
}

function opening(raw: string, at: number): LoneSign {
  return { at, partner: CLOSED_BY[raw[at]!]! };
}

function isQuote(sign: string): boolean {
  return sign === "“" || sign === '"';
}
