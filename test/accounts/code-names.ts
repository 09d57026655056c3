import economic from "./economic-names.json";
import functional from "./functional-names.json";

/**
 * Names of the classification codes seen in published documents (and nine of the 2021 classification,
 * for funds and state capital, that those documents lack). Two dictionaries, never one:
 * 310 and 31013 exist in the economic classification only, 201 in the functional only.
 */
export const FUNCTIONAL_NAMES: Readonly<Record<string, string>> = functional;
export const ECONOMIC_NAMES: Readonly<Record<string, string>> = economic;

/** The functional 项 (seven digits) that accounts can be made of. */
export const FUNCTIONAL_LEAVES: readonly string[] = Object.keys(FUNCTIONAL_NAMES).filter(
  (code) => code.length === 7,
);

/** All economic codes as forms list them, each 类 before its 款 (JSON objects list 301, 302 … first). */
export const ECONOMIC_CODES: readonly string[] = Object.keys(ECONOMIC_NAMES).sort();

/** The economic 款 (five digits). */
export const ECONOMIC_LEAVES: readonly string[] = ECONOMIC_CODES.filter(
  (code) => code.length === 5,
);

export function functionalName(code: string): string {
  return nameIn(FUNCTIONAL_NAMES, code);
}

export function economicName(code: string): string {
  return nameIn(ECONOMIC_NAMES, code);
}

function nameIn(names: Readonly<Record<string, string>>, code: string): string {
  const name = names[code];
  if (name === undefined) throw new Error(`No name is known for code ${code}`);
  return name;
}
