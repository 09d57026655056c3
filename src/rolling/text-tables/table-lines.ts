import type { ValueName } from "../../narrative/expression";
import type { FactBook, FactLine } from "../../narrative/fact";
import type { RollingWork } from "../at-work";
import type { BoundCell } from "./bound-table";
import type { TextRow, TextTable } from "./text-table";

/** A row of the new table: last year's, or one worded after a sibling for a line that is new; or one that goes. */
export interface RowBlock {
  readonly row: TextRow;
  readonly line?: { readonly list: string; readonly from: string; readonly to: FactLine };
  readonly isGone?: boolean;
}

type LineName = Extract<ValueName, { kind: "line" }>;

/** The rows of this year's table, where it prints all lines of one list in the order of their codes; else as they stood. */
export function rowBlocks(
  { rows }: TextTable,
  cells: readonly BoundCell[],
  { source, target }: Pick<RollingWork, "source" | "target">,
): readonly RowBlock[] {
  const asTheyStand = rows.map((row) => ({ row }));
  const lineOf = new Map(cells.flatMap(({ row, of }) => (of?.kind === "line" ? [[row, of]] : [])));
  const lists = new Set([...lineOf.values()].map(({ list }) => list));
  const [list] = lists;
  const now = list === undefined ? undefined : target.list(list);
  if (list === undefined || lists.size > 1 || now?.kind !== "lines") return asTheyStand;
  const keys = [...lineOf.values()].map(({ key }) => key);
  if (!isWholeAndSorted(keys, list, source)) return asTheyStand;
  const tellsNothing = keys.some((key) => !isSpentOn(key, list, source));
  const coming = now.lines.filter(({ key }) => !keys.includes(key) && isSpentOn(key, list, target));
  const isGone = (own: LineName | undefined) =>
    own !== undefined && !tellsNothing && !isSpentOn(own.key, list, target);
  const blocks: RowBlock[] = rows.map((row) => ({ row, isGone: isGone(lineOf.get(row)) }));
  for (const line of coming) put(line, blocks, lineOf, list);
  return blocks;
}

function isWholeAndSorted(keys: readonly string[], list: string, source: FactBook): boolean {
  const lines = source.list(list);
  return (
    lines?.kind === "lines" &&
    keys.every((key, at) => at === 0 || key > keys[at - 1]!) &&
    lines.lines.every(({ key }) => keys.includes(key) || !isSpentOn(key, list, source))
  );
}

function isSpentOn(key: string, list: string, book: FactBook): boolean {
  const line = book.line(list, key);
  const fact = line && "fact" in line ? line.fact("本年") : undefined;
  return fact?.kind === "amount" && !fact.yuan.isZero();
}

/** Behind the row of the last code before its own, worded after that row. */
function put(
  line: FactLine,
  blocks: RowBlock[],
  lineOf: ReadonlyMap<TextRow, LineName>,
  list: string,
): void {
  const codeAt = ({ row, line: own }: RowBlock) => own?.to.key ?? lineOf.get(row)?.key;
  const before = blocks.findLastIndex((one) => (codeAt(one) ?? "~") < line.key);
  const first = blocks.findIndex((one) => codeAt(one) !== undefined);
  const model = blocks[before < 0 ? first : before]!;
  const block = { row: model.row, line: { list, from: lineOf.get(model.row)!.key, to: line } };
  blocks.splice(before < 0 ? first : before + 1, 0, block);
}
