import type { FunctionalLeaf } from "./accounts";
import { functionalName } from "./code-names";
import { type Fen, sumOf } from "./fen";

/** One line of a table before it is printed. */
export interface FigureLine {
  /** A code, `合计`, or a caption without its ordinal. */
  readonly key: string;
  /** What the form prints as the line's name. */
  readonly name: string;
  readonly amounts: Readonly<Record<string, Fen>>;
}

const TOTAL_LINE = "合计";

type Columns = Readonly<Record<string, (leaf: FunctionalLeaf) => Fen>>;

/** 合计, then every 类, 款 and 项 that has an amount in some column, in the order of the codes. */
export function codeLines(leaves: readonly FunctionalLeaf[], columns: Columns): FigureLine[] {
  const used = leaves.filter((leaf) => Object.values(columns).some((of) => of(leaf) !== 0));
  const codes = new Set(used.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]));
  const line = (key: string, name: string, under: readonly FunctionalLeaf[]) => {
    const amounts = Object.entries(columns).map(([column, of]) => [column, sumOf(under.map(of))]);
    return { key, name, amounts: Object.fromEntries(amounts) as Record<string, Fen> };
  };
  const ofCode = (code: string) =>
    line(
      code,
      functionalName(code),
      used.filter((leaf) => leaf.code.startsWith(code)),
    );
  return [line(TOTAL_LINE, TOTAL_LINE, used), ...[...codes].sort().map(ofCode)];
}
