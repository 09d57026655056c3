import { normalise } from "../../sheets/wording";

/** One sign, number or word of the notation, after normalisation. */
export type Token =
  | { readonly kind: "sign"; readonly text: "+" | "-" }
  | { readonly kind: "relation"; readonly text: "=" | "≤" | "≥" | "≈" }
  | { readonly kind: "open" | "close" | "scope" | "dot" | "ellipsis" | "most" }
  | { readonly kind: "times"; readonly text: "×" | "÷" }
  | { readonly kind: "points"; readonly text: string }
  | { readonly kind: "title"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "axis"; readonly text: string }
  | { readonly kind: "name"; readonly text: string };

type Recipe = readonly [pattern: RegExp, token: (text: string, inner: string) => Token];

/** Tried in this order at every place; the first that matches wins. */
const RECIPES: readonly Recipe[] = [
  [/^\[([^\]]+)\]/, (_, title) => ({ kind: "title", text: title })],
  [/^[=]/, () => ({ kind: "relation", text: "=" })],
  [/^[≤≥≈]/, (text) => ({ kind: "relation", text: text as "≤" })],
  [/^\+/, () => ({ kind: "sign", text: "+" })],
  [/^[-−–—]/, () => ({ kind: "sign", text: "-" })],
  [/^[×÷]/, (text) => ({ kind: "times", text: text as "×" })],
  [/^,不超过/, () => ({ kind: "most" })],
  [
    /^([0-9]+(?:\.[0-9]+)?)分(?!\p{Script=Han})/u,
    (_, points) => ({ kind: "points", text: points }),
  ],
  [/^\(/, () => ({ kind: "open" })],
  [/^\)/, () => ({ kind: "close" })],
  [/^:/, () => ({ kind: "scope" })],
  [/^·/, () => ({ kind: "dot" })],
  [/^(?:\.{2,}|⋯+|…+|至|到|~)/, () => ({ kind: "ellipsis" })],
  [
    /^第?[0-9]+(?![0-9\p{Script=Han}])|^第?[0-9]+(?=[行栏列至到])/u,
    (text) => ({ kind: "number", number: parseInt(text.replace("第", ""), 10) }),
  ],
  [
    /^(?:之和|各?(?:行|栏|列)(?:各?(?:行|栏|列))?(?:之和)?)(?=[至到]|(?!\p{Script=Han}))/u,
    (text) => ({ kind: "axis", text }),
  ],
  // A caption: letters, and brackets that follow a letter and hold letters only.
  [
    /^[\p{Script=Han}\p{L}\p{N}_、〇](?:[\p{Script=Han}\p{L}\p{N}_、./]|\([\p{Script=Han}\p{L}\p{N}、]+\))*/u,
    (text) => ({ kind: "name", text }),
  ],
];

/** The tokens of a text, or the text from the first sign that none of them begins with. */
export function tokens(text: string): readonly Token[] | { readonly rest: string } {
  const found: Token[] = [];
  let rest = tidied(text);
  while (rest !== "") {
    const next = firstToken(rest);
    if (next === undefined) return { rest };
    found.push(next.token);
    rest = rest.slice(next.length);
  }
  return found;
}

function firstToken(rest: string): { token: Token; length: number } | undefined {
  for (const [pattern, token] of RECIPES) {
    const match = pattern.exec(rest);
    if (match) return { token: token(match[0], match[1] ?? ""), length: match[0].length };
  }
  return undefined;
}

/** `normalise` folds all brackets to round ones; titles need square ones kept apart. */
function tidied(text: string): string {
  return text
    .replace(/[［[【]([^］\]】]*)[］\]】]/g, "\u0001$1\u0002")
    .split(/([\u0001\u0002])/)
    .map((part) => (part === "\u0001" ? "[" : part === "\u0002" ? "]" : normalise(part)))
    .join("");
}
