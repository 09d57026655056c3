import type Decimal from "decimal.js";
import { amountText, percentText } from "../arithmetic/written-amount";
import type { NumberSettings } from "../arithmetic/number-settings";
import type { MissingFact, Source } from "../fact";
import type { GapSegment, NumberSegment, Segment } from "../paragraph";

/** An amount with its unit, which so can never be lost: `337.02` `万元`. */
export function amountSegments(
  amount: Decimal,
  settings: NumberSettings,
  sources: readonly Source[],
  arithmetic?: string,
): readonly Segment[] {
  return [
    number(amountText(amount, settings), sources, arithmetic),
    { kind: "words", text: settings.money },
  ];
}

/** `96.93%`. */
export function percentSegment(
  percent: Decimal,
  settings: NumberSettings,
  sources: readonly Source[],
  arithmetic: string,
): NumberSegment {
  return number(percentText(percent, settings), sources, arithmetic);
}

/** A number as it stands in the text. */
export function number(
  text: string,
  sources: readonly Source[],
  arithmetic?: string,
): NumberSegment {
  return { kind: "number", text, sources, ...(arithmetic !== undefined && { arithmetic }) };
}

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
