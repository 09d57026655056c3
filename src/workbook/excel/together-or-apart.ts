import { ExcelTrouble } from "./in-excel";
import { codeOf } from "./excel-trouble";

/** What was done, and what Excel refused, each with its reason. */
export interface Apart<Item, Result> {
  readonly done: readonly Result[];
  readonly refused: readonly { readonly item: Item; readonly trouble: ExcelTrouble }[];
}

/**
 * Does work for all items at once; where Excel refuses that, for one after the other: one odd sheet
 * does not stop the others. A sheet that is gone is an answer for all: the list is out of date.
 */
export async function togetherOrApart<Item, Result>(
  items: readonly Item[],
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
): Promise<Apart<Item, Result>> {
  const together = await tried(items, work);
  if (together.refused.length === 0 || items.length <= 1) return together;
  const done: Result[] = [];
  const refused: Apart<Item, Result>["refused"][number][] = [];
  for (const item of items) {
    const one = await tried([item], work);
    done.push(...one.done);
    refused.push(...one.refused);
  }
  return { done, refused };
}

async function tried<Item, Result>(
  items: readonly Item[],
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
): Promise<Apart<Item, Result>> {
  try {
    return { done: items.length === 0 ? [] : await work(items), refused: [] };
  } catch (error) {
    if (!(error instanceof ExcelTrouble) || isGone(error)) throw error;
    return { done: [], refused: items.map((item) => ({ item, trouble: error })) };
  }
}

/** Whether Excel says that a sheet is not there any more. */
export function isGone(error: unknown): boolean {
  return error instanceof ExcelTrouble && codeOf(error.cause) === "ItemNotFound";
}
