import type { CheckedAccounts } from "../actions/check-accounts";
import type { SuspectFinding } from "../checking/report";
import { addressOf, rangeAddress } from "../sheets/address";
import type { CellPlace } from "../sheets/sheet";

/** The JSON of `check`: a contract with other programs. Names stay, more may be added. */
export function checkJson(checked: readonly CheckedAccounts[]): string {
  return JSON.stringify({ schema: 1, files: checked.map(fileJson) }, undefined, 2);
}

function fileJson({
  name,
  organisation,
  year,
  tables,
  evaluations,
  unread,
  counts,
  findings,
  suspects,
  blocks,
  suspectsRemark,
  gaps,
}: CheckedAccounts) {
  return {
    file: name,
    unit: organisation,
    year,
    tables: tables.map((reading) => ({
      table: reading.table,
      title: reading.title,
      sheet: reading.sheet,
      range: rangeAddress(reading.range),
      money: reading.money,
      unit: reading.organisation,
      year: reading.year,
    })),
    unread: unread.map(({ sheet, why, kind }) => ({ sheet, why, kind })),
    evaluations: evaluations.map(({ title, sheet, relations }) => ({
      title,
      sheet,
      relations: relations.map(({ text, outcome }) => ({ text, outcome: outcome.kind })),
    })),
    counts,
    findings: findings.map(({ cells, ...finding }) => ({ ...finding, cells: cells.map(cellJson) })),
    suspects: suspects.map(suspectJson),
    blocks: blocks.map(({ cells, ...block }) => ({ ...block, cells: cells.map(cellJson) })),
    suspectsRemark,
    notChecked: gaps,
  };
}

function suspectJson({
  cell,
  printed,
  suggested,
  range,
  slip,
  certain,
  rivals,
  findings,
  message,
}: SuspectFinding) {
  return {
    ...cellJson(cell.placed),
    table: cell.table,
    printed,
    suggested: suggested ?? null,
    range: range ?? null,
    slip: slip ?? null,
    certain,
    rivals: rivals.map(cellJson),
    explains: findings,
    message,
  };
}

function cellJson({ sheet, row, column }: CellPlace) {
  return { sheet, address: addressOf(row, column) };
}
