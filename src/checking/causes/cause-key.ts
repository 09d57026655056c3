import type { Line } from "../../tables/reading";
import { placeKey } from "../suspects/cell-index";
import { oneByOne, type Cause, type LineLeftOut, type RowsSlid } from "./cause";
import type { LineTwice } from "./lines/surplus";

/** True when two causes say the same of the same cells; a line too many is one cause, however it came in. */
export function isSameCause(one: Cause, other: Cause): boolean {
  if (one.kind === "line-twice" && other.kind === "line-twice")
    return one.table === other.table && one.line.code === other.line.code;
  const [mine, theirs] = [one, other].map(surplusLine);
  if (mine && theirs) return one.table === other.table && mine.key === theirs.key;
  return causeKey(one) === causeKey(other);
}

function surplusLine(cause: Cause): Line | undefined {
  if (cause.kind === "line-twice") return cause.line;
  return cause.kind === "lines-too-many" ? cause.lines[0] : undefined;
}

/** A name that two causes share only when they are the same. */
export function causeKey(cause: Cause): string {
  return [cause.kind, cause.table, ...detailsOf(cause)].join(" ");
}

function endsOf<T>(lines: readonly T[]): readonly T[] {
  return [lines[0]!, lines.at(-1)!];
}

function detailsOf(cause: Cause): readonly (string | number)[] {
  switch (cause.kind) {
    case "code":
      return oneByOne(cause).flatMap((each) => [placeKey(each.line.place), each.should]);
    case "line-left-out":
      return leftOutDetails(cause);
    case "line-twice":
      return twiceDetails(cause);
    case "lines-too-many":
      return [
        cause.lines.length,
        String(cause.addedUp),
        ...endsOf(cause.lines).map(({ key }) => key),
      ];
    case "columns":
      return [
        ...cause.columns,
        ...(cause.lines ? endsOf(cause.lines).map(({ place }) => placeKey(place)) : []),
      ];
    case "lines":
      return cause.lines.map(({ place }) => placeKey(place));
    case "copied":
      return [cause.column];
    case "slid":
      return [cause.column, ...endsOf(cause.lines).map(({ place }) => placeKey(place))];
    case "rows":
      return movesOf(cause);
    case "unit":
      return [cause.meant, cause.figures.length, ...endsOf(cause.figures).map(placeKey)];
    case "table":
      return [];
  }
}

function twiceDetails({ line, more = [], addedUp, miscoded }: LineTwice) {
  return [
    line.code!,
    more.length,
    String(addedUp),
    ...(miscoded && addedUp ? [miscoded.under] : []),
  ];
}

function leftOutDetails({ code, category, under, alike = [] }: LineLeftOut): readonly string[] {
  return [code ?? "?", category ?? under, ...alike.map(({ table }) => table)];
}

function movesOf({ moves, codes = [] }: RowsSlid): readonly string[] {
  return [
    ...moves.map(({ line, from }) => `${line.key}<${from?.key ?? "?"}`),
    ...codes.map(({ line, should }) => `${placeKey(line.place)}=${should}`),
  ];
}
