import { normalise, withoutOrdinal } from "../../sheets/wording";
import type { CodeBlocksForm } from "../../tables/form";
import type { Line } from "../../tables/reading";
import { filled, type Grid } from "../grid";
import type { EconomicBlock } from "./economic-blocks";

/** 人员经费合计 and the like: the figure stands in the next figure column on the right of the caption. */
export function totalLines(
  grid: Grid,
  body: readonly number[],
  blocks: readonly EconomicBlock[],
  form: CodeBlocksForm,
) {
  const found: { line: Line; figureColumn: number }[] = [];
  for (const row of body) {
    const captions = [...filled(grid, row)].filter(
      ({ text }) => totalNamed(form, text) !== undefined,
    );
    captions.forEach(({ column, text }, index) => {
      const end = captions[index + 1]?.column ?? grid.columnCount;
      const place = { sheet: grid.sheet.name, row, column };
      const line: Line = {
        key: totalNamed(form, text)!,
        caption: text,
        standing: "main",
        zone: "total",
        place,
      };
      found.push({ line, figureColumn: totalFigure(grid, row, column, end, blocks) });
    });
  }
  return found;
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
  const printed = right.find((column) => grid.own(row, column) !== "");
  const columns = blocks
    .map(({ figureColumn }) => figureColumn)
    .filter((column) => column > caption && column < end);
  return printed ?? columns.at(-1) ?? caption + 1;
}
