import { columnLetters, placeOf } from "../../sheets/address";

/** A row or a cell that opens, with its attributes. */
const ROW_OR_CELL = /<(row|c)(\s[^<>]*?)?(\/?)>/g;
const WITHOUT_ADDRESS = /<(?:row|c)(?![^<>]*?\sr\s*=)(?=[\s/>])/;
const ADDRESS = /\sr\s*=\s*["']([^"']*)["']/;

/**
 * The sheet data with every row and cell naming its place. Both addresses are optional (ECMA-376
 * part 1, 18.3.1.4 and 18.3.1.73): a cell without one stands beside the one before it, also where
 * that one is blank, and a row below the one before. Elements are unprefixed.
 */
export function withAddresses(data: string): string {
  const seen = data.includes("<!--") ? data.replace(/<!--[\s\S]*?-->/g, "") : data;
  if (!WITHOUT_ADDRESS.test(seen)) return seen;
  let row = -1;
  let column = -1;
  return seen.replace(
    ROW_OR_CELL,
    (tag, name: string, attributes: string | undefined, empty: string) => {
      const stated = ADDRESS.exec(attributes ?? "")?.[1];
      if (name === "row") {
        row = rowOf(stated) ?? row + 1;
        column = -1;
        return stated === undefined ? `<row r="${row + 1}"${attributes ?? ""}${empty}>` : tag;
      }
      column = (stated === undefined ? undefined : placeOf(stated)?.column) ?? column + 1;
      if (stated !== undefined) return tag;
      return `<c r="${columnLetters(column)}${row + 1}"${attributes ?? ""}${empty}>`;
    },
  );
}

function rowOf(stated: string | undefined): number | undefined {
  return stated !== undefined && /^[1-9][0-9]*$/.test(stated) ? Number(stated) - 1 : undefined;
}
