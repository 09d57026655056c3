import { isBorrowed, type ParagraphAtWork, type RollingWork } from "./at-work";
import { gapFor, reworded, type RolledPiece } from "./rolled-piece";

/** What a 项 means, in 名词解释: another line's explanation does not come along. */
export function termPieces(p: ParagraphAtWork, { target }: RollingWork): readonly RolledPiece[] {
  const { header, text } = p;
  if (p.section !== "terms" || !header?.match || !isBorrowed(p)) return [];
  const { list, match } = header;
  const now = p.as({ kind: "line", list, key: match.line.key, field: "本年" });
  const line = now.kind === "line" ? target.line(list, now.key) : undefined;
  const meaning = line && "fact" in line ? line.fact("解释") : undefined;
  const start = header.header.end + (text[header.header.end] === "：" ? 1 : 0);
  const end = text.endsWith("。") ? text.length - 1 : text.length;
  if (end <= start) return [];
  return meaning?.kind === "words"
    ? [reworded({ start, end }, meaning.text.replace(/。$/, ""), { why: "解释请核对" })]
    : [reworded({ start, end }, gapFor("科目解释"), { why: "科目解释待填" })];
}
