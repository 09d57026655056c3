import { asName, normalise, withoutOrdinal } from "../../sheets/wording";
import type { CodeBlocksForm } from "../../tables/form";
import { economicCodesNamed } from "../../tables/economic-codes";
import type { Line } from "../../tables/reading";
import { filled, type Grid } from "../grid";
import { nearCaptions } from "../inexact/near-caption";
import { hasCode, type EconomicBlock } from "./economic-blocks";

/** A total, and the column that its figure stands in. */
export interface TotalLine {
  readonly line: Line;
  readonly figureColumn: number;
}

/**
 * 人员经费合计 and the like: the figure stands on the right of the caption, in one of the figure columns;
 * what is printed beside the table (TRUE of a check) is none. One that is called otherwise is read by the
 * total that it is near to, or kept as a strange line; on a row without codes whatever it is called,
 * where no figures stand: 见附件 there is in a figure's place.
 */
export function totalLines(
  grid: Grid,
  body: readonly number[],
  blocks: readonly EconomicBlock[],
  form: CodeBlocksForm,
): readonly TotalLine[] {
  const found: TotalLine[] = [];
  const exact = exactTotals(grid, body, form);
  for (const row of body) {
    const withoutCodes = !hasCode(grid, row);
    const captions = [...filled(grid, row)].filter(
      ({ column, text }) =>
        totalNamed(form, text) !== undefined ||
        CALLED_TOTAL.test(text) ||
        (withoutCodes && isCaption(text) && !isInFigures(blocks, column)),
    );
    captions.forEach(({ column, text }, index) => {
      const end = captions[index + 1]?.column ?? grid.columnCount;
      const place = { sheet: grid.sheet.name, row, column };
      const line: Line = { ...totalMeant(form, text, exact), caption: text, zone: "total", place };
      found.push({ line, figureColumn: totalFigure(grid, row, column, end, blocks) });
    });
  }
  return found;
}

function isInFigures(blocks: readonly EconomicBlock[], column: number): boolean {
  return blocks.some(({ figureColumn }) => figureColumn === column);
}

/** Words that are no code's name: below the last code of all groups a line may have lost its own. */
function isCaption(text: string): boolean {
  return /^\p{Script=Han}/u.test(text) && economicCodesNamed(text).length === 0;
}

const CALLED_TOTAL = /(?:合计|总计|小计)(?:\([^()]*\))?$/;

function exactTotals(
  grid: Grid,
  body: readonly number[],
  form: CodeBlocksForm,
): ReadonlySet<string | undefined> {
  return new Set(
    body.flatMap((row) => [...filled(grid, row)].map(({ text }) => totalNamed(form, text))),
  );
}

function totalMeant(
  form: CodeBlocksForm,
  text: string,
  exact: ReadonlySet<string | undefined>,
): Pick<Line, "key" | "standing" | "inexact"> {
  const named = totalNamed(form, text);
  if (named !== undefined) return { key: named, standing: "main" };
  const near = nearCaptions(withoutOrdinal(text), form.totals).filter(({ key }) => !exact.has(key));
  return near.length === 1
    ? { key: near[0]!.key, standing: "main", inexact: true }
    : { key: asName(text), standing: "unknown" };
}

export function totalNamed(form: CodeBlocksForm, text: string): string | undefined {
  return form.totals.find(({ aliases }) =>
    aliases.some((alias) => normalise(alias) === withoutOrdinal(text)),
  )?.key;
}

function totalFigure(
  grid: Grid,
  row: number,
  caption: number,
  end: number,
  blocks: readonly EconomicBlock[],
): number {
  const right = Array.from({ length: end - caption - 1 }, (_, index) => caption + 1 + index);
  const columns = blocks
    .map(({ figureColumn }) => figureColumn)
    .filter((column) => column > caption && column < end);
  const isPrinted = (column: number) => grid.own(row, column) !== "";
  const within = right.filter((column) => column <= blocks.at(-1)!.figureColumn);
  const printed = columns.find(isPrinted) ?? within.find(isPrinted);
  return printed ?? columns.at(-1) ?? right.find(isPrinted) ?? caption + 1;
}
