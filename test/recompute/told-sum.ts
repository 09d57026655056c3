import Decimal from "decimal.js";

/** A sum as the explanation prints it, read and worked out again: `（337.02－239.45）÷239.45`. */
export interface ToldSum {
  /** Every number of it, in the order of print; what stands after ＝ left out. */
  readonly operands: readonly Decimal[];
  readonly result: Decimal;
  readonly shape: "one" | "difference" | "change" | "ratio" | "differences";
}

const NUMBER = /-?\d+(?:\.\d+)?/g;

/** Reads `arithmetic` of a number, or the number's own text where it has none. */
export function readToldSum(text: string): ToldSum {
  const [told = ""] = text.replace(/,/g, "").replace(/%$/, "").split("＝");
  const operands = (told.match(NUMBER) ?? []).map((one) => new Decimal(one));
  const shape = told.replace(NUMBER, "n");
  const [a, b, c] = operands;
  switch (shape) {
    case "n":
      return { operands, result: a!, shape: "one" };
    case "n－n":
      return { operands, result: a!.minus(b!), shape: "difference" };
    case "（n－n）÷n":
      return { operands, result: a!.minus(b!).div(c!).times(100), shape: "change" };
    case "n÷n":
      return { operands, result: a!.div(b!).times(100), shape: "ratio" };
    default: {
      if (!/^（n－n）(?:＋（n－n）)*$/.test(shape)) throw new Error(`cannot work out ${text}`);
      const pairs = Array.from({ length: operands.length / 2 }, (_, at) =>
        operands[2 * at]!.minus(operands[2 * at + 1]!),
      );
      const result = pairs.reduce((sum, one) => sum.plus(one), new Decimal(0));
      return { operands, result, shape: "differences" };
    }
  }
}
