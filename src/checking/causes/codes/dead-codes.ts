/** A code that no table has, so that the line adds to the sums above it and meets no other table. */
export function deadCode(under: string): string {
  return under === "合计" ? DEAD_CATEGORY : `${under}00`;
}

/** No 类 has this code. */
const DEAD_CATEGORY = "200";

/** True of a code that another cause gave a line whose own nobody knows. */
export function isDeadCode(code: string): boolean {
  return code === DEAD_CATEGORY || (code.length > 3 && code.endsWith("00"));
}
