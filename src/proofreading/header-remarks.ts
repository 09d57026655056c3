import type { FoundHeader, ReadText } from "../reading-text/read-finished-text";
import type { Remark } from "./quoting";

const LEVELS = [
  ["category", "类"],
  ["section", "款"],
  ["name", "项"],
] as const;

/** Headers of 类, 款 and 项 that name their line otherwise than the table does. */
export function headerRemarks({ headers }: ReadText): readonly Remark[] {
  return headers.flatMap(headerRemark);
}

function headerRemark({ paragraph, header, match }: FoundHeader): readonly Remark[] {
  if (!match || match.misnamed.length === 0) return [];
  const wrong = LEVELS.filter(([level]) => match.misnamed.includes(level));
  const expected = wrong.map(([level, sign]) => `${match.line[level]}（${sign}）`).join("");
  const said = wrong.map(([level, sign]) => `${saidAt(header, level)}（${sign}）`).join("");
  return [
    {
      severity: "error",
      kind: "name",
      expected,
      sources: [],
      message: `科目名称与表中不一致：写的是“${said}”，表中是“${expected}”（${match.line.key}）。`,
      spot: { paragraph, start: header.start, end: header.end },
      replaces: false,
    },
  ];
}

function saidAt(header: FoundHeader["header"], level: "category" | "section" | "name"): string {
  return level === "name" ? header.item : header[level];
}
