import type { Fact } from "../fact";
import type { GapSegment, Segment } from "../paragraph";
import { changeClause, completionClause, shareClause } from "./clauses";
import { gradeOf, readBounds } from "./grades";
import { factIn, conditionHolds, listIn, pairIn, writtenIn, type WrittenFact } from "./lookup";
import { movementClause } from "./movement";
import { OPERATIONS, ORDINAL } from "./operations";
import { reasonSegments } from "./reason";
import { within, type Rendering } from "./rendering";
import { amountSegments, gap, joinedSegments, number, words } from "./segments";
import type { Insert, Template } from "./pack-syntax";
import { writtenAmount } from "../arithmetic/written-amount";

/** The segments of one line of text. The pack was checked: every name means something. */
export function renderTemplate(template: Template, rendering: Rendering): readonly Segment[] {
  return joinedSegments(
    template.flatMap((piece) =>
      piece.kind === "words" ? [words(piece.text)] : renderInsert(piece, rendering),
    ),
  );
}

function renderInsert({ head, bodies }: Insert, rendering: Rendering): readonly Segment[] {
  const [first, ...rest] = head.map(({ text }) => text) as [string, ...string[]];
  return OPERATIONS[first]
    ? OPERATION[first]!(rest, bodies, rendering)
    : renderFact(first, rendering);
}

function renderFact(name: string, rendering: Rendering): readonly Segment[] {
  if (name === ORDINAL) return [words(String(rendering.ordinal ?? ""))];
  return factSegments(factIn(rendering, name), rendering);
}

function factSegments(fact: Fact, { settings }: Rendering): readonly Segment[] {
  switch (fact.kind) {
    case "amount":
      return amountSegments(writtenAmount(fact.yuan, settings), settings, fact.sources);
    case "count":
      return [number(fact.count.toFixed(), fact.sources)];
    case "words":
      return [words(fact.text)];
    case "missing":
      return [gap(fact)];
  }
}

type Render = (
  given: readonly string[],
  bodies: readonly Template[],
  rendering: Rendering,
) => readonly Segment[];

const OPERATION: Readonly<Record<string, Render>> = {
  比上年: ([name], _bodies, rendering) =>
    ofPair(rendering, name!, `上年${name!}`, (now, base) =>
      changeClause(now, base, rendering.settings),
    ),
  比: ([now, base], _bodies, rendering) =>
    ofPair(rendering, now!, base!, (a, b) => changeClause(a, b, rendering.settings)),
  占: ([part, whole], _bodies, rendering) =>
    ofPair(rendering, part!, whole!, (a, b) => shareClause(a, b, rendering.settings)),
  完成: ([final, budget, name = "预算"], _bodies, rendering) =>
    ofPair(rendering, final!, budget!, (a, b) =>
      completionClause(a, b, { settings: rendering.settings, name }),
    ),
  大小: ([a, b], [more, less, equal], rendering) =>
    ofPair(
      rendering,
      a!,
      b!,
      (x, y) => {
        const order = x.value.comparedTo(y.value);
        return renderTemplate(order > 0 ? more! : order < 0 ? less! : equal!, rendering);
      },
      "sentence",
    ),
  分档: ([name, bounds], bodies, rendering) => {
    const score = writtenIn(rendering, name!);
    if (score.kind === "missing") return [gap(score)];
    return renderTemplate(bodies[gradeOf(score.value, readBounds(bounds!)!)]!, rendering);
  },
  若: (condition, [then, otherwise = []], rendering) => {
    const outcome = conditionHolds(rendering, condition);
    if (typeof outcome !== "boolean") return [gap(outcome, "sentence")];
    return renderTemplate(outcome ? then! : otherwise, rendering);
  },
  逐项: ([name, separator = "、"], [body], rendering) => {
    const list = listIn(rendering, name!)!;
    if (list.kind === "missing") return [gap(list)];
    return list.lines.flatMap((line, index) => [
      words(index === 0 ? "" : separator),
      ...renderTemplate(body!, within(rendering, line, index + 1)),
    ]);
  },
  变动: ([name], _bodies, rendering) => {
    const list = listIn(rendering, name!)!;
    return list.kind === "missing" ? [gap(list)] : movementClause(rendering, list.lines);
  },
  原因: ([name], _bodies, rendering) => reasonSegments(name!, rendering),
};

function ofPair(
  rendering: Rendering,
  first: string,
  second: string,
  render: (a: WrittenFact, b: WrittenFact) => readonly Segment[],
  instead: GapSegment["instead"] = "words",
): readonly Segment[] {
  const pair = pairIn(rendering, first, second);
  return "kind" in pair ? [gap(pair, instead)] : render(...pair);
}
