import { digitsApart } from "./code-sets";

/** Nothing can have been any code; what stands there can have been one of which a single place is off. */
export function isLike(printed: string, should: string): boolean {
  if (isNothing(printed)) return true;
  const digits = withDigits(printed);
  const apart = digitsApart(digits, should);
  if (apart !== undefined) return apart <= 1;
  return isOneLonger(digits, should) || isOneLonger(should, digits);
}

/** True of a dash, or nothing at all, where a code belongs. */
export function isNothing(printed: string): boolean {
  return !/[0-9A-Za-z]/.test(printed);
}

/** With digits for the letters that are mistaken for them. */
export function withDigits(printed: string): string {
  return printed.replace(/[oO]/g, "0").replace(/[Iil]/g, "1").replace(/[zZ]/g, "2");
}

/** True when one place taken out of the longer text leaves the shorter one. */
function isOneLonger(longer: string, shorter: string): boolean {
  if (longer.length !== shorter.length + 1) return false;
  return [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
}
