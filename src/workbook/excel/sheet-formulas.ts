/** Asks for the formulas of a sheet: a row that goes and comes back makes ranges that ended in it shorter. */
export function askFormulas(worksheet: Excel.Worksheet): Excel.Range {
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,formulas");
  return used;
}

/** Sets the formulas of a sheet that are others `now` to what they were `before`; both were asked for and answered. */
export function restoreFormulas(
  worksheet: Excel.Worksheet,
  before: Excel.Range,
  now: Excel.Range,
): void {
  if (before.isNullObject) return;
  before.formulas.forEach((cells: unknown[], down) =>
    cells.forEach((formula, right) => {
      const [row, column] = [before.rowIndex + down, before.columnIndex + right];
      if (typeof formula !== "string" || !formula.startsWith("=")) return;
      if (formulaAt(now, row, column) === formula) return;
      worksheet.getRangeByIndexes(row, column, 1, 1).formulas = [[formula]];
    }),
  );
}

function formulaAt(used: Excel.Range, row: number, column: number): unknown {
  return used.isNullObject
    ? undefined
    : used.formulas[row - used.rowIndex]?.[column - used.columnIndex];
}
