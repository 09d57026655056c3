import { mostDecimals } from "../../amounts/most-decimals";
import { formOf } from "../../tables/forms";
import type { Column, Line, PlacedFigure, TableReading } from "../../tables/reading";
import { placeKey } from "../suspects/cell-index";
import { oneByOne, type Cause, type LineLeftOut } from "./cause";
import { deadCode } from "./codes/dead-codes";
import { figureOf, placeBelowAllSheets } from "./invented-figures";
import { withoutSurplus } from "./lines/surplus-lines";
import { withFiguresInUnit } from "./parts-in-unit/in-its-unit";
import { recoded, recodedTogether, recodedWithOwn } from "./codes/recoded";
import { withRowsMoved } from "./slid-rows/rows-moved";

/**
 * Cells that the search may change at nearly no cost, by their place keys. `invented` ones stand on
 * no sheet and are never reported; what was added up from them changes with them as cheaply.
 * `rewritten` ones stand there and are wrong.
 */
export type FreeCells = ReadonlyMap<string, "invented" | "rewritten">;

/** Readings with causes applied, and the cells whose amounts a cause only guesses at. */
export interface Edited {
  readonly tables: readonly TableReading[];
  readonly free: FreeCells;
}

/** The readings as they are when the cause is mended, in every table where it is. */
export function applied(edited: Edited, cause: Cause): Edited {
  const each = oneByOne(cause);
  return each
    .filter((one, at) => !isTurnedBefore(one, each.slice(0, at)))
    .reduce(appliedOnce, edited);
}

/** Two codes that were exchanged are turned at once. */
function isTurnedBefore(cause: Cause, before: readonly Cause[]): boolean {
  return (
    cause.kind === "code" &&
    before.some((each) => each.kind === "code" && each.exchangedWith === cause.line)
  );
}

function appliedOnce({ tables, free }: Edited, cause: Cause): Edited {
  if (cause.kind === "table")
    return { tables: tables.filter(({ table }) => table !== cause.table), free };
  const freed: PlacedFigure[] = [];
  const edited = tables.map((reading) =>
    reading.table === cause.table ? editedTable(reading, cause, freed) : reading,
  );
  const kind = cause.kind === "copied" || cause.kind === "slid" ? "rewritten" : "invented";
  return {
    tables: edited,
    free: new Map([...free, ...freed.map((each) => [placeKey(each), kind] as const)]),
  };
}

/** Adds to `freed` the figures whose amounts are open from now on. */
function editedTable(
  reading: TableReading,
  cause: Exclude<Cause, { kind: "table" }>,
  freed: PlacedFigure[],
): TableReading {
  switch (cause.kind) {
    case "code":
      if (cause.exchangedWith) return withCodesTurned(reading, cause.line, cause.exchangedWith);
      return cause.isBelow
        ? recoded(reading, cause.line, { code: deadCode(cause.should) })
        : recodedWithOwn(reading, cause.line, { code: cause.should, key: cause.name });
    case "line-left-out":
      return withLine(reading, cause, freed);
    case "line-twice":
    case "lines-too-many":
      return withoutSurplus(reading, cause, freed);
    case "columns":
      return exchanged(reading, cause.columns, "columnKey", cause.lines);
    case "lines":
      return exchanged(reading, [cause.lines[0].key, cause.lines[1].key], "line");
    case "rows":
      return cause.codes
        ? recodedTogether(reading, cause.codes)
        : withRowsMoved(reading, cause, freed);
    case "unit":
      return withFiguresInUnit(reading, cause.figures, cause.power);
    case "copied":
    case "slid": {
      const keys = new Set(cause.lines.map(({ key }) => key));
      freed.push(
        ...reading.figures.filter(
          ({ columnKey, line }) => columnKey === cause.column && keys.has(line),
        ),
      );
      return reading;
    }
  }
}

function withCodesTurned(reading: TableReading, ...both: readonly [Line, Line]): TableReading {
  const [one, other] = both.map(({ place }) =>
    reading.lines.find((each) => placeKey(each.place) === placeKey(place)),
  );
  if (one?.code === undefined || other?.code === undefined) return reading;
  const turned = new Map([
    [one, { ...one, key: other.key, code: other.code }],
    [other, { ...other, key: one.key, code: one.code }],
  ]);
  const { figures } = exchanged(reading, [one.key, other.key], "line");
  return { ...reading, lines: reading.lines.map((each) => turned.get(each) ?? each), figures };
}

function exchanged(
  reading: TableReading,
  [one, other]: readonly [string, string],
  by: "line" | "columnKey",
  lines?: readonly Line[],
): TableReading {
  const keys = lines && new Set(lines.map(({ key }) => key));
  const turned = (key: string) => (key === one ? other : key === other ? one : key);
  return {
    ...reading,
    figures: reading.figures.map((placed) => {
      const key = keys?.has(placed.line) === false ? placed[by] : turned(placed[by]);
      return key === placed[by] ? placed : { ...placed, [by]: key };
    }),
  };
}

function withLine(reading: TableReading, cause: LineLeftOut, freed: PlacedFigure[]): TableReading {
  const place = placeBelowAllSheets(reading);
  const line = lineOf(reading, cause, place);
  const figures = columnsOf(reading, line).map(({ key, column }) => ({
    ...place,
    column,
    line: line.key,
    columnKey: key,
    figure: figureOf(cause.amounts.get(key), mostDecimals(reading.figures)),
  }));
  freed.push(...figures);
  return { ...reading, lines: [...reading.lines, line], figures: [...reading.figures, ...figures] };
}

function lineOf(reading: TableReading, cause: LineLeftOut, place: Line["place"]): Line {
  const key = keyOfLeftOut(cause);
  const code = codeOfLeftOut(cause);
  const shared = { key, code, standing: "main", zone: "items", place } as const;
  if (formOf(reading.table).layout !== "two-sided") return { ...shared, caption: cause.name };
  return { ...shared, caption: key, side: "expenditure" };
}

function codeOfLeftOut({ code, category, under }: LineLeftOut): string {
  return code ?? deadCode(category ?? under);
}

/** The key of the line that is put in for one that was left out. */
export function keyOfLeftOut(cause: LineLeftOut): string {
  const form = formOf(cause.table);
  const code = codeOfLeftOut(cause);
  if (form.layout !== "two-sided") return code;
  return form.expenditure.lines.find((line) => line.code === code)?.key ?? cause.name;
}

function columnsOf({ columns }: TableReading, { side }: Line): readonly Column[] {
  return columns.filter((column) => column.standing !== "unknown" && column.side === side);
}
