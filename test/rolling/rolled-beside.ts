import type { Segment } from "../../src/narrative/paragraph";
import type { RolledText } from "../../src/rolling/rolled-text";

/** How a rolled text stands to what a pack writes for the same year, number by number. */
export interface Beside {
  readonly right: number;
  /** Told, and right, where the pack does not tell it. */
  readonly besides: number;
  readonly left: number;
  /** Another number, another direction, or last year's that nobody marked. */
  readonly wrong: readonly string[];
  /** Numbers that the pack's text has and the rolled one has not. */
  readonly lacking: readonly string[];
}

interface Token {
  readonly context: string;
  readonly number: string;
}

/** Letters before a number that say what it is. */
const CONTEXT = 9;
const OPEN = "☐";

/**
 * Compares them by nothing but their letters: in the paragraph under the same headings that begins alike,
 * each number must have the same letters before it, which hold the word for its direction, and be the
 * same. Reasons are nobody's to compare.
 */
export function besideExpected(
  rolled: RolledText,
  expected: readonly string[],
  facts: ReadonlyMap<string, string>,
): Beside {
  const wanted = byHeading(expected.map((text) => ({ text: withoutFree(plain(text)), left: 0 })));
  const told = byHeading(
    rolled.paragraphs.filter(({ origin }) => origin !== "removed").map(rolledLine),
  );
  const all = new Set(expected.flatMap((one) => tokensOf(one).map(({ number }) => Number(number))));
  for (const value of facts.values()) all.add(Number(value));
  const result = { right: 0, besides: 0, left: 0, wrong: [] as string[], lacking: [] as string[] };
  for (const [heading, lines] of told) {
    const pool = [...(wanted.get(heading) ?? [])];
    for (const { text, left } of lines) {
      result.left += left;
      const match = nearest(text, pool);
      if (match) pool.splice(pool.indexOf(match), 1);
      const others = match ? tokensOf(match.text) : [];
      for (const token of tokensOf(text)) {
        const at = others.findIndex((one) => isSame(token, one));
        const isOther = others.some((one) => isOtherwise(token, one));
        if (at < 0 && !isOther && all.has(Number(token.number))) result.besides++;
        else if (at >= 0) {
          others.splice(at, 1);
          result.right++;
        } else
          result.wrong.push(
            `${heading} | ${token.context} ${token.number} | ${text.slice(0, 400)} || ${match?.text.slice(0, 400) ?? "—"}`,
          );
      }
      result.lacking.push(
        ...others.map(
          (one) =>
            `${heading} | ${one.context} ${one.number} || ${match!.text.slice(0, 300)} || ${text.slice(0, 300)}`,
        ),
      );
    }
    result.lacking.push(
      ...pool.flatMap((one) =>
        tokensOf(one.text).map((t) => `${heading} | whole: ${t.context} ${t.number}`),
      ),
    );
  }
  return result;
}

interface Line {
  readonly text: string;
  readonly left: number;
}

/** What stands before an open place says nothing of what follows it. */
function isSame(token: Token, other: Token): boolean {
  const known = token.context.slice(token.context.lastIndexOf(OPEN) + 1);
  return isSameNumber(token.number, other.number) && other.context.endsWith(known);
}

/** A text that rounds more says the same. */
function isSameNumber(said: string, meant: string): boolean {
  const decimals = said.split(".")[1]?.length ?? 0;
  return (
    Number(said) === Number(meant) || (decimals > 0 && Number(meant).toFixed(decimals) === said)
  );
}

/** The same place with another number, or with the other direction. */
function isOtherwise(token: Token, other: Token): boolean {
  if (token.context.includes(OPEN)) return false;
  return undirected(token.context) === undirected(other.context);
}

function undirected(context: string): string {
  return context.replace(/增加|减少|增长|下降|大于|小于/g, "→");
}

/** What a pack writes, reasons apart. */
export function withoutReasons(parts: readonly (readonly Segment[])[]): readonly string[] {
  return parts.map((segments) =>
    segments.map((one) => (one.kind === "reason" ? OPEN : one.text)).join(""),
  );
}

/** What the author has to look at is taken out; numbers in it are counted as left. */
function rolledLine({ text, left }: RolledText["paragraphs"][number]): Line {
  let words = "";
  let at = 0;
  let count = 0;
  for (const { start, end, why } of left) {
    if (start < at || start === end) continue;
    if (start === 0 && end === text.length) continue;
    words += text.slice(at, start) + OPEN;
    if (!/原因/.test(why) && !FREE.test(text.slice(0, start)))
      count += Math.max(1, tokensOf(text.slice(start, end)).length);
    at = end;
  }
  return { text: withoutFree(plain(words + text.slice(at))), left: count };
}

/** Numbers in the words that were typed in for a fact: nobody could roll them, and no pack writes them. */
const FREE = /(?:设备购置|维修改造|任务完成率)$/;

/** What only the author knows of uses stands in no pack's segments of its own. */
function withoutFree(text: string): string {
  return text
    .replace(/设备购置(?:12\.5万元|☐)、维修改造(?:3\.20万元|☐)，任务完成率(?:100%|☐)/g, OPEN)
    .replace(/(主要用于：)[^。]*/g, `$1${OPEN}`)
    .replace(/(（项）：).*$/, `$1${OPEN}`);
}

function plain(text: string): string {
  return text
    .replace(/[\s“”"]+/g, "")
    .replace(/(?<=[加少长降升低])了(?=\d)/g, "")
    .replace(/〔待填[^〕]*〕/g, OPEN);
}

function byHeading(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const result = new Map<string, Line[]>();
  let heading = "";
  let top = "";
  for (const line of lines) {
    const isHeading = !/[。；]/.test(line.text);
    if (/^(?:[一二三四五六七八九十]+、|名词解释)/.test(line.text) && isHeading)
      heading = top = line.text.replace(/\d/g, "");
    else if (/^（[一二三四五六七八九十]+）/.test(line.text) && isHeading) heading = top + line.text;
    result.set(heading, [...(result.get(heading) ?? []), line]);
  }
  return result;
}

function nearest(text: string, pool: readonly Line[]): Line | undefined {
  const bare = skeleton(text);
  const shared = (one: Line) => {
    const other = skeleton(one.text);
    let at = 0;
    while (at < bare.length && bare[at] === other[at]) at++;
    return at;
  };
  const own = new Set(tokensOf(text).map(({ context }) => context));
  const alike = (one: Line) => tokensOf(one.text).filter(({ context }) => own.has(context)).length;
  const score = new Map(pool.map((one) => [one, shared(one) + 3 * alike(one)]));
  const [best] = pool.toSorted((a, b) => score.get(b)! - score.get(a)!);
  return best && score.get(best)! >= Math.min(3, bare.length) ? best : undefined;
}

function skeleton(text: string): string {
  return text.replace(/[\d.☐]+/g, "");
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/(?<![\d.])-?\d[\d,]*(?:\.\d+)?/g)].flatMap(({ 0: number, index }) => {
    if (index === 0 || (index === 1 && text[0] === "（")) return [];
    const context = text
      .slice(0, index)
      .replace(/[\d.]+/g, "#")
      .slice(-CONTEXT)
      .replace(/^.*。/, "");
    return [{ context, number }];
  });
}
