import type { Cell } from "../sheets/sheet";

/** A cell of a sheet as it was when somebody looked at it. */
export interface SeenCell {
  readonly row: number;
  readonly column: number;
  /** `undefined`: it was blank. */
  readonly cell: Pick<Cell, "value" | "formula"> | undefined;
}

/** Whether a cell holds what was seen in it; how it is shown does not matter. */
export function holdsWhatWasSeen(
  cell: SeenCell["cell"],
  { cell: seen }: Pick<SeenCell, "cell">,
): boolean {
  return cell?.formula === seen?.formula && sameValue(valueIn(cell), valueIn(seen));
}

/** An empty text is as good as nothing: Excel does not tell them apart. */
function valueIn(cell: SeenCell["cell"]): Cell["value"] {
  return cell?.value === "" ? undefined : cell?.value;
}

function sameValue(one: Cell["value"], other: Cell["value"]): boolean {
  if (typeof one === "object" && typeof other === "object") return one.error === other.error;
  return one === other;
}
