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
