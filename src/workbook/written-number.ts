/** A number as it was written: its value, and the format that shows it so again. */
export interface WrittenNumber {
  readonly value: number;
  /** Absent for an integer without thousands separators: General. */
  readonly format?: string;
}

const NUMBER = /^-?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.(\d+))?$/;
const SIGNIFICANT_DIGITS = 15;

/**
 * Reads `337.02`, `-1,234.50`, `12`; `undefined` for anything else. Codes with leading zeros (`01`)
 * and digits beyond what a cell can hold are text, not numbers.
 */
export function writtenNumber(text: string): WrittenNumber | undefined {
  const match = NUMBER.exec(text);
  if (!match || text.replace(/\D/g, "").length > SIGNIFICANT_DIGITS) return undefined;
  const value = Number(text.replaceAll(",", ""));
  if (Object.is(value, -0)) return undefined;
  const decimals = match[1] === undefined ? "" : `.${"0".repeat(match[1].length)}`;
  const whole = text.includes(",") ? "#,##0" : "0";
  return whole + decimals === "0" ? { value } : { value, format: whole + decimals };
}
