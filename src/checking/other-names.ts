import type { Line } from "../tables/reading";

/**
 * Whether two lines of one code have different names. Compared without brackets and endings, because
 * tables shorten names differently; lines of two-sided tables say nothing here.
 */
export function isOtherName(a: Line, b: Line): boolean {
  const [one, other] = [bare(a), bare(b)];
  if (one === "" || other === "" || a.side !== undefined || b.side !== undefined) return false;
  return !isBeginningOf(one, other) && !isBeginningOf(other, one);
}

function bare({ caption, code }: Line): string {
  return caption
    .replace(code ?? "", "")
    .replace(/\([类款项]\)$/, "")
    .replace(/[()、.：:]|^[一二三四五六七八九十]+、/g, "")
    .replace(/支出$/, "");
}

/** A long name may go on in the row below, where a page of a PDF was taken over; a short one is another's as well. */
function isBeginningOf(one: string, other: string): boolean {
  return one === other || (one.length >= LONG_NAME && other.startsWith(one));
}

const LONG_NAME = 6;
