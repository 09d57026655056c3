import { join } from "node:path";
import { recognise } from "../../src/recognition/recognise";
import type { Sheet } from "../../src/sheets/sheet";
import type { TableReading } from "../../src/tables/reading";
import { openWorkbookFile } from "../../src/workbook/file/open-file";

/** The sheets of a sample in samples/, without its 绩效自评表. */
export async function sheetsOf(sample: string): Promise<readonly Sheet[]> {
  const opened = await openWorkbookFile(join(__dirname, "..", "..", "samples", sample));
  if (opened.kind === "refused") throw new Error(opened.message);
  const { sheets } = await opened.workbook.readSheets();
  // 绩效自评表 are read sheet by sheet: their pages are not put together.
  return sheets.filter(({ name }) => !name.includes("自评"));
}

/** What a table prints, by line and column, wherever it stands. */
function figuresOf({ table, figures }: TableReading): readonly string[] {
  return figures.flatMap(({ line, columnKey, figure }) =>
    figure.kind === "amount" ? [`${table} ${line} ${columnKey} ${figure.text}`] : [],
  );
}

/** Every amount that is read on the sheets, by table, line and column. */
export function recogniseAll(sheets: readonly Sheet[]): readonly string[] {
  return recognise(sheets).readings.flatMap(figuresOf).sort();
}
