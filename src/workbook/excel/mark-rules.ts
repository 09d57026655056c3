import { blocksOf } from "./address-blocks";
import type { Mark } from "../port";
import { MARK_FORMULA } from "../marking/mark-formula";
import { MARK_KINDS, type MarkKind } from "../marking/mark-formats";

/** Excel does not say how long an address may be; Excel's own formulas stop at 255 letters. */
const LONGEST_ADDRESS = 240;

/** Cells of one sheet that are to look alike. */
export interface MarkGroup {
  /** `G8,G9,B12`. */
  readonly address: string;
  readonly kind: MarkKind;
}

/** The marks of one sheet by their look; a cell that several marks name shows the gravest. */
export function groupsOf(marks: readonly Mark[]): readonly MarkGroup[] {
  const taken = new Set<string>();
  return MARK_KINDS.flatMap(({ kind }) => {
    const addresses = [
      ...new Set(marks.filter((mark) => mark.kind === kind).map((mark) => mark.address)),
    ].filter((address) => !taken.has(address));
    addresses.forEach((address) => taken.add(address));
    return joined(blocksOf(addresses)).map((address) => ({ address, kind }));
  });
}

function joined(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last === undefined || last.length + address.length >= LONGEST_ADDRESS) lists.push(address);
    else lists[lists.length - 1] = `${last},${address}`;
  }
  return lists;
}

/**
 * Lays a mark over cells: fills, fonts and the formats of others stay as they are. A new format comes
 * to lie on top, so that a colour scale of the unit's own does not hide it; setting its priority
 * besides would make Excel lose the object.
 */
export function addMark(sheet: Excel.Worksheet, { address, kind }: MarkGroup) {
  const format = sheet
    .getRanges(address)
    .conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = `=${MARK_FORMULA}`;
  format.custom.format.fill.color = fillOf(kind);
  format.stopIfTrue = false;
  format.load("id");
  return format;
}

/** `FFFFB3B3` of files is `#FFB3B3` here. */
function fillOf(kind: MarkKind): string {
  return `#${MARK_KINDS.find((one) => one.kind === kind)!.fill.slice(2)}`;
}
