import type { Line } from "../../../tables/reading";

/** A line by its code, else by its caption. */
export function lineLabel({ code, caption }: Line): string {
  return code ?? caption;
}

/** The rows from the first of some lines to the last. */
export function rowsNamed(lines: readonly Line[]): string {
  const [top, bottom] = [lines[0]!, lines.at(-1)!].map(({ place }) => place.row + 1);
  return top === bottom ? `第 ${top!} 行` : `第 ${top!}–${bottom!} 行`;
}

/** The first of some lines to the last, by their labels. */
export function fromTo(lines: readonly Line[]): string {
  return [...new Set([lines[0]!, lines.at(-1)!])].map(lineLabel).join(" 至 ");
}
