import type { Source } from "../narrative/fact";
import type { RolledNumber, RolledParagraph, RolledText } from "../rolling/rolled-text";

const SCHEMA = 1;

/** What `roll --format json` writes: names are a contract with other programs (design.md). */
export function rollJson({ paragraphs, pictures }: RolledText): string {
  return JSON.stringify(
    {
      schema: SCHEMA,
      paragraphs: paragraphs.map(paragraphJson),
      ...(pictures.length > 0 && { pictures: pictures.map(({ near, why }) => ({ near, why })) }),
    },
    undefined,
    2,
  );
}

function paragraphJson({ text, origin, numbers, left, told, dropped }: RolledParagraph) {
  return {
    ...{ text, origin },
    numbers: numbers.map(numberJson),
    left: left.map(({ quote, why }) => ({ quote, why })),
    told: told.map(({ quote, message }) => ({ quote, message })),
    dropped,
  };
}

function numberJson({ text, was, sources, how }: RolledNumber) {
  return {
    ...{ text, was: was ?? null },
    cells: sources.flatMap(cellJson),
    given: sources.flatMap((source) => (source.kind === "given" ? [source.name] : [])),
    how,
  };
}

function cellJson(source: Source) {
  if (source.kind !== "cell") return [];
  const { book, sheet, address } = source;
  return [{ book, sheet, address }];
}
