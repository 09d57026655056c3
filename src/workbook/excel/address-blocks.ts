import { addressOf, placeOf, rangeAddress } from "../../sheets/address";
import type { CellRange } from "../../sheets/sheet";

/**
 * Addresses of single cells (`G8`) as few rectangles (`G8:H12`): a column of figures below each other
 * makes one, and so do such columns side by side. What is no cell's address stays as it is.
 */
export function blocksOf(addresses: readonly string[]): readonly string[] {
  const places = addresses.map((address) => ({ address, place: placeOf(address) }));
  const strange = places.flatMap(({ address, place }) => (place ? [] : [address]));
  const cells = places
    .flatMap(({ place }) => (place ? [place] : []))
    .sort((one, other) => one.column - other.column || one.row - other.row)
    .map(({ row, column }) => ({
      firstRow: row,
      lastRow: row,
      firstColumn: column,
      lastColumn: column,
    }));
  const columns = grown(cells, goesOnBelow).sort(
    (one, other) => one.firstRow - other.firstRow || one.firstColumn - other.firstColumn,
  );
  return [...grown(columns, standsBeside).map(addressOfBlock), ...strange];
}

/** Each block into the one before it, where it goes on from that. */
function grown(
  blocks: readonly CellRange[],
  goesOn: (block: CellRange, before: CellRange) => boolean,
): CellRange[] {
  const done: CellRange[] = [];
  for (const block of blocks) {
    const last = done.at(-1);
    if (last && goesOn(block, last))
      done[done.length - 1] = { ...last, lastRow: block.lastRow, lastColumn: block.lastColumn };
    else done.push(block);
  }
  return done;
}

function goesOnBelow(block: CellRange, before: CellRange): boolean {
  return block.firstColumn === before.firstColumn && block.firstRow === before.lastRow + 1;
}

function standsBeside(block: CellRange, before: CellRange): boolean {
  return (
    block.firstRow === before.firstRow &&
    block.lastRow === before.lastRow &&
    block.firstColumn === before.lastColumn + 1
  );
}

function addressOfBlock(block: CellRange): string {
  return block.firstRow === block.lastRow && block.firstColumn === block.lastColumn
    ? addressOf(block.firstRow, block.firstColumn)
    : rangeAddress(block);
}
