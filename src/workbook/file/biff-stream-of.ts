import type { CompoundFile } from "./compound-file";

/** The stream that holds the workbook: `Workbook` since Excel 97, `Book` before. */
export function biffStreamOf(compound: CompoundFile): Uint8Array | undefined {
  return compound.stream("Workbook") ?? compound.stream("Book");
}
