import { evaluate } from "../../src/narrative/evaluate";
import type { Expression } from "../../src/narrative/expression";
import type { Segment } from "../../src/narrative/paragraph";
import { textOf } from "../../src/narrative/render-text";
import { readFinishedText, type ReadText } from "../../src/reading-text/read-finished-text";
import { placedSpan } from "../../src/reading-text/normal-text";
import type { TextParagraph } from "../../src/reading-text/finished-text";
import { drawnTexts, PACKS, type DrawnText } from "../proofreading/drawn-texts";

/** A number of a pack's line: what it was made from, and what the reader bound it to. */
interface ReadBack {
  readonly where: string;
  readonly made: Expression;
  readonly read: Expression | undefined;
}

/** The paragraphs of a narrative as a finished text, each with its segments. */
function paragraphsOf({ narrative }: DrawnText) {
  return narrative.sections.flatMap(({ heading, paragraphs }) => [
    heading,
    ...paragraphs.filter(({ style }) => style !== "caption").map(({ segments }) => segments),
  ]);
}

function readBack(drawn: DrawnText): readonly ReadBack[] {
  const paragraphs = paragraphsOf(drawn);
  const texts = paragraphs.map((segments): TextParagraph => ({
    text: textOf(segments),
    place: "body",
  }));
  const read = readFinishedText({ paragraphs: texts, joined: false }, drawn.book);
  return paragraphs.flatMap((segments, at) => numbersIn(segments, at, read));
}

function numbersIn(
  segments: readonly Segment[],
  paragraph: number,
  read: ReadText,
): readonly ReadBack[] {
  let start = 0;
  return segments.flatMap((segment) => {
    const from = start;
    start += segment.text.length;
    if (segment.kind !== "number") return [];
    const bound = expressionAt(read, paragraph, from);
    return [
      {
        where: textOf(segments).slice(Math.max(0, from - 24), start + 4),
        made: segment.expression,
        read: bound,
      },
    ];
  });
}

function expressionAt(
  { statements, paragraphs }: ReadText,
  paragraph: number,
  letter: number,
): Expression | undefined {
  for (const statement of statements) {
    if (statement.kind !== "number" || statement.paragraph !== paragraph) continue;
    const [at] = placedSpan(paragraphs[paragraph]!.normal, statement.start, statement.end);
    if (at === letter)
      return statement.outcome.kind === "bound" ? statement.outcome.expression : undefined;
  }
  return undefined;
}

/** One thing, or two that the forms make equal: both 总计, and what moved them. */
function isSame({ made, read }: ReadBack, { book }: DrawnText): boolean {
  if (!read) return false;
  if (JSON.stringify(made) === JSON.stringify(read)) return true;
  const [a, b] = [evaluate(made, book), evaluate(read, book)];
  return (
    made.kind === "movement" &&
    a.kind === "evaluated" &&
    b.kind === "evaluated" &&
    a.value.equals(b.value)
  );
}

const DRAWN = [1, 2, 3, 4, 5, 6].flatMap(drawnTexts);

test("texts of every pack were drawn", () => {
  expect(new Set(DRAWN.map(({ pack }) => pack))).toEqual(new Set(PACKS));
});

test.each(DRAWN.map((drawn) => [drawn.pack, drawn.seed, drawn] as const))(
  "every number of every line of %s reads back to its own expression (accounts %i)",
  (_pack, _seed, drawn) => {
    const numbers = readBack(drawn);
    expect(numbers.length).toBeGreaterThan(60);
    expect(numbers.filter((one) => !isSame(one, drawn))).toEqual([]);
  },
);
