/** A stretch of paragraphs: from `first` up to, not including, `end`. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

const PART = /^第[一二三四五六七八九十]+(?:部分|编)/;
const CHAPTER = /^第[一二三四五六七八九十]+(?:部分|章|编)/;
const EXPLANATION = /决算(?:情况)?(?:的)?说明|情况(?:的)?说明|重要事项|名词解释/;
const TERMS = /名词解释/;
/** 附件 and 绩效评价报告 account for themselves. */
const OTHERS = /附件|附表|概况|绩效(?!.*名词)/;
/** The title of a chapter may go on in the next paragraphs. */
const TITLE_LENGTH = 60;

/**
 * The chapters of a publication that explain its accounts, with 名词解释; the whole text where it has no
 * chapters, or where only 名词解释 is one: what explains the accounts stands under another number then.
 */
export function explanationIn(texts: readonly string[]): readonly Stretch[] {
  // Where a 第三部分 is the explanation, a 第一章 in it is no more than a heading.
  const wanted = [PART, CHAPTER]
    .map((begins) => explanationsOf(chaptersOf(texts, begins)))
    .find((chapters) => chapters.some(({ title }) => !TERMS.test(title)));
  return wanted ?? [{ first: 0, end: texts.length }];
}

function explanationsOf(chapters: readonly Chapter[]): readonly Chapter[] {
  return withoutContents(chapters).filter(
    ({ title }) => EXPLANATION.test(title) && !OTHERS.test(title),
  );
}

interface Chapter extends Stretch {
  /** 第三部分. */
  readonly ordinal: string;
  readonly title: string;
}

function chaptersOf(texts: readonly string[], begins: RegExp): readonly Chapter[] {
  const starts = texts.flatMap((text, at) =>
    begins.test(text) && text.length < TITLE_LENGTH ? [at] : [],
  );
  return starts.map((first, index) => {
    const end = starts[index + 1] ?? texts.length;
    const ordinal = begins.exec(texts[first]!)![0];
    return { first, end, ordinal, title: titleAt(texts, first, end) };
  });
}

function titleAt(texts: readonly string[], first: number, end: number): string {
  const [own = "", next = ""] = texts.slice(first, Math.min(first + 2, end));
  return next.length < TITLE_LENGTH && !/^[一二三四五六七八九十（]/.test(next) ? own + next : own;
}

/** A table of contents names each chapter as well: the chapter itself is the longer one. */
function withoutContents(chapters: readonly Chapter[]): readonly Chapter[] {
  return chapters.filter((one) =>
    chapters.every(
      (other) => other === one || other.ordinal !== one.ordinal || isLonger(one, other),
    ),
  );
}

/** Of two alike the later one. */
function isLonger(one: Chapter, other: Chapter): boolean {
  const longer = one.end - one.first - (other.end - other.first);
  return longer > 0 || (longer === 0 && one.first > other.first);
}
