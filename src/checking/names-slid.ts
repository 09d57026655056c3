import type { IndexedReading, Readings } from "../identities/readings";
import type { CellPlace } from "../sheets/sheet";
import { suitsFunctionalName } from "../tables/functional-names";
import { formOf } from "../tables/forms";
import type { Line } from "../tables/reading";
import { CodeSets } from "./causes/codes/code-sets";
import { rowsNamed } from "./causes/lines/lines-named";
import { nameRuns, type NameRun } from "./causes/slid-codes/name-runs";
import type { Finding } from "./finding";

/** Names that stand some lines off their codes, one notice for each run, and the lines of which it is told. */
interface NamesSlid {
  readonly findings: readonly Finding[];
  readonly told: readonly CellPlace[];
}

interface RunIn {
  readonly own: IndexedReading;
  readonly run: NameRun;
}

/**
 * Names that stand some lines off their codes: one notice instead of one for each line. Where codes slid
 * instead, sums are broken, and that cause is told of the same lines.
 */
export function namesSlid(readings: Readings): NamesSlid {
  const sets = new CodeSets(readings);
  const runs = sets.tables.flatMap((own): readonly RunIn[] => {
    const [run] = nameRuns(own, sets).toSorted((one, other) => lengthOf(other) - lengthOf(one));
    return run ? [{ own, run }] : [];
  });
  const wrong = runs.length === 2 ? byList(runs) : runs;
  return {
    findings: wrong.map((each) => notice(each, runs.length === 2 && wrong.length === 2)),
    told: wrong.flatMap(({ run }) => linesWithEnds(run).map(({ place }) => place)),
  };
}

function lengthOf({ first, last }: NameRun): number {
  return last - first;
}

/** Of two tables each seems slid against the other: the one whose names the published list has for other codes. */
function byList(runs: readonly RunIn[]): readonly RunIn[] {
  const odd = runs.map(
    ({ run }) =>
      linesOf(run).filter(
        ({ code, caption }) => code !== undefined && suitsFunctionalName(code, caption) === false,
      ).length,
  );
  const most = Math.max(...odd);
  return runs.filter((_, at) => odd[at] === most);
}

function linesOf({ lines, first, last }: NameRun): readonly Line[] {
  return lines.slice(first, last + 1);
}

/** What stands beyond a run's ends lacks its name, or has another's. */
function linesWithEnds({ lines, first, last, shift }: NameRun): readonly Line[] {
  const beyond = Math.abs(shift);
  return lines.slice(Math.max(0, first - beyond), last + 1 + beyond);
}

function notice({ own, run }: RunIn, isEither: boolean): Finding {
  const { table } = own.reading;
  const lines = linesOf(run);
  const by = `${run.shift > 0 ? "下移" : "上移"} ${Math.abs(run.shift)} 行`;
  const ask = isEither ? "也可能是另一张表的名称错开，请核对。" : "编码和金额没有错开，请核对。";
  return {
    severity: "notice",
    kind: "line",
    table,
    cells: lines.map(({ place }) => place),
    message: `${formOf(table).title}${rowsNamed(lines)}的科目名称疑似整段错开，应${by}：${lines[0]!.code ?? ""} 行写的是“${lines[0]!.caption}”。${ask}`,
  };
}
