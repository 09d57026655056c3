import { recognise } from "../recognition/recognise";
import type { Form } from "../tables/form";
import type { TableReading } from "../tables/reading";
import { openWorkbookFile } from "../workbook/file/open-file";
import { fromWhereCalled } from "./inputs";

/** The tables of a file that stands beside the one at work, or why they cannot be had, in Chinese. */
export type TablesRead =
  | { readonly kind: "read"; readonly tables: readonly TableReading[] }
  | { readonly kind: "refused"; readonly message: string };

/** Reads the nine tables of a file, such as last year's, or those of other forms; none where it holds none. */
export async function tablesIn(file: string, forms?: readonly Form[]): Promise<TablesRead> {
  const opened = await openWorkbookFile(fromWhereCalled(file));
  if (opened.kind === "refused") return opened;
  const { sheets } = await opened.workbook.readSheets();
  return { kind: "read", tables: recognise(sheets, forms).readings };
}
