import { lineNamed } from "../../checking/places";
import type { Line, PlacedFigure } from "../../tables/reading";

/** A figure by its line and its column: `201 一般公共服务支出·项目支出`. */
export function figureName(line: Line | undefined, { line: key, columnKey }: PlacedFigure): string {
  return `${lineNamed(line, key)}·${columnKey}`;
}
