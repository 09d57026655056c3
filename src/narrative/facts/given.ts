import type Decimal from "decimal.js";
import { Money } from "../../amounts/decimal";

/** What the author typed in: facts by name, and the reasons that she took. */
export interface Given {
  readonly facts: ReadonlyMap<string, string>;
  readonly reasons: ReadonlyMap<string, string>;
}

export const NOTHING_GIVEN: Given = { facts: new Map(), reasons: new Map() };

/** The version of given facts that we read and write. */
const SCHEMA = 1;

/** What was read, or a Chinese sentence that says what is wrong with it. */
export type GivenRead =
  | { readonly kind: "read"; readonly given: Given }
  | { readonly kind: "refused"; readonly message: string };

/** Reads `{"schema":1,"facts":{"机关运行经费":"26.68"},"reasons":{…}}`; amounts are in 万元 unless they say 元. */
export function readGiven(text: string): GivenRead {
  const value = parsed(text);
  if (!isRecord(value)) return refused("不是 JSON 对象");
  if (value.schema !== SCHEMA) return refused(`“schema”应为 ${SCHEMA}`);
  const facts = textsIn(value.facts);
  if (typeof facts === "string") return refused(`“facts”里的“${facts}”应为文字或数字`);
  const reasons = textsIn(value.reasons);
  if (typeof reasons === "string") return refused(`“reasons”里的“${reasons}”应为文字`);
  return { kind: "read", given: { facts, reasons } };
}

function refused(why: string): GivenRead {
  return { kind: "refused", message: `补充资料读不懂：${why}。请按 docs/facts.md 里的样子改。` };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The entries as texts, or the name of the first that is none. */
function textsIn(value: unknown): ReadonlyMap<string, string> | string {
  if (value === undefined) return new Map();
  if (!isRecord(value)) return "全部";
  const entries = Object.entries(value);
  const wrong = entries.find(([, one]) => typeof one !== "string" && typeof one !== "number");
  return wrong ? wrong[0] : new Map(entries.map(([name, one]) => [name, String(one)]));
}

const AMOUNT = /^(-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s*(万元|元)?$/;

/** An amount as somebody types it, in 元: `26.68`, `26.68万元`, `266,800元`. */
export function givenAmount(text: string): Decimal | undefined {
  const [, digits, unit] = AMOUNT.exec(text.normalize("NFKC").trim()) ?? [];
  if (digits === undefined) return undefined;
  const number = new Money(digits.replaceAll(",", ""));
  return unit === "元" ? number : number.times(10_000);
}

const SCORE = /^(\d+(?:\.\d+)?)\s*分?$/;

/** A score as somebody types it: `90`, `92.5 分`. */
export function givenScore(text: string): Decimal | undefined {
  const digits = SCORE.exec(text.normalize("NFKC").trim())?.[1];
  return digits === undefined ? undefined : new Money(digits);
}

const COUNT = /^(\d+(?:,\d{3})*)\s*\p{Script=Han}{0,2}$/u;

/** A count as somebody types it: `3`, `3 辆`. */
export function givenCount(text: string): Decimal | undefined {
  const digits = COUNT.exec(text.normalize("NFKC").trim())?.[1];
  return digits === undefined ? undefined : new Money(digits.replaceAll(",", ""));
}
