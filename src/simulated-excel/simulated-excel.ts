import type { Sheet } from "../sheets/sheet";
import { newBook } from "./book/book-state";
import type { SimulatedExcel, SimulatedExcelOptions } from "./excel-face";
import { Simulation } from "./simulation";

/** Opens the given sheets in a simulated Excel. */
export function createSimulatedExcel(
  sheets: readonly Sheet[],
  options: SimulatedExcelOptions = {},
): SimulatedExcel {
  return new Simulation(newBook(options.name ?? "工作簿1.xlsx", sheets), options).face();
}
