import { numberAsWritten } from "../arithmetic/number-as-written";
import { evaluate } from "../evaluate";
import type { Expression } from "../expression";
import type { MissingFact } from "../fact";
import type { GapSegment, NumberSegment, Segment } from "../paragraph";
import type { Rendering } from "./rendering";

/**
 * A number with what it was made from: all of it follows from the expression. Only for what can be told:
 * what is missing is asked before, and so is a base of zero.
 */
export function numberSegment(expression: Expression, rendering: Rendering): NumberSegment {
  const evaluation = evaluate(expression, rendering.book);
  if (evaluation.kind !== "evaluated")
    throw new Error(`${JSON.stringify(expression)} comes to nothing.`);
  const { text, arithmetic } = numberAsWritten(expression, evaluation, rendering.settings);
  const { sources } = evaluation;
  return {
    kind: "number",
    ...{ text, expression, sources },
    ...(arithmetic !== undefined && { arithmetic }),
  };
}

/** An amount with its unit, which so can never be lost: `337.02` `万元`. */
export function amountSegments(expression: Expression, rendering: Rendering): readonly Segment[] {
  return [numberSegment(expression, rendering), words(rendering.settings.money)];
}

/** Words of the text. */
export function words(text: string): Segment {
  return { kind: "words", text };
}

/** `〔待填：上年收入总计〕`. */
export function gap(
  { what, name }: Pick<MissingFact, "what" | "name">,
  instead: GapSegment["instead"] = "words",
): GapSegment {
  return { kind: "gap", text: `〔待填：${what}〕`, what, name, instead };
}

/**
 * A paragraph asks for each thing once: what is asked again stands as 〔待填〕, and a sentence that hangs
 * on it is not asked for at all.
 */
export function askedOnce(segments: readonly Segment[]): readonly Segment[] {
  const asked = new Set<string>();
  return joinedSegments(
    segments.flatMap((segment): readonly Segment[] => {
      if (segment.kind !== "gap") return [segment];
      const isFirst = !asked.has(segment.name);
      asked.add(segment.name);
      if (isFirst) return [segment];
      return segment.instead === "sentence" ? [] : [{ ...segment, text: "〔待填〕" }];
    }),
  );
}

/** Neighbouring words as one segment; empty ones left out. */
export function joinedSegments(segments: readonly Segment[]): readonly Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    if (segment.text === "") continue;
    if (segment.kind === "words" && last?.kind === "words")
      result[result.length - 1] = { kind: "words", text: last.text + segment.text };
    else result.push(segment);
  }
  return result;
}
