import type { Sheet } from "../sheets/sheet";
import { newBook, newGuid } from "./book/book-state";
import type { SimulatedExcel, SimulatedExcelOptions } from "./excel-face";
import { Simulation } from "./simulation";

/** Opens the given sheets in a simulated Excel. */
export function createSimulatedExcel(
  sheets: readonly Sheet[],
  options: SimulatedExcelOptions = {},
): SimulatedExcel {
  const book = newBook(options.name ?? "工作簿1.xlsx", sheets);
  for (const part of options.parts ?? []) book.parts.set(newGuid(book), part);
  return new Simulation(book, options).face();
}
