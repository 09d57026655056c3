import type { Expression, ValueName } from "../narrative/expression";

/** Another name for a value: of another line, where a sentence is worded after that of a sibling. */
export type Renaming = (name: ValueName) => ValueName;

/** Everything as it is named. */
export const AS_NAMED: Renaming = (name) => name;

/** An expression of other values. */
export function renamed(expression: Expression, as: Renaming): Expression {
  switch (expression.kind) {
    case "fact":
    case "line":
      return as(expression);
    case "difference":
    case "change":
    case "share":
    case "completion":
      return { ...expression, of: as(expression.of), base: as(expression.base) };
    case "movement":
      return {
        ...expression,
        parts: expression.parts.map(({ of, base }) => ({ of: as(of), base: as(base) })),
      };
  }
}

/** One line of a list in another's stead. */
export function lineInstead(list: string, from: string, to: string): Renaming {
  return (name) =>
    name.kind === "line" && name.list === list && name.key === from ? { ...name, key: to } : name;
}

/** One fact in another's stead, with last year's and its budget. */
export function factInstead(from: string, to: string): Renaming {
  return (name) =>
    name.kind !== "fact"
      ? name
      : name.name === from
        ? { ...name, name: to }
        : name.name === `上年${from}`
          ? { ...name, name: `上年${to}` }
          : name;
}
