import { stat } from "node:fs/promises";
import type { OtherBooks } from "../actions/other-books";
import { recognise, recogniseSets } from "../recognition/recognise";
import type { Form } from "../tables/form";
import type { TableReading } from "../tables/reading";
import type { SheetsRead } from "../workbook/port";
import { fromWhereCalled, inputsOf } from "./inputs";
import { Refusal, printAside } from "./output";

/** The sheets of a file, or of a folder whose files hold one set; refused where none can be had. */
export async function sheetsIn(path: string): Promise<SheetsRead> {
  const [input] = await inputsOf([path], await isFolder(path));
  if (!input) return { sheets: [], unread: [] };
  if (input.kind === "refused") throw new Refusal(input.message);
  const read = await input.read(() => undefined);
  if (read.kind === "refused") throw new Refusal(read.message);
  // What could not be read is not in the tables: it must not be missed in silence.
  for (const { sheet, why } of read.unread) printAside(`${sheet}：${why}`);
  return read;
}

/** The nine tables on those sheets, or those of other forms; none where they hold none. */
export async function tablesIn(
  path: string,
  forms?: readonly Form[],
): Promise<readonly TableReading[]> {
  return recognise((await sheetsIn(path)).sheets, forms).readings;
}

/** Last year's nine tables in a file, and the other sets that it holds. */
export async function lastYearIn(
  path: string,
): Promise<Required<Pick<OtherBooks, "lastYear" | "lastYearsOtherSets">>> {
  const [main, ...others] = recogniseSets((await sheetsIn(path)).sheets);
  return { lastYear: main.readings, lastYearsOtherSets: others.map(({ readings }) => readings) };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(fromWhereCalled(path))).isDirectory();
  } catch {
    // What is not there is said by the reader, with what to do.
    return false;
  }
}
