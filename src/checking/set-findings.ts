import type { Readings } from "../identities/readings";
import type { TableReading } from "../tables/reading";
import type { Finding } from "./finding";
import { saidOtherwise, type SaidOtherwise } from "./said-otherwise";

/**
 * What tables of one set say otherwise than the rest: last year's date in a title that was copied,
 * another unit's name on a borrowed sheet. Notices: a set may be put together so on purpose.
 */
export function setFindings(readings: Readings): readonly Finding[] {
  return [
    ...saidOtherwise(readings, "year").map((one) => notice(one, yearMessage)),
    ...saidOtherwise(readings, "unit").map((one) => notice(one, unitMessage)),
  ];
}

function notice(
  { reading: { reading }, own, usual }: SaidOtherwise,
  message: (reading: TableReading, own: string, usual: string) => string,
): Finding {
  const { table, sheet, range } = reading;
  return {
    severity: "notice",
    kind: "recognition",
    table,
    cells: [{ sheet, row: range.firstRow, column: range.firstColumn }],
    message: message(reading, own, usual),
  };
}

function yearMessage({ title, sheet }: TableReading, own: string, usual: string): string {
  return `${title}（${sheet}）写的是 ${own} 年度，其他表多为 ${usual} 年度，可能沿用了上年的表头。请核对。`;
}

function unitMessage({ title, sheet }: TableReading, own: string, usual: string): string {
  return `${title}（${sheet}）的单位名称是“${own}”，其他表多为“${usual}”。请核对。`;
}
