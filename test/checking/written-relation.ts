import { readFigure, settle } from "../../src/amounts/read-figure";
import type { MoneyUnit } from "../../src/amounts/money-unit";
import type { BoundSides } from "../../src/checking/bind";
import { judge, type Judgement } from "../../src/checking/judge";
import type { Operand } from "../../src/checking/operand";
import type { Relation } from "../../src/identities/notation/syntax";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";

/** Tables are two decimals here unless a figure prints more. */
const CUSTOM = 2;

/**
 * Judges a relation written in figures: `434.72＝434.16＋0.00＋空`. A figure is a cell of a text grid
 * (`337.0183~0.00` holds more than it shows); 空 is blank, and one that ends in 元 but not 万元 is in 元.
 */
export function judged(text: string): Judgement {
  const [, left, relation, right] = /^(.+?)([＝≤≥≈])(.+)$/.exec(text)!;
  const written = [...terms(left!, 0), ...terms(right!, 1)];
  const side = (which: number): readonly Operand[] =>
    written.filter((term) => term.side === which).map(({ operand }) => operand);
  const sides: BoundSides = { left: side(0), right: side(1) };
  const unitOf = (operand: Operand) => written.find((term) => term.operand === operand)!.money;
  return judge(sides, relation as Relation, unitOf);
}

interface WrittenTerm {
  readonly side: number;
  readonly money: MoneyUnit;
  readonly operand: Operand;
}

function terms(text: string, side: number): WrittenTerm[] {
  return [...text.matchAll(/([＋－]?)([^＋－]+)/g)].map(([, sign, figure], column) => {
    const money = /[^万]元$/.test(figure!) ? "元" : "万元";
    const cell = figure === "空" ? "" : figure!.replace(/万?元$/, "");
    return {
      side,
      money,
      operand: {
        sign: sign === "－" ? -1 : 1,
        table: "revenue",
        placed: {
          sheet: "x",
          row: side,
          column,
          line: "合计",
          columnKey: String(column),
          figure: settle(readFigure(parseSheets(`=== x\n${cell}`)[0]!.rows[0]?.[0]), CUSTOM),
        },
      },
    };
  });
}
