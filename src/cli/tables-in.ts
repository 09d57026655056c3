import { stat } from "node:fs/promises";
import { recognise } from "../recognition/recognise";
import type { Form } from "../tables/form";
import type { TableReading } from "../tables/reading";
import { fromWhereCalled, inputsOf } from "./inputs";

/** The tables of a file that stands beside the one at work, or why they cannot be had, in Chinese. */
export type TablesRead =
  | { readonly kind: "read"; readonly tables: readonly TableReading[] }
  | { readonly kind: "refused"; readonly message: string };

/**
 * Reads the nine tables of a file, or of a folder whose files hold one set; or those of other forms.
 * None where it holds none.
 */
export async function tablesIn(path: string, forms?: readonly Form[]): Promise<TablesRead> {
  const [input] = await inputsOf([path], await isFolder(path));
  if (!input || input.kind === "refused") return input ?? { kind: "read", tables: [] };
  const read = await input.read(() => undefined);
  if (read.kind === "refused") return read;
  // What could not be read is not in the tables: it must not be missed in silence.
  for (const { sheet, why } of read.unread) console.error(`${sheet}：${why}`);
  return { kind: "read", tables: recognise(read.sheets, forms).readings };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(fromWhereCalled(path))).isDirectory();
  } catch {
    // What is not there is said by the reader, with what to do.
    return false;
  }
}
