import type { Line, PlacedFigure, TableReading } from "../../../tables/reading";
import type { LineTwice } from "../cause";
import { deadCode } from "../codes/dead-codes";
import { recoded } from "../codes/recoded";

/** Where the totals hold both, what they hold too much stays as one line that nobody knows. */
export function withoutRepeat(
  reading: TableReading,
  cause: LineTwice,
  freed: PlacedFigure[],
): TableReading {
  const { line, more = [], addedUp } = cause;
  const others = more.map((each) => each.line);
  if (!addedUp) return [line, ...others].reduce(withoutLine, reading);
  freed.push(...reading.figures.filter((figure) => figure.line === line.key));
  return others.reduce(withoutLine, recoded(reading, line, { code: codeOfRepeat(cause) }));
}

/** What a line that was entered twice is called where the totals hold it. */
export function codeOfRepeat({ line, miscoded }: LineTwice): string {
  return deadCode(miscoded?.under ?? line.code!.slice(0, -2));
}

function withoutLine(reading: TableReading, line: Line): TableReading {
  return {
    ...reading,
    lines: reading.lines.filter(({ key }) => key !== line.key),
    figures: reading.figures.filter((figure) => figure.line !== line.key),
  };
}
