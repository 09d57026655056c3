import type { Figure, TextFigure } from "../amounts/figure";
import type { IndexedReading, Readings } from "../identities/readings";
import type { PlacedFigure } from "../tables/reading";
import type { Finding } from "./finding";
import { lineNamed, whereOnSheet } from "./places";

/** Findings about single figures: what no relation needs to be checked for. */
export function figureFindings(readings: Readings): readonly Finding[] {
  return [
    ...wordsAmongFigures(readings),
    ...numbersAsText(readings),
    ...numbersWithFootnotes(readings),
    ...formulasWithoutResults(readings),
  ];
}

/** Words where a figure belongs: not the heads that a form prints there, nor formulas that wait for Excel. */
type Misplaced = TextFigure & { readonly why: "text" | "error" | "date" };

function isMisplaced(figure: Figure): figure is Misplaced {
  return figure.kind === "text" && figure.why !== "head" && figure.why !== "not-calculated";
}

const WHY_NOT_A_NUMBER: Readonly<Record<Misplaced["why"], string>> = {
  text: "不是数字",
  error: "是公式错误",
  date: "显示成了日期",
};

/** So many cells of one word have one cause: noughts written as “*”, a formula that was copied. */
const MANY = 4;

function wordsAmongFigures(readings: Readings): Finding[] {
  const alike = new Map<string, Found[]>();
  for (const found of foundIn(readings, isMisplaced)) {
    const { figure } = found.placed;
    const word = isMisplaced(figure) ? (figure.why === "date" ? figure.why : figure.text) : "";
    alike.set(word, [...(alike.get(word) ?? []), found]);
  }
  return [...alike.values()].flatMap((found) =>
    found.length < MANY ? found.map(wordFinding) : [repeatedWord(found)],
  );
}

function wordFinding({ reading, placed }: Found): Finding {
  const line = lineNamed(reading.line(placed.line), placed.line);
  return {
    severity: "error",
    kind: "figure",
    table: reading.reading.table,
    cells: [placeOf(placed)],
    message:
      `${whereOnSheet(reading, placed)}（${line}·${placed.columnKey}）${shouldBeNumber(placed.figure)}` +
      "请改为数字，没有数字的留空；涉及它的关系未核对。",
  };
}

const HOW_TO_WRITE: Readonly<Record<Misplaced["why"], string>> = {
  text: "没有数字的请留空，或写 0、“—”，有数字的请填数字",
  error: "请改正公式，没有数字的留空",
  date: "请改回数字格式",
};

function repeatedWord(found: readonly Found[]): Finding {
  const { reading, placed } = found[0]!;
  const { figure } = placed;
  return {
    severity: "error",
    ...gatheredAt(found),
    message:
      `${whereOnSheet(reading, placed)}等 ${found.length} 格${shouldBeNumber(figure)}` +
      `${isMisplaced(figure) ? HOW_TO_WRITE[figure.why] : ""}；涉及它们的关系未核对。`,
  };
}

function shouldBeNumber(figure: Figure): string {
  return isMisplaced(figure)
    ? `应为数字，现为“${figure.text}”，${WHY_NOT_A_NUMBER[figure.why]}。`
    : "";
}

/** The figures in columns of the form. */
function knownFigures({ reading }: IndexedReading): readonly PlacedFigure[] {
  const columns = new Set(
    reading.columns.filter(({ standing }) => standing !== "unknown").map(({ key }) => key),
  );
  return reading.figures.filter(({ columnKey }) => columns.has(columnKey));
}

function placeOf({ sheet, row, column }: PlacedFigure) {
  return { sheet, row, column };
}

interface Found {
  readonly reading: IndexedReading;
  readonly placed: PlacedFigure;
}

function foundIn(readings: Readings, isOfKind: (figure: Figure) => boolean): readonly Found[] {
  return readings.all().flatMap((reading) =>
    knownFigures(reading)
      .filter(({ figure }) => isOfKind(figure))
      .map((placed) => ({ reading, placed })),
  );
}

/** The cells that one finding tells of, and their table where it is one. */
function gatheredAt(found: readonly Found[]): Pick<Finding, "kind" | "table" | "cells"> {
  const tables = new Set(found.map(({ reading }) => reading.reading.table));
  const [table] = tables;
  return {
    kind: "figure",
    ...(tables.size === 1 && { table }),
    cells: found.map(({ placed }) => placeOf(placed)),
  };
}

/** One cause, one notice: figures of a kind throughout the workbook, told by the first of them. */
function gathered(
  readings: Readings,
  isOfKind: (figure: Figure) => boolean,
  says: (figure: Figure, count: number) => string,
): Finding[] {
  const found = foundIn(readings, isOfKind);
  const [first] = found;
  if (!first) return [];
  const { reading, placed } = first;
  const count = found.length;
  return [
    {
      severity: "notice",
      ...gatheredAt(found),
      message: `${whereOnSheet(reading, placed)}${count > 1 ? `等 ${count} 个` : "的"}${says(placed.figure, count)}`,
    },
  ];
}

function numbersAsText(readings: Readings): Finding[] {
  return gathered(
    readings,
    (figure) =>
      figure.kind === "amount" && figure.storedAs === "text" && figure.footnote === undefined,
    (figure) =>
      `数字以文本形式存放（如“${textOf(figure)}”），已按数字核对；Excel 的求和公式不会计入它们，建议转换为数字。`,
  );
}

/** A mark behind the digits leads to a footnote; the number is what stands before it. */
function numbersWithFootnotes(readings: Readings): Finding[] {
  return gathered(
    readings,
    (figure) => figure.kind === "amount" && figure.footnote !== undefined,
    (figure) =>
      `数字后带有注号（如“${textOf(figure)}”），已按去掉注号的数字核对；Excel 的求和公式不会计入这样的格，建议只留数字，把注号写在项目名称后。`,
  );
}

/** The file lacks the results; the accounts may be right all the same. */
function formulasWithoutResults(readings: Readings): Finding[] {
  return gathered(
    readings,
    (figure) => figure.kind === "text" && figure.why === "not-calculated",
    (_, count) =>
      `公式没有计算结果，涉及${count > 1 ? "它们" : "它"}的关系未核对。请用 Excel 打开并保存一次，再核对。`,
  );
}

function textOf(figure: Figure): string {
  return "text" in figure ? figure.text : "";
}
