import type { Line, TableReading } from "../../../tables/reading";
import { placeKey } from "../../suspects/cell-index";
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

/** The same, and the lines that take their upper levels from it get what follows from its code. */
export function recodedWithOwn(reading: TableReading, line: Line, should: Recoded): TableReading {
  const { code: before = "" } = lineAt(reading, line) ?? line;
  const own = before.length === should.code.length ? linesTakingFrom(reading, line) : [];
  return own.reduce(
    (edited, each) =>
      recoded(edited, each, { code: should.code + each.code!.slice(before.length) }),
    recoded(reading, line, should),
  );
}

/** Several lines at once: a code that goes from one to the next is never on both. Two of one code are told apart as before. */
export function recodedTogether(
  reading: TableReading,
  codes: readonly { readonly line: Line; readonly should: string }[],
): TableReading {
  const should = new Map(codes.map((each) => [placeKey(each.line.place), each.should]));
  const taken = new Map<string, number>();
  const keys = new Map<string, string>();
  const lines = reading.lines.map((line): Line => {
    const code = should.get(placeKey(line.place)) ?? line.code;
    if (code === undefined || line.standing === "part") return line;
    const times = (taken.get(code) ?? 0) + 1;
    taken.set(code, times);
    const key = times === 1 ? code : `${code}重${times}`;
    keys.set(line.key, key);
    return { ...line, key, code, standing: "main", zone: "items" };
  });
  return {
    ...reading,
    lines,
    figures: reading.figures.map((each) => ({ ...each, line: keys.get(each.line) ?? each.line })),
  };
}

/** The lines next below that leave blank what the line's code says. */
export function linesTakingFrom(reading: TableReading, line: Line): readonly Line[] {
  const own = lineAt(reading, line);
  const code = own?.code;
  if (code === undefined) return [];
  const below = reading.lines.slice(reading.lines.indexOf(own!) + 1);
  const end = below.findIndex(
    (each) => !each.inheritsCode || each.code === code || !each.code!.startsWith(code),
  );
  return end < 0 ? below : below.slice(0, end);
}

function lineAt({ lines }: TableReading, { place }: Line): Line | undefined {
  return lines.find((each) => placeKey(each.place) === placeKey(place));
}
