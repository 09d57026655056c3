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
