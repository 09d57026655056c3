import { stat } from "node:fs/promises";
import type { OtherBooks } from "../actions/other-books";
import { recognise, recogniseSets } from "../recognition/recognise";
import type { Form } from "../tables/form";
import type { InformationFigure } from "../tables/information";
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

/** What a file says of 机构运行信息 and its like; refused where it says nothing of it. */
export async function informationIn(path: string): Promise<readonly InformationFigure[]> {
  const { information } = recognise((await sheetsIn(path)).sheets);
  if (information.length === 0)
    throw new Refusal(
      `“${path}”里没有认出机构运行信息表或国有资产使用情况表，请检查是否选错了文件。`,
    );
  return information;
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
