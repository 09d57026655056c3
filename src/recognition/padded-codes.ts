import type { Line } from "../tables/reading";

/**
 * Lines whose codes some systems fill up with noughts to the length of the longest, 2010000 and 2010300
 * for 201 and 20103, under the codes of their own level. Only where most 类 are written so, and none of them without noughts
 * as well: no published 款 or 项 ends in 00.
 */
export function withoutPadding(lines: readonly Line[]): readonly Line[] {
  const codes = lines.flatMap(({ code }) => code ?? []);
  const short = codes.filter((code) => code.length === 3);
  const long = codes.filter(isPadded);
  const isEach = long.some((code) => short.includes(code.slice(0, 3)));
  if (long.length <= short.length || isEach) return lines;
  return lines.map((line) => (isPadded(line.code) ? shortened(line, line.code) : line));
}

function isPadded(code: string | undefined): code is string {
  return code !== undefined && /^.{3}(?:..)?(?:00)+$/.test(code);
}

/** The cells keep what stands there. */
function shortened(line: Line, padded: string): Line {
  const code = padded.replace(/(?:00)+$/, "");
  return { ...line, key: code, code };
}
