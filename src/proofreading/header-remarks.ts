import type { ItemHeader } from "../reading-text/item-header";
import type { LineNames } from "../reading-text/item-names";
import { bracketedLike, withOwnCodes } from "../reading-text/level-signs";
import { placedSpan } from "../reading-text/normal-text";
import type { FoundHeader, ReadParagraph, ReadText } from "../reading-text/read-finished-text";
import type { Remark } from "./quoting";

const SIGNS = ["类", "款", "项"] as const;
const LEVELS = ["category", "section", "name"] as const;

/** Headers of 类, 款 and 项 that name their line otherwise than the table does. */
export function headerRemarks({ headers, paragraphs }: ReadText): readonly Remark[] {
  return headers.flatMap((found) => headerRemark(found, paragraphs[found.paragraph]!));
}

function headerRemark(
  { paragraph, header, match }: FoundHeader,
  { raw, normal }: ReadParagraph,
): readonly Remark[] {
  if (!match) return [];
  const { line, misnamed } = match;
  const written = raw.slice(...placedSpan(normal, header.start, header.end));
  if (misnamed.length === 0) {
    const expected = withOwnCodes(written, line.key);
    return expected === written ? [] : [otherCodes(paragraph, header, line, expected)];
  }
  if (header.code !== undefined) return [codedRemark(paragraph, header, line)];
  const wrong = LEVELS.flatMap((level, at) => (misnamed.includes(level) ? [at] : []));
  const named = (names: readonly string[]) =>
    wrong.map((at) => `${names[at]!}（${SIGNS[at]!}）`).join("");
  const said = named([header.category, header.section, header.item]);
  return [
    {
      severity: "error",
      kind: "name",
      expected: bracketedLike(written, namedWhole(line.shown), line.key),
      sources: [],
      message: `科目名称与表中不一致：写的是“${said}”，表中是“${named(line.shown)}”（${line.key}）。`,
      spot: { paragraph, start: header.start, end: header.end },
      replaces: true,
    },
  ];
}

function namedWhole(names: readonly string[]): string {
  return names.map((name, at) => `${name}（${SIGNS[at]!}）`).join("");
}

/** `事业单位医疗（01项）`: the names are a line's, the codes before their signs are not. */
function otherCodes(
  paragraph: number,
  { item, start, end }: ItemHeader,
  { key }: LineNames,
  expected: string,
): Remark {
  return {
    severity: "error",
    kind: "name",
    expected,
    sources: [],
    message: `科目编码与名称不一致：表中“${item}”的编码是${key}。`,
    spot: { paragraph, start, end },
    replaces: true,
  };
}

/** `2050201学前教`: the code says which line it is, its name is not the line's. */
function codedRemark(
  paragraph: number,
  { item, start, end, code = "" }: ItemHeader,
  { shown: [, , name] }: LineNames,
): Remark {
  const isFirst = end - start === code.length + item.length;
  return {
    severity: "error",
    kind: "name",
    expected: isFirst ? `${code}${name}` : `${name}（${code}）`,
    sources: [],
    message: `科目名称与表中不一致：写的是“${item}”，表中${code}是“${name}”。`,
    spot: { paragraph, start, end },
    replaces: true,
  };
}
