import type { Expression } from "../narrative/expression";
import { expressionOfTag } from "../narrative/expression-tag";
import type { FactBook } from "../narrative/fact";
import { directionBefore } from "./direction";
import type { TaggedLetters } from "./finished-text";
import type { NormalText } from "./normal-text";
import type { NumberRole, NumberStatement, Statement } from "./statement";

/**
 * The statements of a paragraph in which some numbers say themselves what they are, by the tags that we
 * gave them. What the words say otherwise stays as a rival: the author may have written them anew.
 */
export function withTaggedNumbers(
  statements: readonly Statement[],
  { text, places }: NormalText,
  tagged: readonly TaggedLetters[],
  book: FactBook,
): readonly Statement[] {
  if (tagged.length === 0) return statements;
  return statements.map((one) => {
    if (one.kind !== "number") return one;
    const own = tagged.find(({ start, end }) => {
      const [from, to] = [places[one.start]!, places[one.end - 1]! + 1];
      // The sign in % stands within the control, or behind it.
      return start === from && (end === to || (one.unit === "%" && end === to + 1));
    });
    const expression = own && expressionOfTag(own.tag);
    return expression && isKnown(expression, book) ? bound(one, expression, text) : one;
  });
}

/** A tag of another program, or of a name that we do not have any more, says nothing. */
function isKnown(expression: Expression, book: FactBook): boolean {
  const values =
    "parts" in expression
      ? []
      : "of" in expression
        ? [expression.of, expression.base]
        : [expression];
  return (
    values.length > 0 &&
    values.every((value) => {
      if (value.kind === "fact") {
        const fact = book.fact(value.name);
        return fact !== undefined && fact.kind !== "words";
      }
      const line = book.line(value.list, value.key);
      const field = line && "fact" in line ? line.fact(value.field) : undefined;
      return field !== undefined && field.kind !== "words";
    })
  );
}

function bound(one: NumberStatement, expression: Expression, text: string): NumberStatement {
  const { outcome } = one;
  const read = outcome.kind === "bound" ? outcome.expression : undefined;
  const isSame = read && JSON.stringify(read) === JSON.stringify(expression);
  if (isSame) return one;
  const role = roleOf(expression, one.role);
  const isDirected = role === "difference" || role === "change";
  const direction = one.direction ?? (isDirected ? directionOf(one, text) : undefined);
  return {
    ...one,
    role,
    outcome: { kind: "bound", expression, rivals: read ? [read] : [] },
    ...(direction && { direction }),
  };
}

/** How far before a number its direction is looked for: 比上年增加（含…）. */
const NEAR = 12;

function directionOf({ paragraph, start, end, digits, unit }: NumberStatement, text: string) {
  const from = Math.max(0, start - NEAR);
  const before = text.slice(from, start);
  return directionBefore(
    { mark: { start, end, digits, unit }, before, start: from, named: undefined, told: undefined },
    paragraph,
  );
}

function roleOf({ kind }: Expression, read: NumberRole): NumberRole {
  switch (kind) {
    case "difference":
    case "movement":
      return "difference";
    case "change":
    case "share":
    case "completion":
      return kind;
    case "fact":
    case "line":
      return read === "other" ? "amount" : read;
  }
}
