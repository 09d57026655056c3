import type { ValueName } from "../narrative/expression";
import { COUNTED } from "../narrative/wording/counted";
import { bindAmount } from "./bind-amount";
import { bindPercent } from "./bind-percent";
import { NOT_KNOWN, type BoundNumber } from "./bound-number";
import type { Known, PlacedMark } from "./known";

/** Binds a number by its unit and by the words before it. */
export function bindNumber(placed: PlacedMark, known: Known): BoundNumber {
  switch (placed.mark.unit) {
    case "万元":
    case "元":
    case "亿元":
    case "百万元":
    case "千元":
    case "百元":
    case "万":
    case "":
      return bindAmount(placed, known);
    case "%":
      return bindPercent(placed, known);
    default:
      return NOT_KNOWN;
  }
}

/** The fact that a number of things is, by its sentence up to there. */
export function countedFact(known: Known, at: number, unit: string): ValueName | undefined {
  const before = known.text.slice(known.text.lastIndexOf("。", at - 1) + 1, at);
  const counted = COUNTED.find(
    (one) => one.section === known.section && one.unit.test(unit) && one.before.test(before),
  );
  return counted && { kind: "fact", name: counted.fact };
}
