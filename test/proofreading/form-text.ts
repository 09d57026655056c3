import type { FactBook } from "../../src/narrative/fact";
import { toldMark, type Piece, type Telling } from "./form-values";

/** A paragraph of a told form, and what it would say if it denied what it tells. */
export interface ToldParagraph {
  readonly pieces: readonly Piece[];
  readonly denial?: string;
}

/**
 * A province's form told of a book. In a form `{收入总计}` is an amount in 万元, `{…△增加/减少}` the word
 * and the difference to last year, `▽` to the budget, `△%` in percent, `{a÷b}` a share, `{…＝年}` and
 * `{…=0}` conditions; `[a|b]` is the first that can be told; `<动:…>` what the form's head says of 动;
 * `<<list|each|joint>>` and `*list each` go through a list. A paragraph that cannot be told is left out.
 */
export function toldForm(form: string, book: FactBook): readonly ToldParagraph[] {
  const lines = form.split("\n").filter((line) => line !== "");
  const heads = new Map(
    lines.flatMap((line) => {
      const [, name, says] = /^(\S)=(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, says!] as const];
    }),
  );
  return lines
    .filter((line) => !/^\S=/.test(line))
    .flatMap((line) => toldLine(withHeads(line, heads), { book, ordinal: 0 }));
}

function withHeads(line: string, heads: ReadonlyMap<string, string>): string {
  return line.replace(
    /<(\S):([^<>]*)>/g,
    (_whole, name: string, of: string) => `[${heads.get(name)!.replaceAll("{?", `{${of}`)}]`,
  );
}

function toldLine(line: string, telling: Telling): readonly ToldParagraph[] {
  const each = /^\*(\S+) (.*)$/.exec(line);
  if (each) {
    const [, list, template] = each as unknown as [string, string, string];
    return eachLine(list, telling).flatMap((one) => toldLine(template, one));
  }
  const pieces = told(line, telling);
  if (!pieces) return [];
  const denial = deniedIn(line, telling);
  return [{ pieces, ...(denial !== undefined && { denial }) }];
}

function eachLine(list: string, { book }: Telling): readonly Telling[] {
  const lines = book.list(list);
  if (lines?.kind !== "lines") return [];
  const spent = lines.lines.filter((line) => {
    const fact = line.fact("本年");
    return fact?.kind === "amount" && !fact.yuan.isZero() && !fact.yuan.isNegative();
  });
  return spent.map((line, at) => ({ book, list, line, ordinal: at + 1 }));
}

const PART = /<<([^|]*)\|(.*?)\|([^|]*?)>>|\[([^[\]]*)\]|\{([^{}]*)\}/g;

function told(template: string, telling: Telling): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of template.matchAll(PART)) {
    pieces.push(words(template.slice(from, found.index)));
    from = found.index + found[0].length;
    const part = toldPart(found, telling);
    if (!part) return undefined;
    pieces.push(...part);
  }
  return [...pieces, words(template.slice(from))];
}

function toldPart(
  [, list, each, joint, choices, mark]: readonly (string | undefined)[],
  telling: Telling,
): readonly Piece[] | undefined {
  if (mark !== undefined) return toldMark(mark, telling);
  if (choices !== undefined)
    return choices
      .split("|")
      .map((choice) => told(choice, telling))
      .find((one) => one !== undefined);
  const items = eachLine(list!, telling).map((one) => told(each!, one));
  if (items.length === 0 || items.includes(undefined)) return undefined;
  return items.flatMap((one, at) => (at === 0 ? one! : [words(joint!), ...one!]));
}

/** The other choice of `[{…=0}没有…|…]`, where the form tells amounts. */
function deniedIn(template: string, telling: Telling): string | undefined {
  const found = /^\[\{(.*?)=0\}(.*?)\|/.exec(template);
  if (!found || toldMark(`${found[1]!}>0`, telling) === undefined) return undefined;
  return `${textOf(told(found[2]!, telling) ?? [])}。`;
}

function words(text: string): Piece {
  return { text, kind: "words" };
}

/** The letters of some pieces. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join("");
}
