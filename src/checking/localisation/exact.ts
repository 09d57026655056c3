/**
 * A number has outgrown the integers that a double holds exactly. Thrown, because any sum in the
 * search may meet it; `localise` catches it and says so instead of computing wrongly.
 */
export class Overflow extends Error {
  override readonly name = "Overflow";
}

/** The number, when it is a safe integer or an absent bound (±∞); else throws `Overflow`. */
export function exact(value: number): number {
  if (Number.isSafeInteger(value) || value === Infinity || value === -Infinity) return value;
  throw new Overflow(`${value} cannot be computed exactly`);
}

/** The greatest common divisor of the magnitudes; infinities do not count; 0 of nothing. */
export function greatestCommonDivisor(values: readonly number[]): number {
  let divisor = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    let rest = Math.abs(value);
    while (rest !== 0) [divisor, rest] = [rest, divisor % rest];
    if (divisor === 1) return 1;
  }
  return divisor;
}
