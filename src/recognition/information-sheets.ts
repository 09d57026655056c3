import { readFigure, settle, type ReadFigure } from "../amounts/read-figure";
import type { MoneyUnit } from "../amounts/money-unit";
import { printedAmount } from "../amounts/rounding";
import { normalise, withoutOrdinal } from "../sheets/wording";
import type { CellPlace } from "../sheets/sheet";
import {
  INFORMATION_HEADS,
  INFORMATION_LINES,
  REPEATS_THREE_PUBLIC,
  THREE_PUBLIC_REPEATED,
  type InformationFigure,
  type InformationLine,
} from "../tables/information";
import { filled, type Grid } from "./grid";
import { moneyAtTop } from "./surroundings";

/** A figure beside the nine tables, before the unit of the other sheets is known. */
export interface InformationDraft extends CellPlace {
  readonly line: InformationLine;
  readonly figure: ReadFigure;
  readonly money?: MoneyUnit;
}

type LinesByCaption = ReadonlyMap<string, InformationLine>;

function byCaption(lines: readonly InformationLine[]): LinesByCaption {
  return new Map(
    lines.flatMap((line) =>
      [line.key, ...line.aliases].map((caption) => [normalise(caption), line] as const),
    ),
  );
}

const LINES = byCaption(INFORMATION_LINES);
const REPEATED = byCaption(THREE_PUBLIC_REPEATED);

/**
 * What a sheet says beyond the nine tables: captions that are known, each with the one figure on its
 * right under a head that is known. Captions without either are nothing; a sheet without any amount
 * was not filled in, and says nothing.
 */
export function informationOn(grid: Grid): readonly InformationDraft[] {
  return linesOn(grid, LINES);
}

const TITLE_ROWS = 5;

/** What 机构运行信息表 repeats of the “三公” table; nothing on other sheets. */
export function threePublicRepeatedOn(grid: Grid): readonly InformationDraft[] {
  const titles = [grid.sheet.name];
  for (let row = 0; row < Math.min(TITLE_ROWS, grid.rowCount); row++)
    for (const { text } of filled(grid, row)) titles.push(text);
  return titles.some((text) => REPEATS_THREE_PUBLIC.test(text)) ? linesOn(grid, REPEATED) : [];
}

function linesOn(grid: Grid, lines: LinesByCaption): readonly InformationDraft[] {
  const found: InformationDraft[] = [];
  for (let row = 0; row < grid.rowCount; row++)
    for (const { column, text } of filled(grid, row)) {
      const line = lines.get(captionIn(text));
      const value = line && valueBeside(grid, row, column);
      if (line && value) found.push({ line, ...value });
    }
  if (!found.some(({ figure }) => figure.kind === "amount")) return [];
  const money = moneyAtTop(grid);
  return money ? found.map((one) => ({ ...one, money })) : found;
}

/** Whether a caption, normalised, is one that the explanation takes from beside the nine tables. */
export function isInformation(caption: string): boolean {
  return LINES.has(captionIn(caption));
}

/** `其中：外事接待批次（个）` → `外事接待批次`. */
function captionIn(text: string): string {
  const inner = withoutOrdinal(withoutOrdinal(text).replace(/^其中:?/, ""));
  return inner.replace(/:$/, "").replace(/\((?:[个人辆次批台套、,()]|人次|万元|元)+\)$/, "");
}

/**
 * What stands in the one column under a known head between the caption and the next one. A dash means
 * that nothing is to be filled in there, words that no number is.
 */
function valueBeside(
  grid: Grid,
  row: number,
  caption: number,
): Pick<InformationDraft, "sheet" | "row" | "column" | "figure"> | undefined {
  const columns: number[] = [];
  for (let column = caption + 1; column < grid.columnCount; column++) {
    if (isWords(grid.own(row, column))) break;
    if (INFORMATION_HEADS.test(headOf(grid, row, column) ?? "")) columns.push(column);
  }
  const [column, ...others] = columns;
  if (column === undefined || others.length > 0) return undefined;
  const figure = readFigure(grid.cell(row, column));
  if (figure.kind === "dash" || figure.kind === "text") return undefined;
  return { sheet: grid.sheet.name, row, column, figure };
}

/** The nearest words above a cell. */
function headOf(grid: Grid, from: number, column: number): string | undefined {
  for (let row = from - 1; row >= 0; row--) {
    const text = grid.seen(row, column);
    if (isWords(text)) return text;
  }
  return undefined;
}

function isWords(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** Amounts are read like those of the tables: in their own unit, else in that of the other sheets. */
const USUAL_DECIMALS = 2;

/** What the sheets say with one voice: a line that two of them fill in differently is nothing. */
export function agreed(
  drafts: readonly InformationDraft[],
  usualMoney: MoneyUnit,
): readonly InformationFigure[] {
  const figures = drafts.map(
    ({
      line: { key, kind },
      sheet,
      row,
      column,
      figure,
      money = usualMoney,
    }): InformationFigure => ({
      ...{ key, kind, sheet, row, column, money },
      figure: settle(figure, kind === "count" ? 0 : USUAL_DECIMALS),
    }),
  );
  return figures.filter((figure, index) => {
    const alike = figures.filter(({ key }) => key === figure.key);
    return figures.indexOf(alike[0]!) === index && alike.every((one) => isSame(one, figure));
  });
}

function isSame(one: InformationFigure, other: InformationFigure): boolean {
  const [a, b] = [printedAmount(one.figure), printedAmount(other.figure)];
  return one.money === other.money && a !== undefined && b !== undefined && a.equals(b);
}
