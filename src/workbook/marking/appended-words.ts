import { attributeOf, elementOf, elementsOf, type Element } from "../package/xml-tags";
import type { Splice } from "../package/xml-edit";
import { unescapeXml } from "../package/xml-text";
import type { CellComment } from "./cell-comment";
import { COMMENT_AUTHOR } from "./comment-runs";

/** What a marking wrote below the words of others. */
interface Appended {
  readonly comment: CellComment;
  /** By places in the part's list of comments. */
  readonly splices: readonly Splice[];
}

/**
 * Our two runs at the end of a comment of others, known by the first, which is our name; whoever
 * saved the file meanwhile may have written their fonts anew.
 */
export function appendedIn(comment: Element): Appended | undefined {
  const body = elementOf(comment.content, "text");
  if (!body) return undefined;
  const offset = comment.tag.end + body.tag.end;
  const all = [...elementsOf(body.content, "r")];
  const at = all.findIndex((one) => isOurHead(wordsOf(one)));
  if (at < 0) return undefined;
  const ours = all.slice(at, at + 2);
  const text = ours.slice(1).map(wordsOf).join("");
  const splices = ours.map(({ tag, end }) => ({
    start: offset + tag.start,
    end: offset + end,
    text: "",
  }));
  const left = all.filter((one) => !ours.includes(one));
  return {
    comment: { address: attributeOf(comment.tag, "ref") ?? "", text },
    splices: [...splices, ...left.flatMap((one) => (left.length === 1 ? bared(one, offset) : []))],
  };
}

function isOurHead(words: string): boolean {
  return /^\r?\n\r?\n/.test(words) && words.trim() === `${COMMENT_AUTHOR}：`;
}

function wordsOf({ content }: Element): string {
  return [...elementsOf(content, "t")].map((one) => unescapeXml(one.content)).join("");
}

/** A run without a look of its own is what `withRun` makes of bare words: they are bare again. */
function bared({ tag, end, content }: Element, offset: number): readonly Splice[] {
  if (!/^<(?:[^\s<>:]+:)?t(?:\s[^<>]*)?>[^<]*<\/[^<>]*>$/.test(content)) return [];
  const closing = end - (tag.end + content.length);
  return [
    { start: offset + tag.start, end: offset + tag.end, text: "" },
    { start: offset + end - closing, end: offset + end, text: "" },
  ];
}
