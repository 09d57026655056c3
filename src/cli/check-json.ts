import type { CheckedAccounts } from "../actions/check-accounts";
import { addressOf, rangeAddress } from "../sheets/address";
import type { CellPlace } from "../sheets/sheet";

/** The JSON of `check`: a contract with other programs. Names stay, more may be added. */
export function checkJson(checked: readonly CheckedAccounts[]): string {
  return JSON.stringify({ schema: 1, files: checked.map(fileJson) }, undefined, 2);
}

function fileJson({ name, organisation, year, tables, unread, counts, findings, gaps }: CheckedAccounts) {
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
    counts,
    findings: findings.map(({ cells, ...finding }) => ({ ...finding, cells: cells.map(cellJson) })),
    notChecked: gaps,
  };
}

function cellJson({ sheet, row, column }: CellPlace) {
  return { sheet, address: addressOf(row, column) };
}
