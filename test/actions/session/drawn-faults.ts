import type { Amounts, Chances, DrawnLine } from "./drawn-books";

/** The lines of a table whose figures went astray, and the codes of those whose figures are nowhere on it. */
export interface Astray {
  readonly lines: readonly DrawnLine[];
  readonly lost: readonly string[];
}

type Fault = (lines: readonly DrawnLine[], chances: Chances) => Astray;

const NOTHING: Amounts = [0, 0, 0];

/** The amounts of the lines from `first` on, by others. */
function replaced(
  lines: readonly DrawnLine[],
  first: number,
  amounts: readonly Amounts[],
): readonly DrawnLine[] {
  return lines.map((line, at) => {
    const own = amounts[at - first];
    return own ? { ...line, amounts: own } : line;
  });
}

function amountsIn(lines: readonly DrawnLine[]): readonly Amounts[] {
  return lines.map(({ amounts }) => amounts);
}

/** A run of lines, 合计 not among them, five long at least where there are so many. */
function runIn(lines: readonly DrawnLine[], chances: Chances): readonly [number, number] {
  const first = 1 + chances.of(Math.max(1, lines.length - 6));
  return [first, Math.min(lines.length, first + 5 + chances.of(lines.length))];
}

const turned: Fault = (lines, chances) => {
  const run = runIn(lines, chances);
  const own = amountsIn(lines.slice(...run));
  const by = 1 + chances.of(2);
  const at = chances.of(2) === 0 ? by : own.length - by;
  return { lines: replaced(lines, run[0], [...own.slice(at), ...own.slice(0, at)]), lost: [] };
};

const pushedDown: Fault = (lines, chances) => {
  const run = runIn(lines, chances);
  const [first, end] = run;
  const own = amountsIn(lines.slice(first, end));
  const by = 1 + chances.of(2);
  const gap = Array.from({ length: by }, () => NOTHING);
  return {
    lines: replaced(lines, first, [...gap, ...own.slice(0, -by)]),
    lost: lines.slice(end - by, end).map(({ code }) => code),
  };
};

const twoLines: Fault = (lines, chances) => {
  const one = 1 + chances.of(lines.length - 2);
  const other = one + 1 + chances.of(lines.length - 1 - one);
  const [above, below] = [lines[one]!.amounts, lines[other]!.amounts];
  return {
    lines: replaced(replaced(lines, one, [below]), other, [above]),
    lost: [],
  };
};

const twoColumns: Fault = (lines) => ({
  lines: lines.map((line) => ({ ...line, amounts: columnsTurned(line.amounts) })),
  lost: [],
});

const columnsOnSomeLines: Fault = (lines, chances) => {
  const run = runIn(lines, chances);
  const own = amountsIn(lines.slice(...run)).map(columnsTurned);
  return { lines: replaced(lines, run[0], own), lost: [] };
};

/** One column with other amounts, of 基本支出 or 项目支出. */
function inColumn(
  lines: readonly DrawnLine[],
  column: number,
  amounts: readonly number[],
): readonly DrawnLine[] {
  return lines.map((line, at) => ({
    ...line,
    amounts: line.amounts.with(column, amounts[at]!),
  }));
}

/** Figures of a column from some line on pushed down by blank cells that came in. */
function pushedInColumn(gaps: number): Fault {
  return (lines, chances) => {
    const column = 1 + chances.of(2);
    const own = lines.map(({ amounts }) => amounts[column]!);
    const first = 1 + chances.of(3);
    const far = Math.min(own.length - 3, first + 5 + chances.of(3));
    const at = gaps === 1 ? [first] : [first, far];
    const pushed = at.toReversed().reduce((all, each) => all.toSpliced(each, 0, 0), own);
    return { lines: inColumn(lines, column, pushed.slice(0, own.length)), lost: [] };
  };
}

const columnCopied: Fault = (lines, chances) => {
  const column = 1 + chances.of(2);
  const from = chances.of(2) === 0 ? 0 : 3 - column;
  const own = lines.map(({ amounts }) => amounts[from]!);
  return { lines: inColumn(lines, column, own), lost: [] };
};

const totalsTurned: Fault = (lines) => ({
  lines: lines.map(({ amounts: [total, basic, project], ...line }) => ({
    ...line,
    amounts: [project!, basic!, total!],
  })),
  lost: [],
});

function columnsTurned([total, basic, project]: Amounts): Amounts {
  return [total!, project!, basic!];
}

/** What may happen to a table, by what it is called. */
export const FAULTS = {
  turned,
  pushedDown,
  twoLines,
  twoColumns,
  columnsOnSomeLines,
} as const satisfies Readonly<Record<string, Fault>>;

/** The same of one column alone. */
export const COLUMN_FAULTS = {
  "pushed down": pushedInColumn(1),
  "pushed down twice": pushedInColumn(2),
  copied: columnCopied,
  "whole columns exchanged": totalsTurned,
} as const satisfies Readonly<Record<string, Fault>>;
