import type { FactBook } from "../narrative/fact";
import type { NumberOutcome, NumberStatement, Statement } from "../reading-text/statement";
import { canBeNothing, judgeNumber, type NumberVerdict } from "../proofreading/judge-number";
import { amountIn } from "../proofreading/number-style";
import { judgeByOwnNumbers } from "../proofreading/own-numbers";
import { looksLikeSlip } from "./slip-likeness";

/** What last year's books say of what the words of last year's text bind a number to. */
export type Confirmation =
  | { readonly kind: "confirmed" }
  /** Last year's books do not hold it: the words alone say what it is. */
  | { readonly kind: "unverified" }
  /** A slip of last year's text: `expected` should have stood there. */
  | { readonly kind: "slip"; readonly expected: string; readonly unit: string }
  /** It disagrees, and nothing says that the words were understood. */
  | { readonly kind: "doubtful"; readonly why: string };

const EITHER: Confirmation = { kind: "doubtful", why: "同一句话可能说的是另一个数" };
const CONFIRMED: Confirmation = { kind: "confirmed" };
const UNVERIFIED: Confirmation = { kind: "unverified" };

/**
 * Holds every bound number of last year's text against last year's books. Values never bind, they
 * confirm: where one disagrees, it is a slip if it looks like one, or if the same words were confirmed
 * elsewhere in this text; else nobody knows whether the text is wrong, or our reading of it.
 */
export function confirmations(
  statements: readonly Statement[],
  book: FactBook,
): ReadonlyMap<NumberStatement, Confirmation> {
  const numbers = statements.filter((one) => one.kind === "number");
  const first = new Map(numbers.map((one) => [one, confirmed(one, book)] as const));
  const understood = new Set(
    numbers.filter((one) => first.get(one)?.kind === "confirmed").map(({ skeleton }) => skeleton),
  );
  return new Map([...first].map(([one, found]) => [one, settled(one, found, understood)] as const));
}

type First = Confirmation | (Differing & { readonly kind: "differs" });

/** What should have stood there, with as many decimals as it was written with, and with others. */
interface Differing {
  readonly expected: string;
  readonly spellings: readonly string[];
}

function settled(
  { digits, unit, skeleton, outcome }: NumberStatement,
  found: First,
  understood: ReadonlySet<string>,
): Confirmation {
  if (found.kind !== "differs") return found;
  const { expected, spellings } = found;
  if (outcome.kind === "bound" && outcome.isEither) return EITHER;
  if (understood.has(skeleton) || spellings.some((one) => looksLikeSlip(digits, one)))
    return { kind: "slip", expected, unit };
  return {
    kind: "doubtful",
    why: `上年写的是${digits}${unit}，按上年的表应为${expected}${unit}，不能确定说的是哪个数`,
  };
}

function confirmed(statement: NumberStatement, book: FactBook): First {
  const { outcome } = statement;
  if (outcome.kind !== "bound") return UNVERIFIED;
  const found = againstBook(statement, outcome, book);
  return outcome.isEither && found.kind === "unverified" ? EITHER : found;
}

function againstBook(
  statement: NumberStatement,
  { expression }: Extract<NumberOutcome, { kind: "bound" }>,
  book: FactBook,
): First {
  const verdict = judgeNumber(statement, expression, book);
  switch (verdict.kind) {
    case "right":
    case "rounding":
      return CONFIRMED;
    case "unknown":
      return byOwnNumbers(statement);
    case "zero-base":
      return UNVERIFIED;
    case "wrong":
      // A column that this form does not have is nothing, of no cell: that says nothing of the text.
      return verdict.sources.length === 0
        ? UNVERIFIED
        : otherwise(statement, differing(statement, verdict), book);
  }
}

/** Where no book knows it, the numbers beside it may. */
function byOwnNumbers(statement: NumberStatement): Confirmation {
  if (!statement.own) return UNVERIFIED;
  return judgeByOwnNumbers(statement, statement.own).kind === "right" ? CONFIRMED : UNVERIFIED;
}

/** Another unit, or another thing that the same words could mean. */
function otherwise(statement: NumberStatement, found: Differing, book: FactBook): First {
  const { outcome, unit } = statement;
  if (outcome.kind !== "bound") return UNVERIFIED;
  const { expression, rivals } = outcome;
  const inWan = judgeNumber({ ...statement, unit: "万元" }, expression, book).kind === "right";
  if (unit === "" && inWan) return CONFIRMED;
  if (unit === "元" && inWan) return { kind: "slip", expected: statement.digits, unit: "万元" };
  if (rivals.some((rival) => judgeNumber(statement, rival, book).kind === "right")) return EITHER;
  return { kind: "differs", ...found };
}

/** A slip of the hand happens to a number as it was printed, with whatever decimals. */
function differing(
  { unit }: NumberStatement,
  { expected, evaluated }: Extract<NumberVerdict, { kind: "wrong" }>,
): Differing {
  const value = evaluated.value.abs();
  const isMoney = evaluated.unit === "amount";
  // A digit makes 1 of 0: that is no likeness.
  if (isMoney && canBeNothing(evaluated)) return { expected, spellings: [] };
  const spellings = [0, 1, 2].map((decimals) =>
    (isMoney ? amountIn(value, unit, decimals) : value).toFixed(decimals),
  );
  return { expected, spellings: [expected, ...spellings] };
}
