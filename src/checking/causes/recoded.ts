import type { Line, TableReading } from "../../tables/reading";
import { placeKey } from "../suspects/cell-index";
import { isRepeatOf } from "./repeated-keys";

/** What a line is called from now on: by its code, or in two-sided tables by its name. */
export interface Recoded {
  readonly code: string;
  readonly key?: string | undefined;
}

/** Where the line's code or name stood on a further line as well, that one alone answers to it from now on. */
export function recoded(
  reading: TableReading,
  line: Line,
  { code, key = code }: Recoded,
): TableReading {
  const own = lineAt(reading, line) ?? line;
  const heir = reading.lines.find((each) => isRepeatOf(each.key, own.key));
  const lines = reading.lines.map((each): Line => {
    if (each === own) return { ...each, key, code, standing: "main", zone: "items" };
    return each === heir ? { ...each, key: own.key, ...(own.code && { code: own.code }) } : each;
  });
  const keys = new Map([...(heir ? [[heir.key, own.key] as const] : []), [own.key, key] as const]);
  return {
    ...reading,
    lines,
    figures: reading.figures.map((each) => {
      const renamed = keys.get(each.line);
      return renamed === undefined ? each : { ...each, line: renamed };
    }),
  };
}

/** The same, and the lines below it that leave blank what its code says get what follows from it. */
export function recodedWithOwn(reading: TableReading, line: Line, should: Recoded): TableReading {
  return takenFrom(reading, line, should.code).reduce(
    (edited, [each, code]) => recoded(edited, each, { code }),
    recoded(reading, line, should),
  );
}

/** The lines next below that take their upper levels from the line, with their codes below another. */
function takenFrom(
  reading: TableReading,
  line: Line,
  code: string,
): readonly (readonly [Line, string])[] {
  const own = lineAt(reading, line);
  const before = own?.code;
  if (before?.length !== code.length) return [];
  const below = reading.lines.slice(reading.lines.indexOf(own!) + 1);
  const end = below.findIndex(
    (each) => !each.inheritsCode || each.code === before || !each.code!.startsWith(before),
  );
  return below
    .slice(0, end < 0 ? undefined : end)
    .map((each) => [each, code + each.code!.slice(before.length)]);
}

function lineAt({ lines }: TableReading, { place }: Line): Line | undefined {
  return lines.find((each) => placeKey(each.place) === placeKey(place));
}
