import type { RolledParagraph, RolledText } from "../../rolling/rolled-text";
import type { ExplanationMemory } from "../memory/explanation-memory";
import type { LastText } from "./last-text";
import { paragraphIds } from "./rolled-sections";

/** A rolled text with what the author wrote instead of some of its paragraphs. */
export function withHandWritten(
  rolled: RolledText,
  { edits }: ExplanationMemory,
  { name, text }: LastText,
): RolledText {
  const ids = paragraphIds(name, rolled.paragraphs);
  const textOfSource = (source: number) => text.paragraphs[source]?.text ?? "";
  const paragraphs = rolled.paragraphs.map((one, at) => {
    const edit = edits[ids[at]!];
    return edit ? rewritten(one, edit.text, textOfSource) : one;
  });
  return { ...rolled, paragraphs };
}

/** Only the letters between what both have at their ends change. */
function rewritten(
  paragraph: RolledParagraph,
  text: string,
  textOfSource: (source: number) => string,
): RolledParagraph {
  const { source, origin } = paragraph;
  const own = { ...paragraph, text, numbers: [], left: [], given: [], told: [] };
  if (source === undefined || origin !== "kept") return { ...own, changes: [] };
  const before = textOfSource(source);
  let start = 0;
  while (start < Math.min(before.length, text.length) && before[start] === text[start]) start++;
  let same = 0;
  while (
    same < Math.min(before.length, text.length) - start &&
    before.at(-1 - same) === text.at(-1 - same)
  )
    same++;
  const words = text.slice(start, text.length - same);
  const end = before.length - same;
  return { ...own, changes: words === "" && end === start ? [] : [{ start, end, words }] };
}
