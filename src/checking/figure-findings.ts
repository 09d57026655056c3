import type { Figure, TextFigure } from "../amounts/figure";
import type { IndexedReading, Readings } from "../identities/readings";
import { formOf } from "../tables/forms";
import type { Line, PlacedFigure } from "../tables/reading";
import type { Finding } from "./finding";
import { lineNamed, whereOnSheet } from "./places";

/** Findings about single figures and lines: what no relation needs to be checked for. */
export function figureFindings(readings: Readings): readonly Finding[] {
  const own = readings
    .all()
    .flatMap((reading) => [
      ...wordsAmongFigures(reading),
      ...codesTwice(reading),
      ...parentsWithoutLine(reading),
    ]);
  return [
    ...own,
    ...numbersAsText(readings),
    ...formulasWithoutResults(readings),
    ...namesOfOneCode(readings),
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

function wordsAmongFigures(reading: IndexedReading): Finding[] {
  return knownFigures(reading).flatMap((placed) => {
    const { figure } = placed;
    if (!isMisplaced(figure)) return [];
    const line = lineNamed(reading.line(placed.line), placed.line);
    return {
      severity: "error",
      kind: "figure",
      table: reading.reading.table,
      cells: [placeOf(placed)],
      message:
        `${whereOnSheet(reading, placed)}（${line}·${placed.columnKey}）应为数字，现为` +
        `“${figure.text}”，${WHY_NOT_A_NUMBER[figure.why]}。` +
        "请改为数字，没有数字的留空；涉及它的关系未核对。",
    };
  });
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

/** One cause, one notice: figures of a kind throughout the workbook, told by the first of them. */
function gathered(
  readings: Readings,
  isOfKind: (figure: Figure) => boolean,
  says: (figure: Figure, count: number) => string,
): Finding[] {
  const found = readings.all().flatMap((reading) =>
    knownFigures(reading)
      .filter(({ figure }) => isOfKind(figure))
      .map((placed) => ({ reading, placed })),
  );
  const [first] = found;
  if (!first) return [];
  const { reading, placed } = first;
  const tables = new Set(found.map((one) => one.reading));
  return [
    {
      severity: "notice",
      kind: "figure",
      ...(tables.size === 1 && { table: reading.reading.table }),
      cells: found.map((one) => placeOf(one.placed)),
      message: `${whereOnSheet(reading, placed)}${found.length > 1 ? `等 ${found.length} 个` : "的"}${says(placed.figure, found.length)}`,
    },
  ];
}

function numbersAsText(readings: Readings): Finding[] {
  return gathered(
    readings,
    (figure) => figure.kind === "amount" && figure.storedAs === "text",
    (figure) =>
      `数字以文本形式存放（如“${textOf(figure)}”），已按数字核对；Excel 的求和公式不会计入它们，建议转换为数字。`,
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

function codesTwice(reading: IndexedReading): Finding[] {
  const twice = reading.codes.filter(
    ({ key, code }) => key !== code && key.startsWith(`${code}重`),
  );
  return twice.map((line) => {
    const lines = reading.codes.filter(({ code }) => code === line.code);
    const names = [...new Set(lines.map(({ caption }) => `“${caption}”`))].join("、");
    return {
      severity: "notice",
      kind: "line",
      table: reading.reading.table,
      cells: lines.map(({ place }) => place),
      message: `${whereOnSheet(reading, line.place)} 科目编码 ${line.code} 在本表中重复出现（${names}），各行都已计入上级科目。请核对编码。`,
    };
  });
}

/** Where a table prints 款 at all, a 项 whose 款 has no line is worth a look. */
function parentsWithoutLine(reading: IndexedReading): Finding[] {
  const codes = new Set(reading.codes.map(({ code }) => code!));
  const lengths = new Set([...codes].map((code) => code.length));
  const orphans = reading.codes.filter(
    ({ code }) =>
      code!.length > 3 && lengths.has(code!.length - 2) && !codes.has(code!.slice(0, -2)),
  );
  const firsts = orphans.filter(
    ({ code }, index) =>
      orphans.findIndex((other) => other.code!.slice(0, -2) === code!.slice(0, -2)) === index,
  );
  return firsts.map((line) => ({
    severity: "notice",
    kind: "line",
    table: reading.reading.table,
    cells: [line.place],
    message: `${whereOnSheet(reading, line.place)} 有科目 ${line.code}，但没有它的上级科目 ${line.code!.slice(0, -2)} 一行。请核对是否漏行或编码有误。`,
  }));
}

/** Names are compared without brackets, because tables shorten them differently. */
function namesOfOneCode(readings: Readings): Finding[] {
  const first = new Map<string, { line: Line; reading: IndexedReading }>();
  const findings: Finding[] = [];
  for (const reading of readings.all()) {
    for (const line of reading.codes) {
      if (standsTwice(line, reading)) continue;
      const known = first.get(line.code!);
      if (!known) first.set(line.code!, { line, reading });
      else if (known.reading !== reading && differ(known.line, line))
        findings.push(twoNames(known, { line, reading }));
    }
  }
  return onePerCode(findings);
}

/** A code that stands twice in its table is told as that, names included. */
function standsTwice({ code }: Line, { codes }: IndexedReading): boolean {
  return codes.filter((line) => line.code === code).length > 1;
}

function differ(a: Line, b: Line): boolean {
  const bare = ({ caption, code }: Line) =>
    caption
      .replace(code ?? "", "")
      .replace(/[()、.：:]|^[一二三四五六七八九十]+、/g, "")
      .replace(/支出$/, "");
  const [one, other] = [bare(a), bare(b)];
  return (
    one !== "" && other !== "" && one !== other && a.side === undefined && b.side === undefined
  );
}

function twoNames(
  known: { line: Line; reading: IndexedReading },
  other: { line: Line; reading: IndexedReading },
): Finding {
  const place = whereOnSheet(other.reading, other.line.place);
  return {
    severity: "notice",
    kind: "line",
    table: other.reading.reading.table,
    cells: [known.line.place, other.line.place],
    message: `${place} 科目 ${other.line.code} 名称为“${other.line.caption}”，而《${formOf(known.reading.reading.table).title}》中为“${known.line.caption}”。请核对哪一个正确。`,
  };
}

function onePerCode(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ message }) => {
    const code = /科目 ([0-9]+) /.exec(message)![1]!;
    return seen.has(code) ? false : seen.add(code);
  });
}
