import { Money } from "../../amounts/decimal";
import type { SuspectFinding } from "../../checking/report";
import type { SuspectBlock } from "../../checking/suspects/blocks";
import { addressOf } from "../../sheets/address";
import type { CellPlace } from "../../sheets/sheet";
import type { CheckedAccounts } from "../check-accounts";
import { columnMove } from "./column-moves";
import { withoutSheet } from "./named-cell";
import type { BlockItem, SuspectItem } from "./overview";
import type { FiguresMove } from "./remedies";

/** The slips that explain several suspects together, each with the keys of those suspects. */
export function blockItems(
  accounts: CheckedAccounts,
  suspects: readonly SuspectItem[],
): readonly BlockItem[] {
  return accounts.blocks.map((block) => {
    const { kind, message, cells } = block;
    const own = suspects.filter(({ cell }) => cells.some((each) => isSamePlace(each, cell)));
    const remedy = blockMove(block, accounts);
    const isSure = own.every(({ certain }) => certain);
    const copied = kind === "copied" && isSure && !remedy ? NOT_ALL_KNOWN : "";
    const [first] = cells;
    return {
      key: `${kind} ${first ? `${first.sheet}!${addressOf(first.row, first.column)}` : ""}`,
      message: withoutSheet(message, first?.sheet) + copied,
      suspects: own.map(({ key }) => key),
      ...(remedy && { remedy }),
    };
  });
}

/** What a column that was copied over held, as far as it stands nowhere else. */
const NOT_ALL_KNOWN =
  "这一栏原来的数字已被盖掉，有的在各表别处找不到，勾稽关系也推算不到末位，所以不能一次重填，请对照账簿逐个核实。";

/** All figures of a column that slid or was copied, put right together; only where all of them are certain to be wrong. */
export function blockMove(
  { kind, cells, shift }: SuspectBlock,
  accounts: Pick<CheckedAccounts, "suspects" | "tables" | "identities">,
): FiguresMove | undefined {
  const [first] = cells;
  if (kind === "chain" || !first) return undefined;
  const own = accounts.suspects.filter(
    ({ cell: { placed } }) => placed.sheet === first.sheet && placed.column === first.column,
  );
  const table = own[0]?.cell.table;
  if (table === undefined || !own.every(isOneColumns)) return undefined;
  const wrong = own
    .flatMap((suspect) => spanned(suspect) ?? [])
    .sort((one, other) => one.at.row - other.at.row);
  if (wrong.length < own.length) return undefined;
  return columnMove({ table, wrong, shifts: shift === undefined ? [] : [shift] }, accounts);

  function isOneColumns({ certain, cell }: SuspectFinding): boolean {
    return certain && cell.table === table && cell.placed.columnKey === first!.columnKey;
  }
}

function spanned({ cell, suggested, range }: SuspectFinding) {
  if (suggested === undefined) return undefined;
  const [least, greatest] = range ?? [suggested, suggested];
  return { at: cell.placed, span: [new Money(least), new Money(greatest)] as const };
}

function isSamePlace(one: CellPlace, other: CellPlace): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
