import type { GapSegment, Segment } from "../paragraph";
import { changeClause, completionClause, percentClause, shareClause } from "./clauses";
import { comparedByCondition } from "./compared-by";
import { gradeOf, readBounds } from "./grades";
import { conditionHolds } from "./condition-holds";
import { listIn } from "./list-in";
import { factIn, calledIn, pairIn, numberIn, type KnownNumber } from "./lookup";
import { movementClause } from "./movement";
import { isOperation, ORDINAL, type OperationName } from "./operations";
import { reasonSegments } from "./reason";
import { comparing, within, type Rendering } from "./rendering";
import { amountSegments, gap, joinedSegments, numberSegment, words } from "./segments";
import type { Insert, Template } from "./pack-syntax";

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
  return isOperation(first)
    ? OPERATION[first](rest, bodies, rendering)
    : renderFact(first, rendering);
}

function renderFact(name: string, rendering: Rendering): readonly Segment[] {
  if (name === ORDINAL) return [words(String(rendering.ordinal ?? ""))];
  const fact = factIn(rendering, name);
  switch (fact.kind) {
    case "amount":
      return amountSegments(calledIn(rendering, name), rendering);
    case "count":
      return [numberSegment(calledIn(rendering, name), rendering)];
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

const OPERATION: Readonly<Record<OperationName, Render>> = {
  比上年: ([name], _bodies, rendering) =>
    ofPair(rendering, name!, `上年${name!}`, (now, base) => changeClause(now, base, rendering)),
  比: ([now, base], _bodies, rendering) =>
    ofPair(rendering, now!, base!, (a, b) => changeClause(a, b, rendering)),
  占: ([part, whole], _bodies, rendering) =>
    ofPair(rendering, part!, whole!, (a, b) => shareClause(a, b, rendering)),
  差额: ([now, base = `上年${now!}`], _bodies, rendering) =>
    ofPair(rendering, now!, base, (a, b) =>
      amountSegments({ kind: "difference", of: a.called, base: b.called }, rendering),
    ),
  增减率: ([now, base = `上年${now!}`], _bodies, rendering) =>
    ofPair(rendering, now!, base, (a, b) => percentClause("change", a, b, rendering)),
  完成率: ([final, budget], _bodies, rendering) =>
    ofPair(rendering, final!, budget!, (a, b) => percentClause("completion", a, b, rendering)),
  完成: ([final, budget, name = "预算"], _bodies, rendering) =>
    ofPair(rendering, final!, budget!, (a, b) => completionClause(a, b, { name, rendering })),
  大小: ([a, b], [more, less, equal], rendering) =>
    ofPair(
      rendering,
      a!,
      b!,
      (x, y) => {
        const order = x.written.comparedTo(y.written);
        const told = comparing(rendering, { of: x.called, base: y.called });
        return renderTemplate(order > 0 ? more! : order < 0 ? less! : equal!, told);
      },
      "sentence",
    ),
  分档: ([name, bounds], bodies, rendering) => {
    const score = numberIn(rendering, name!);
    if (score.kind === "missing") return [gap(score)];
    return renderTemplate(bodies[gradeOf(score.written, readBounds(bounds!)!)]!, rendering);
  },
  若: (condition, [then, otherwise = []], rendering) => {
    const outcome = conditionHolds(rendering, condition);
    if (typeof outcome !== "boolean") return [gap(outcome, "sentence")];
    const told = comparing(rendering, comparedByCondition(rendering, condition));
    return renderTemplate(outcome ? then! : otherwise, told);
  },
  逐项: ([name, separator = "、"], [body], rendering) => {
    const list = listIn(rendering, name!)!;
    if (list.kind === "missing") return [gap(list)];
    const parts = list.lines
      .map((line, index) => renderTemplate(body!, within(rendering, line, index + 1)))
      .filter((segments) => segments.length > 0);
    return parts.flatMap((part, index) => (index === 0 ? part : [words(separator), ...part]));
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
  render: (a: KnownNumber, b: KnownNumber) => readonly Segment[],
  instead: GapSegment["instead"] = "words",
): readonly Segment[] {
  const pair = pairIn(rendering, first, second);
  return "kind" in pair ? [gap(pair, instead)] : render(...pair);
}
