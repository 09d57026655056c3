import { digitsThisYear, type KnownThisYear } from "../digits-this-year";
import type { NumberStatement } from "../../reading-text/statement";
import type { RollingWork } from "../at-work";
import { leftOpen, reworded, type RolledPiece } from "../rolled-piece";
import { numberThisYear, recorded, slipTold } from "../rolled-number";
import { yearsNamedIn } from "../own-years";
import type { TextCell } from "./text-table";
import type { BoundCell } from "./bound-table";

/** How a table writes nothing: a dash where it has dashes and no noughts. */
export interface TableStyle {
  readonly dash: string | undefined;
  /** Heads below which percentages bear their sign. */
  readonly signed: ReadonlySet<string>;
}

const NOT_BOUND = "表格里的这个数没有认出是哪个数，没有滚动";

/** A number of a table as it is this year, with its sign. */
export function cellPieces(
  { cell, statement }: BoundCell,
  work: RollingWork,
  style: TableStyle,
): readonly RolledPiece[] {
  const { p, kind } = cell;
  const { length } = p.text;
  if (!statement) return kind === "dash" ? [] : [leftOpen(0, length, NOT_BOUND)];
  const now = numberThisYear(statement, p, work);
  switch (now.kind) {
    case "no-percentage":
      return [withoutPercentage(length, style)];
    case "open":
      return kind === "dash" && !now.asks ? [] : [leftOpen(0, length, now.why, now.asks)];
    case "known":
      return kind === "dash" && now.evaluated.value.isZero()
        ? []
        : [knownNumber(cell, statement, now, work, style)];
  }
}

function withoutPercentage(end: number, { dash }: TableStyle): RolledPiece {
  return dash === undefined
    ? leftOpen(0, end, "今年的基数为零，没有百分比可言")
    : reworded({ start: 0, end }, dash);
}

function knownNumber(
  { p }: TextCell,
  statement: NumberStatement,
  now: KnownThisYear,
  work: RollingWork,
  { dash, signed }: TableStyle,
): RolledPiece {
  const whole = { start: 0, end: p.text.length };
  const digits = digitsThisYear(statement, now, work);
  const isNothing = !/[1-9]/.test(digits);
  if (isNothing && dash !== undefined) return reworded(whole, dash);
  const isBelow = now.evaluated.value.isNegative() && !isNothing;
  const number = isBelow && !digits.startsWith("-") ? `-${digits}` : digits;
  const isSigned = statement.unit === "%" && signed.has(statement.skeleton);
  const text = isSigned ? `${number}%` : number;
  const told = slipTold(statement, now.confirmation);
  const record = { ...recorded(statement, number, now), text, was: p.text };
  return { ...reworded(whole, text, { numbers: [record] }), ...(told !== undefined && { told }) };
}

/** The years in the words of a table that was understood move on. */
export function wordsPieces({ p }: TextCell, { years }: RollingWork): readonly RolledPiece[] {
  const { of, by } = years;
  if (of === undefined || by === 0) return [];
  return yearsNamedIn(p.text).flatMap((one) =>
    one.year === of || one.year === of - 1 ? [reworded(one, String(one.year + by))] : [],
  );
}
