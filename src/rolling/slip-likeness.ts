/** Whether one number can have become another by a slip of the hand: one digit, or the point. */
export function looksLikeSlip(said: string, meant: string): boolean {
  const [a, b] = [digitsOf(said), digitsOf(meant)];
  if (trimmedZeros(a) === trimmedZeros(b)) return true;
  if (a.length === b.length) return isOneDigit(a, b) || isExchange(a, b);
  return a.length < b.length ? isLoss(a, b) : isLoss(b, a);
}

/** With two decimals, so that 101.5 and 101.53 are compared digit by digit; finer numbers as they are. */
function digitsOf(number: string): string {
  const [whole = "", decimals = ""] = number.replace(/[-,%]/g, "").split(".");
  return whole + decimals.padEnd(2, "0");
}

function trimmedZeros(digits: string): string {
  return digits.replace(/^0+|0+$/g, "");
}

function differing(a: string, b: string): readonly number[] {
  return [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
}

function isOneDigit(a: string, b: string): boolean {
  return differing(a, b).length === 1;
}

function isExchange(a: string, b: string): boolean {
  const [first, second, ...more] = differing(a, b);
  return (
    first !== undefined &&
    second === first + 1 &&
    more.length === 0 &&
    a[first] === b[second] &&
    a[second] === b[first]
  );
}

/** One digit is left out. */
function isLoss(short: string, long: string): boolean {
  if (long.length !== short.length + 1) return false;
  const at = [...long].findIndex((digit, index) => digit !== short[index]);
  return long.slice(0, at) + long.slice(at + 1) === short;
}
