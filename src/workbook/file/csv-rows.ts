import { read, utils } from "@e965/xlsx";
import { decodedText } from "../package/xml-text";

/** The rows of a .csv as text, in UTF-8, UTF-16 or GB18030; a cell that is left out is empty. */
export function csvRows(bytes: Uint8Array): readonly (readonly string[])[] {
  // As text, so that a code keeps its noughts; the byte order mark is no letter of the first cell.
  const text = decodedText(bytes).replace(/^\ufeff/, "");
  const { Sheets, SheetNames } = read(text, { type: "string", raw: true });
  const sheet = Sheets[SheetNames[0]!];
  if (!sheet?.["!ref"]) return [];
  return utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: "" });
}
