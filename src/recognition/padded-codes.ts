import type { Line } from "../tables/reading";

/**
 * Lines whose codes some systems fill up with noughts to the length of the longest, 2010000 and 2010300
 * for 201 and 20103, under the codes of their own level. Only where no code of three digits stands beside
 * them: no published 款 or 项 ends in 00.
 */
export function withoutPadding(lines: readonly Line[]): readonly Line[] {
  const codes = lines.flatMap(({ code }) => code ?? []);
  if (codes.some((code) => code.length === 3) || !codes.some(isPaddedClass)) return lines;
  return lines.map((line) => (isPadded(line.code) ? shortened(line, line.code) : line));
}

function isPaddedClass(code: string): boolean {
  return /^.{3}(?:00){1,2}$/.test(code);
}

function isPadded(code: string | undefined): code is string {
  return code !== undefined && /^.{3}(?:..)?(?:00)+$/.test(code);
}

/** The cell keeps what stands there; no code can be written there as it is. */
function shortened({ codeCell: _, ...line }: Line, padded: string): Line {
  const code = padded.replace(/(?:00)+$/, "");
  return { ...line, key: code, code };
}
