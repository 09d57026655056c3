import type { ItemHeader } from "../reading-text/item-header";
import type { LineNames } from "../reading-text/item-names";
import type { FoundHeader, ReadText } from "../reading-text/read-finished-text";
import type { Remark } from "./quoting";

const SIGNS = ["类", "款", "项"] as const;
const LEVELS = ["category", "section", "name"] as const;

/** Headers of 类, 款 and 项 that name their line otherwise than the table does. */
export function headerRemarks({ headers }: ReadText): readonly Remark[] {
  return headers.flatMap(headerRemark);
}

function headerRemark({ paragraph, header, match }: FoundHeader): readonly Remark[] {
  if (!match || match.misnamed.length === 0) return [];
  const { line, misnamed } = match;
  if (header.code !== undefined) return [codedRemark(paragraph, header, line)];
  const wrong = LEVELS.flatMap((level, at) => (misnamed.includes(level) ? [at] : []));
  const named = (names: readonly string[]) =>
    wrong.map((at) => `${names[at]!}（${SIGNS[at]!}）`).join("");
  const said = named([header.category, header.section, header.item]);
  return [
    {
      severity: "error",
      kind: "name",
      expected: line.shown.map((name, at) => `${name}（${SIGNS[at]!}）`).join(""),
      sources: [],
      message: `科目名称与表中不一致：写的是“${said}”，表中是“${named(line.shown)}”（${line.key}）。`,
      spot: { paragraph, start: header.start, end: header.end },
      replaces: true,
    },
  ];
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
