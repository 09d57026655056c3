/** A stretch of paragraphs: from `first` up to, not including, `end`. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

const CHAPTER = /^第[一二三四五六七八九十]+(?:部分|章|编)/;
const EXPLANATION = /决算(?:情况)?(?:的)?说明|情况说明/;
const TERMS = /名词解释/;
/** The title of a chapter may go on in the next paragraphs. */
const TITLE_LENGTH = 60;

/** The chapters of a publication that are the explanation, with its 名词解释; the whole text where it has no chapters. */
export function explanationIn(texts: readonly string[]): readonly Stretch[] {
  const chapters = chaptersOf(texts);
  const wanted = [EXPLANATION, TERMS].flatMap((words) =>
    longest(chapters.filter(({ title }) => words.test(title))),
  );
  return wanted.length === 0
    ? [{ first: 0, end: texts.length }]
    : wanted.toSorted((a, b) => a.first - b.first);
}

interface Chapter extends Stretch {
  readonly title: string;
}

function chaptersOf(texts: readonly string[]): readonly Chapter[] {
  const starts = texts.flatMap((text, at) =>
    CHAPTER.test(text) && text.length < TITLE_LENGTH ? [at] : [],
  );
  return starts.map((first, index) => {
    const end = starts[index + 1] ?? texts.length;
    return { first, end, title: titleAt(texts, first, end) };
  });
}

function titleAt(texts: readonly string[], first: number, end: number): string {
  const [own = "", next = ""] = texts.slice(first, Math.min(first + 2, end));
  return next.length < TITLE_LENGTH && !/^[一二三四五六七八九十（]/.test(next) ? own + next : own;
}

/** A table of contents names each chapter as well: the chapter itself is the longer one. */
function longest(chapters: readonly Chapter[]): readonly Chapter[] {
  const sorted = chapters.toSorted((a, b) => b.end - b.first - (a.end - a.first));
  return sorted.slice(0, 1);
}
