import type { FinishedText, TextParagraph } from "./finished-text";

/** A heading, an item or a caption begins a paragraph of its own. */
const BEGINS =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|[（(]\d{1,2}[)）]|\d{1,2}[.．、](?![\d\s]*(?:万?元|[个人次辆台批项条分家%％])|\s*\d)|图\s*\d|注[:：]|附件)/;
/** What a heading is made of: no sentence, and mostly these words at its end. */
const HEADING =
  /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])[^。；;，：:]*$/;
const SENTENCE_END = /[。；;！？:：][”"’）)]?$/;
const PAGE_NUMBER = /^[—–-]?\s*\d{1,3}\s*[—–-]?$/;
/** How many lines must break off within a sentence before all are joined. */
const FEWEST = 3;
const SHARE = 0.25;

/** The paragraphs of a plain text: its lines, or the lines of a PDF joined again. */
export function paragraphsOfLines(text: string): FinishedText {
  const lines = text.split(/\r\n?|\n|\f/);
  const joined = areBroken(lines);
  const texts = joined ? joinedLines(lines) : lines;
  return { paragraphs: withoutBlanks(texts), joined };
}

/** Empty lines are no paragraphs; how many there are before one is kept. */
function withoutBlanks(texts: readonly string[]): readonly TextParagraph[] {
  const paragraphs: TextParagraph[] = [];
  let blankLines = 0;
  for (const text of texts) {
    if (text.trim() === "") {
      blankLines++;
      continue;
    }
    paragraphs.push({ text, place: "body", ...(blankLines > 0 && { blankLines }) });
    blankLines = 0;
  }
  return paragraphs;
}

/** Whether sentences go on over the ends of lines. */
function areBroken(lines: readonly string[]): boolean {
  const sentences = lines.map((line) => line.trim()).filter((line) => /[，,。]/.test(line));
  const broken = sentences.filter((line) => !/[。；;！？:：〕】）)”…]$/.test(line));
  return broken.length >= FEWEST && broken.length >= sentences.length * SHARE;
}

/** The lines as paragraphs; their breaks and page numbers stay within, as white space does. */
function joinedLines(lines: readonly string[]): readonly string[] {
  const width = usualWidth(lines);
  const paragraphs: string[] = [];
  let last = "";
  for (const line of lines) {
    const text = line.trim();
    const goesOn =
      paragraphs.length > 0 && (text === "" || PAGE_NUMBER.test(text) || !ends(last, text, width));
    if (goesOn) paragraphs[paragraphs.length - 1] += `\n${line}`;
    else paragraphs.push(line);
    if (text !== "" && !PAGE_NUMBER.test(text)) last = text;
  }
  return paragraphs;
}

/** Whether a paragraph ends with a line, as the next one shows. */
function ends(line: string, next: string, width: number): boolean {
  if (BEGINS.test(next) && !isWithinSentence(line, next)) return true;
  const isShort = line.length < width * 0.85;
  if (HEADING.test(line)) return isShort || /(?:说明|情况)$/.test(line);
  return SENTENCE_END.test(line) && isShort;
}

/** `…；2.` goes on in the line, `…预算数为` with `2. …` below it as well. */
function isWithinSentence(line: string, next: string): boolean {
  return (
    /^\d/.test(next) &&
    !SENTENCE_END.test(line) &&
    !HEADING.test(line) &&
    /[，、为的达约]$/.test(line)
  );
}

/** How long full lines are: nine of ten lines are not longer. */
function usualWidth(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trim().length).filter((length) => length > 10);
  return lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length * 0.75)] ?? 0;
}
