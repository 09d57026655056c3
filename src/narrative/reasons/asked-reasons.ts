import type { ValuePair } from "../expression";
import type { Narrative, Paragraph, Segment } from "../paragraph";
import { REASON } from "../template/reason";

/** A reason of the text, given or still asked for. */
export interface AskedReason {
  readonly name: string;
  /** What it is the reason of, where the text says it. */
  readonly about?: ValuePair;
  /** What its paragraph says before it. */
  readonly before: string;
}

/** The reasons of a text by their names; one that stands in several places as in the first. */
export function askedReasons({ sections }: Narrative): ReadonlyMap<string, AskedReason> {
  const asked = sections.flatMap(({ paragraphs }) => paragraphs.flatMap(reasonsOf));
  return new Map(asked.toReversed().map((one) => [one.name, one]));
}

/** The condition around a reason says what it is about; else the last comparison before it does. */
function reasonsOf({ segments }: Paragraph): readonly AskedReason[] {
  const asked: AskedReason[] = [];
  let last: ValuePair | undefined;
  let before = "";
  for (const segment of segments) {
    last = comparedBy(segment) ?? last;
    if (isReason(segment)) {
      const about = segment.about ?? last;
      asked.push({ name: segment.name, before, ...(about && { about }) });
    }
    before += segment.text;
  }
  return asked;
}

function isReason(segment: Segment): segment is Extract<Segment, { kind: "gap" | "reason" }> {
  return segment.kind === "reason" || (segment.kind === "gap" && segment.name.startsWith(REASON));
}

function comparedBy(segment: Segment): ValuePair | undefined {
  if (segment.kind !== "number") return undefined;
  const { expression } = segment;
  switch (expression.kind) {
    case "difference":
    case "change":
    case "completion":
      return expression;
    case "fact":
    case "line":
    case "share":
    case "movement":
      return undefined;
  }
}
