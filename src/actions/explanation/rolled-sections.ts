import { textOf } from "../../narrative/render-text";
import type { RolledParagraph, RolledText } from "../../rolling/rolled-text";
import type { ExplanationMemory } from "../memory/explanation-memory";
import { doubtsOn, type Doubtful } from "./doubts";
import type { ExplainedParagraph, ExplainedSection } from "./explanation";
import { OF_LAST_TEXT } from "./last-text";
import { rolledSegments } from "./rolled-segments";

/** What the sections are shown with. */
interface ShownWith {
  /** Of last year's text. */
  readonly name: string;
  readonly memory: ExplanationMemory;
  readonly doubtful: Doubtful;
}

interface Sections {
  readonly title: ExplainedSection["heading"];
  readonly sections: readonly ExplainedSection[];
}

/** A rolled text in its own sections: one begins at each heading that is not below another. */
export function rolledSections({ paragraphs }: RolledText, shown: ShownWith): Sections {
  const ids = paragraphIds(shown.name, paragraphs);
  const [first] = paragraphs;
  const hasTitle = first !== undefined && isTitle(first);
  const sections: ExplainedSection[] = [];
  paragraphs.forEach((paragraph, at) => {
    if (hasTitle && at === 0) return;
    if (beginsSection(paragraph) || sections.length === 0) {
      const heading = beginsSection(paragraph) ? rolledSegments(paragraph) : [];
      sections.push({ id: ids[at]!, heading, paragraphs: [] });
      if (heading.length > 0) return;
    }
    const last = sections.at(-1)!;
    const own = [...last.paragraphs, explained(paragraph, ids[at]!, shown)];
    sections[sections.length - 1] = { ...last, paragraphs: own };
  });
  return { title: hasTitle ? rolledSegments(first) : [], sections };
}

/**
 * By its place in last year's text, which stays the same while figures change; of paragraphs that are
 * worded after the same one, by their count.
 */
export function paragraphIds(
  name: string,
  paragraphs: readonly RolledParagraph[],
): readonly string[] {
  const times = new Map<string, number>();
  return paragraphs.map(({ source, origin }) => {
    const own = `${OF_LAST_TEXT}${name}/${source ?? "pack"}/${origin}`;
    const time = (times.get(own) ?? 0) + 1;
    times.set(own, time);
    return `${own}/${time}`;
  });
}

function isTitle({ text, isHeading, origin }: RolledParagraph): boolean {
  return (
    origin === "kept" && !isHeading && !/[。；]/.test(text) && text.trim().length <= LONGEST_TITLE
  );
}

const LONGEST_TITLE = 60;

function beginsSection({ text, isHeading, origin }: RolledParagraph): boolean {
  return isHeading && origin !== "removed" && !/^\s*(?:[（(]|\d)/.test(text);
}

function explained(
  paragraph: RolledParagraph,
  id: string,
  { memory, doubtful }: ShownWith,
): ExplainedParagraph {
  const { origin, isHeading, text, left, told, dropped } = paragraph;
  const segments = rolledSegments(paragraph);
  const own = {
    id,
    style: isHeading ? "heading" : /^\s*图\s*\d/.test(text) ? "caption" : "body",
    segments,
  } as const;
  const edit = memory.edits[id];
  const notes = [
    ...new Set([...left.map(({ why }) => `${why}。`), ...told.map(({ message }) => message)]),
    ...dropped.map((words) => `删去了上年的话：${words}`),
  ];
  return {
    ...own,
    ...(edit && { edited: { text: edit.text, outdated: edit.instead !== textOf(segments) } }),
    ...(origin !== "kept" && { origin }),
    doubts: origin === "removed" ? [] : doubtsOn(own, doubtful),
    notes: edit ? [] : notes,
  };
}
