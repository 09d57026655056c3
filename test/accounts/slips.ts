import type { LaidOutFile } from "./publishing/publication";
import type { Random } from "./random";
import {
  columnSlid,
  leafWithTotals,
  neighboursValue,
  otherTablesValue,
  totalNotUpdated,
} from "./slips/column-slips";
import {
  digitDoubled,
  digitLost,
  digitMisread,
  type DigitSlip,
  digitsSwapped,
  pointMoved,
  signTurned,
} from "./slips/digit-slips";
import { figureCells, isNonZero } from "./slips/figure-cells";
import { change, type Slip, type SlipMaker } from "./slips/slip";

/** The slips that finance bureaus find year after year (domain page, “Who does what”). */
const SLIPS = {
  "digits-swapped": inOneCell(digitsSwapped),
  "digit-lost": inOneCell(digitLost),
  "digit-doubled": inOneCell(digitDoubled),
  "digit-misread": inOneCell(digitMisread),
  "ten-times": inOneCell(pointMoved(1)),
  "hundred-times": inOneCell(pointMoved(2)),
  "a-tenth": inOneCell(pointMoved(-1)),
  "yuan-in-ten-thousands": inOneCell(pointMoved(4)),
  "ten-thousands-in-yuan": inOneCell(pointMoved(-4)),
  "sign-turned": inOneCell(signTurned),
  "neighbours-value": neighboursValue,
  "other-tables-value": otherTablesValue,
  "total-not-updated": totalNotUpdated,
  "column-slid": columnSlid,
  "leaf-with-totals": leafWithTotals,
} as const satisfies Readonly<Record<string, SlipMaker>>;

export type SlipKind = keyof typeof SLIPS;

export const SLIP_KINDS = Object.keys(SLIPS) as readonly SlipKind[];

function inOneCell(slip: DigitSlip): SlipMaker {
  return (cells, random) => {
    const candidates = cells.filter(({ digits }) => isNonZero(digits));
    if (candidates.length === 0) return [];
    const cell = random.pick(candidates);
    return change(cell, slip(cell.digits, random));
  };
}

const TRIES = 40;

/** A slip of a kind somewhere in a file; `undefined` where it cannot happen in these figures. */
export function slipIn(file: LaidOutFile, kind: SlipKind, random: Random): Slip | undefined {
  const cells = figureCells(file);
  for (let tried = 0; tried < TRIES; tried += 1) {
    const changes = SLIPS[kind](cells, random);
    if (changes.length > 0) return { kind, changes };
  }
  return undefined;
}
