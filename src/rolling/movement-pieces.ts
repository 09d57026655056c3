import { evaluate } from "../narrative/evaluate";
import type { ValueName } from "../narrative/expression";
import type { FactBook, FactLine } from "../narrative/fact";
import { FACT_LISTS } from "../narrative/facts/fact-lists";
import { movementClause } from "../narrative/template/movement";
import { USUAL_WORDING } from "../narrative/wording/words";
import { yuanWritten } from "../proofreading/number-style";
import type { ParagraphAtWork, RollingWork } from "./at-work";
import { hasDirection, wordOf, type Directed } from "./directed";
import { howKnown } from "./rolled-number";
import { reworded, type RolledPiece } from "./rolled-piece";
import { movesOf } from "./told-moves";
import { withoutLoss } from "./unlost-digits";
import { settingsFor } from "./written-style";

/** `项目支出增加2898.21万元，基本支出减少1439.46万元`: what moved a whole, the largest first. */
export function movementPieces(p: ParagraphAtWork, work: RollingWork): readonly RolledPiece[] {
  const differences = p.statements
    .filter((one) => one.kind === "number")
    .filter(hasDirection)
    .filter(({ role }) => role === "difference");
  return runsOf(differences, p).flatMap((run) => movementPiece(run, p, work));
}

/** Differences with nothing between them but a comma and a name. */
function runsOf(
  all: readonly Directed[],
  { text }: ParagraphAtWork,
): readonly (readonly Directed[])[] {
  const runs: Directed[][] = [];
  for (const one of all) {
    const last = runs.at(-1)?.at(-1);
    const between = last && text.slice(last.end + last.unit.length, one.direction.start);
    if (between !== undefined && /^，[^，。；：\d]+$/.test(between)) runs.at(-1)!.push(one);
    else runs.push([one]);
  }
  return runs.filter(({ length }) => length > 1);
}

function movementPiece(
  run: readonly Directed[],
  p: ParagraphAtWork,
  work: RollingWork,
): readonly RolledPiece[] {
  const { text } = p;
  const list = listOf(run, p);
  const lines = list && work.target.list(list.name);
  const [first] = run as [Directed, ...Directed[]];
  const names = list ? namesOf(list, work.source) : [];
  const before = text.slice(0, first.direction.start);
  const name = names.find((one) => before.endsWith(one));
  if (lines?.kind !== "lines" || name === undefined || !isLargestFirst(run, work)) return [];
  const start = first.direction.start - name.length;
  const end = run.at(-1)!.end + run.at(-1)!.unit.length;
  const said = text.slice(start, end).split("，");
  const isPlain = said.every((clause) => isPlainClause(clause, names));
  if (!isPlain) return [];
  // What already reads so is rolled number by number.
  return clauseAnew({ start, end }, lines.lines, wordedAs(first, p, work)).filter(
    ({ rewordings: [only] }) => only?.words !== text.slice(start, end),
  );
}

/** With the first one's word, and its opposite. */
function wordedAs(first: Directed, p: ParagraphAtWork, work: RollingWork): RollingWork {
  const [up, down] = [wordOf(first, true, p, work.words), wordOf(first, false, p, work.words)];
  return { ...work, words: { ...work.words, up, down } };
}

type NamedList = Extract<(typeof FACT_LISTS)[number], { kind: "named" }>;

/** The list whose parts they are; of several, the one whose whole the paragraph has told before. */
function listOf(run: readonly Directed[], { statements }: ParagraphAtWork): NamedList | undefined {
  const fitting = FACT_LISTS.flatMap((one) =>
    one.kind === "named" && run.every((part) => isOf(part, one.facts)) ? [one] : [],
  );
  const told = statements.filter(({ start }) => start < run[0]!.start).flatMap(movesOf);
  const [whole] = fitting.filter((one) =>
    told.some(({ of }) => of.kind === "fact" && of.name === one.whole),
  );
  return whole ?? (fitting.length === 1 ? fitting[0] : undefined);
}

function isOf({ outcome }: Directed, facts: readonly string[]): boolean {
  if (outcome.kind !== "bound") return false;
  const { expression } = outcome;
  const values: readonly ValueName[] =
    expression.kind === "movement"
      ? expression.parts.map(({ of }) => of)
      : expression.kind === "difference"
        ? [expression.of]
        : [];
  return values.length > 0 && values.every((of) => of.kind === "fact" && facts.includes(of.name));
}

/** What the parts of a list are called, whether they occur or not. */
function namesOf({ name, facts }: NamedList, book: FactBook): readonly string[] {
  return facts.flatMap((key) => {
    const line = book.line(name, key);
    const fact = line && "fact" in line ? line.fact("名称") : undefined;
    return fact?.kind === "words" ? [fact.text] : [];
  });
}

/** So a pack tells it, and then this year's order may be another. Last year's books know it best. */
function isLargestFirst(run: readonly Directed[], { source }: RollingWork): boolean {
  const sizes = run.flatMap((one) => {
    if (one.outcome.kind !== "bound" || one.outcome.expression.kind !== "difference") return [];
    const known = evaluate(one.outcome.expression, source);
    return [known.kind === "evaluated" ? known.value.abs() : yuanWritten(one)];
  });
  return sizes.every((size, at) => at === 0 || size.lessThanOrEqualTo(sizes[at - 1]!));
}

function isPlainClause(clause: string, names: readonly string[]): boolean {
  const name = /^[^\d]*?(?=(?:增加|减少|增长|下降)了?\d)/.exec(clause)?.[0];
  return name !== undefined && (names.includes(name) || name === USUAL_WORDING.rest);
}

function clauseAnew(
  place: { readonly start: number; readonly end: number },
  lines: readonly FactLine[],
  { target, words, style }: RollingWork,
): readonly RolledPiece[] {
  const wording = { ...USUAL_WORDING, up: words.up, down: words.down };
  const settings = lines.reduce(
    (sofar, line) => {
      const pair = { of: line.called("本年"), base: line.called("上年") };
      const evaluated = evaluate({ kind: "difference", ...pair }, target);
      return evaluated.kind === "evaluated"
        ? withoutLoss(sofar, words.unit, evaluated, style)
        : sofar;
    },
    settingsFor(style, words.unit),
  );
  const segments = movementClause({ book: target, settings, wording, reasons: new Map() }, lines);
  if (segments.some(({ kind }) => kind === "gap")) return [];
  const numbers = segments.flatMap((one) =>
    one.kind === "number"
      ? [
          {
            text: one.text,
            expression: one.expression,
            sources: one.sources,
            how: howKnown({ kind: "confirmed" }, one.sources),
          },
        ]
      : [],
  );
  return [reworded(place, segments.map(({ text }) => text).join(""), { numbers })];
}
