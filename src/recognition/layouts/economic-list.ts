import type { CodeBlocksForm } from "../../tables/form";
import type { Line } from "../../tables/reading";
import type { Draft, DraftFigure, Misfit } from "../draft";
import type { Region } from "../region";
import { readCodeLines } from "./code-lines";
import { totalNamed } from "./economic-totals";

/** One list of codes: its 人员经费 and 公用经费 columns give the totals of those names. */
export function readList(region: Region, form: CodeBlocksForm): Draft | Misfit {
  const draft = readCodeLines(region, form);
  if (draft.kind === "misfit") return draft;
  const captioned = draft.lines.map((line) => ({
    ...line,
    key: totalNamed(form, line.caption) ?? line.key,
  }));
  const keys = new Map(draft.lines.map((line, index) => [line.key, captioned[index]!.key]));
  const figures = draft.figures.map((figure) => ({
    ...figure,
    line: keys.get(figure.line) ?? figure.line,
  }));
  const lines = captioned.map((line) =>
    line.key in TOTAL_ORDER ? { ...line, standing: "main" as const, zone: "total" as const } : line,
  );
  const extra = ["人员经费", "公用经费"].flatMap((key) =>
    totalFromColumn(lines, figures, key, form),
  );
  return {
    ...draft,
    lines: [...lines, ...extra.map(({ line }) => line)],
    figures: [...figures, ...extra.map(({ figure }) => figure)],
  };
}

const TOTAL_ORDER: Readonly<Record<string, number>> = { 人员经费合计: 0, 公用经费合计: 1, 合计: 2 };

function totalFromColumn(
  lines: readonly Line[],
  figures: readonly DraftFigure[],
  key: string,
  form: CodeBlocksForm,
) {
  const name = `${key}合计`;
  const total = lines.find((line) => line.key === "合计");
  const figure = figures.find(
    (candidate) => candidate.line === "合计" && candidate.columnKey === key,
  );
  if (!total || !figure || lines.some((line) => line.key === name)) return [];
  return [
    {
      line: { ...total, key: name, caption: name },
      figure: { ...figure, line: name, columnKey: form.columns[0]!.key },
    },
  ];
}
