import { REASON_GOES_ON, TURNS_BACK } from "../reading-text/role-words";
import type { OrderStatement } from "../reading-text/statement";
import type { ParagraphAtWork } from "./at-work";

/** A reason of last year's text: `决算数大于预算数的主要原因：` and what follows it. */
export interface ReasonInText {
  /** Where the clause begins that announces it. */
  readonly clause: number;
  /** The words of the clause before 原因, from `clause` on. */
  readonly head: string;
  /** What the author wrote, up to the stop of its last sentence. */
  readonly start: number;
  readonly end: number;
}

const ANNOUNCED =
  /(?:主要|变动|增减|增长|下降|差异)*原因(?:分析)?(?:主要)?(?:如下：?|：|是因为|是由于|在于|是|为|系)?：?/;
/** A reason without the word: right after something that moved. */
const UNANNOUNCED = /^(?:主要是(?!用于)|主要系|主要由于|主要因|是因为|是由于|系因?|由于|因)/;

/** The reasons of a paragraph, in order; one for a sentence, or for what it turns back to, at the most. */
export function reasonsIn(p: ParagraphAtWork): readonly ReasonInText[] {
  const found: ReasonInText[] = [];
  let from = p.header?.header.end ?? 0;
  while (from < p.text.length) {
    const stop = p.text.indexOf("。", from);
    const end = turnIn(p.text, from, stop < 0 ? p.text.length : stop);
    const last = found.at(-1);
    const sentence = p.text.slice(from, end);
    if (last && last.end === from - 1 && REASON_GOES_ON.test(sentence))
      found[found.length - 1] = { ...last, end };
    else {
      const reason = reasonIn(p, from, end);
      if (reason) found.push(reason);
    }
    from = end + 1;
  }
  return found;
}

/** Where a sentence turns back from a reason to another movement: the sign before that; else its end. */
function turnIn(text: string, from: number, end: number): number {
  const told = ANNOUNCED.exec(text.slice(from, end));
  if (!told) return end;
  for (let at = from + told.index + told[0].length; at < end; at++)
    if ("，；".includes(text[at]!) && TURNS_BACK.test(text.slice(at + 1, end))) return at;
  return end;
}

function reasonIn(p: ParagraphAtWork, from: number, end: number): ReasonInText | undefined {
  const sentence = p.text.slice(from, end);
  const announced = ANNOUNCED.exec(sentence);
  if (!announced) return unannounced(p, from, end);
  const at = announced.index;
  const clause = from + Math.max(...["，", "；"].map((sign) => sentence.lastIndexOf(sign, at) + 1));
  const start = from + at + announced[0].length;
  return { clause, head: p.text.slice(clause, from + at), start, end };
}

/** The reason whose announcement holds a comparison. */
export function reasonOf(
  { start, end }: OrderStatement,
  reasons: readonly ReasonInText[],
): ReasonInText | undefined {
  return reasons.find((one) => start >= one.clause && end <= one.start);
}

/** `…增加12万元，主要是人员增加` with nothing in between but a comma. */
function unannounced(p: ParagraphAtWork, from: number, end: number): ReasonInText | undefined {
  for (const one of p.statements) {
    if (one.start < from || one.start >= end || !tellsMovement(one)) continue;
    const after = p.text.slice(one.start, end);
    const comma = /^[^，；（）]*(?:（[^（）]*）)?，/.exec(after)?.[0].length;
    if (comma === undefined) continue;
    const clause = one.start + comma;
    const word = UNANNOUNCED.exec(p.text.slice(clause, end))?.[0];
    if (word !== undefined) return { clause, head: "", start: clause + word.length, end };
  }
  return undefined;
}

function tellsMovement(one: ParagraphAtWork["statements"][number]): boolean {
  return (
    one.kind === "order" ||
    (one.kind === "number" && (one.role === "difference" || one.role === "change"))
  );
}
