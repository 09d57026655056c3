import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Random } from "../accounts/random";

/*
 * Workbooks as a frugal writer leaves them: rows and cells without addresses. A gap is then either
 * filled with blank cells, or the cell behind it names its address after all. Works on text of
 * worksheets with every address in it, and shares nothing with the reader.
 */

/** The same workbook with addresses left out here and there; nothing moves. */
export function strippedAddresses(bytes: Uint8Array, random: Random): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    const isSheet = /^xl\/worksheets\/sheet\d+\.xml$/.test(name);
    return [name, isSheet ? strToU8(strippedSheet(strFromU8(part), random)) : part] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

function strippedSheet(xml: string, random: Random): string {
  let above = 0;
  return xml.replace(/<row\b([^>]*?)(?:\/>|>(.*?)<\/row>)/gs, (_, head: string, inner = "") => {
    const number = Number(/ r="(\d+)"/.exec(head)![1]);
    const rest = head.replace(/ r="\d+"/, "").replace(/ spans="[^"]*"/, "");
    const gap = number - above - 1;
    const fills = gap < 5 && random.chance(0.7);
    above = number;
    const stated = gap > 0 && !fills ? ` r="${number}"` : "";
    const between = fills ? "<row/>".repeat(gap) : "";
    return `${between}<row${stated}${rest}>${strippedRow(inner as string, random)}</row>`;
  });
}

function strippedRow(inner: string, random: Random): string {
  let before = 0;
  return inner.replace(/<c r="([A-Z]+)(\d+)"/g, (_, letters: string, row: string) => {
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const gap = column - before - 1;
    const fills = gap < 5 && random.chance(0.7);
    const names = (gap > 0 && !fills) || random.chance(0.1);
    before = column;
    const between = fills ? "<c/>".repeat(gap) : "";
    return `${between}<c${names ? ` r="${letters}${row}"` : ""}`;
  });
}
