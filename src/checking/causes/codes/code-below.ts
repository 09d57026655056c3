import { functionalCodeBelow } from "../../../tables/functional-names";
import type { LineIn } from "./alike-recoding";
import { bareName, digitsApart, parentOf, type CodeSets } from "./code-sets";

/**
 * Which code next below another a line should bear: the one that other tables give its name, or the
 * classification does; else its own last digits, where of the others little is off. `undefined` where
 * nothing says it.
 */
export function codeBelow(
  parent: string,
  { own, line }: LineIn,
  sets: CodeSets,
): string | undefined {
  const { table } = own.reading;
  const should = parent + line.code!.slice(parent.length);
  const isNear = digitsApart(line.code!, should) === 1;
  if (line.code!.length !== parent.length + 2) return isNear ? should : undefined;
  const [named, ...more] = sets
    .missingFrom(table)
    .filter((code) => parentOf(code) === parent)
    .filter((code) => sets.namesOf(code, table).has(bareName(line)));
  if (named !== undefined && more.length === 0) return named;
  const known = functionalCodeBelow(parent, line.caption);
  if (known !== undefined) return known;
  return isNear ? should : undefined;
}
