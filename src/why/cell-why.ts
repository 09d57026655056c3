import { addressOf, rangeAddress } from "../sheets/address";
import { cellAt, type CellPlace, type CellRange, type Sheet } from "../sheets/sheet";
import { aloneWhys, otherCells, type AloneWhy, type OtherCellWhy } from "./alone-why";
import { blameOf, type BlameWhy } from "./blame-why";
import {
  figureOfSetAt,
  figurePart,
  isSamePlace,
  otherPart,
  type CellPart,
  type FigureOfSet,
} from "./cell-part";
import type { CheckedSet, CheckedWorkbook } from "./checked-workbook";
import { consideredWhys, type ConsideredWhy } from "./considered-why";
import {
  relationsOn,
  takesPart,
  uncheckedOn,
  type RelationWhy,
  type UncheckedWhy,
} from "./relations-why";
import { setAgain } from "./set-again";

/** Why a cell is, or is not, blamed. */
export interface CellWhy {
  readonly sheet: string;
  readonly address: string;
  /** The joined cells that it belongs to; its upper left cell is answered for. */
  readonly merged?: string;
  /** As the sheet shows it; empty where nothing stands there. */
  readonly shown: string;
  readonly formula?: string;
  /** The set that it belongs to, where the workbook holds several. */
  readonly set?: string;
  readonly part: CellPart;
  /** What the report says of the cell apart from relations: words where a number belongs, and the like. */
  readonly said: readonly string[];
  /** Every relation that it takes part in, the broken ones first. */
  readonly relations: readonly RelationWhy[];
  /** Those that would name it and were not checked. */
  readonly unchecked: readonly UncheckedWhy[];
  readonly blame: BlameWhy;
  /** What changing this cell alone would do; told where a relation of it is broken. */
  readonly alone: readonly AloneWhy[];
  /** The other cells of its broken relations, each changed alone. */
  readonly others: readonly OtherCellWhy[];
  /** What was considered to explain what is broken beside it. */
  readonly considered: readonly ConsideredWhy[];
}

/** Answers for one cell; `row` and `column` are counted from 0, and may lie beyond what is filled in. */
export function cellWhy(
  workbook: CheckedWorkbook,
  sheet: Sheet,
  asked: { readonly row: number; readonly column: number },
): CellWhy {
  const merge = sheet.merges.find((range) => isIn(range, asked));
  const place: CellPlace = {
    sheet: sheet.name,
    row: merge?.firstRow ?? asked.row,
    column: merge?.firstColumn ?? asked.column,
  };
  const cell = cellAt(sheet, place.row, place.column);
  const found = figureOfSetAt(workbook.sets, place);
  return {
    sheet: sheet.name,
    address: addressOf(place.row, place.column),
    ...(merge && { merged: rangeAddress(merge) }),
    shown: cell?.text ?? "",
    ...(cell?.formula !== undefined && { formula: cell.formula }),
    ...(found?.own.set !== undefined && { set: found.own.set }),
    ...(found
      ? figureWhy(found)
      : { part: otherPart(workbook.sets, place), ...unrelated(workbook, place) }),
  };
}

function isIn(range: CellRange, { row, column }: Pick<CellPlace, "row" | "column">): boolean {
  return (
    row >= range.firstRow &&
    row <= range.lastRow &&
    column >= range.firstColumn &&
    column <= range.lastColumn
  );
}

type Answers = Pick<
  CellWhy,
  "relations" | "unchecked" | "blame" | "alone" | "others" | "considered"
>;

function figureWhy(found: FigureOfSet): Answers & Pick<CellWhy, "part" | "said"> {
  const { own, reading, placed } = found;
  const again = setAgain(own);
  const part = figurePart(found);
  const operand = { sign: 1, table: reading.table, placed } as const;
  const { identities } = again.checked;
  const broken = identities.filter(
    (identity) => takesPart(identity, placed) && identity.judgement.outcome.kind === "broken",
  );
  const tables = new Set(
    broken.flatMap(({ left, right }) => [...left, ...right].map(({ table }) => table)),
  );
  return {
    part,
    said: findingsAt(own, placed),
    relations: relationsOn(again.checked, placed),
    unchecked: uncheckedOn(again.checked, placed, part, again.readings),
    blame: blameOf(own, placed, identities),
    alone: broken.length === 0 ? [] : aloneWhys(again, operand),
    others: broken.length === 0 ? [] : otherCells(again, operand),
    considered: broken.length === 0 ? [] : consideredWhys(again.considered, tables),
  };
}

/** What the report tells of a cell; relations are told by themselves. */
function findingsAt({ findings }: CheckedSet, place: CellPlace): readonly string[] {
  return findings
    .filter(({ kind, cells }) => kind !== "identity" && holdsPlace(cells, place))
    .map(({ message }) => message);
}

function holdsPlace(cells: readonly CellPlace[], place: CellPlace): boolean {
  return cells.some((cell) => isSamePlace(cell, place));
}

/** A code, a caption or a cell beside every table takes part in no relation; a cause may name it all the same. */
function unrelated({ sets }: CheckedWorkbook, place: CellPlace): Answers & Pick<CellWhy, "said"> {
  const named = sets.flatMap((own) =>
    own.causes.filter(({ cells }) => holdsPlace(cells, place)).map((cause) => ({ own, cause })),
  );
  const says = named.map(({ cause }) => cause.message);
  return {
    said: sets.flatMap((own) => findingsAt(own, place)).filter((each) => !says.includes(each)),
    relations: [],
    unchecked: [],
    alone: [],
    others: [],
    considered: named.flatMap(({ own, cause }) =>
      consideredWhys(setAgain(own).considered, new Set([cause.cause.table])),
    ),
    blame: { kind: says.length > 0 ? "cause" : "no-figure", says },
  };
}
