import type { IndexedReading, Readings } from "../identities/readings";
import type { TableReading } from "../tables/reading";
import type { Finding } from "./finding";

/** Fewer tables than these do not say what the others should. */
const ENOUGH = 3;

/**
 * What tables of one set say otherwise than the rest: last year's date in a title that was copied,
 * another unit's name on a borrowed sheet. Notices: a set may be put together so on purpose.
 */
export function setFindings(readings: Readings): readonly Finding[] {
  return [
    ...strangers(readings, ({ year }) => year?.toString(), yearMessage),
    ...strangers(readings, ({ organisation }) => organisation?.replace(/\s+/g, ""), unitMessage),
  ];
}

/** The tables that say something else than more than half of all that say something. */
function strangers(
  readings: Readings,
  said: (reading: TableReading) => string | undefined,
  message: (reading: TableReading, own: string, usual: string) => string,
): readonly Finding[] {
  const all = readings
    .all()
    .map((reading) => ({ reading, own: said(reading.reading) }))
    .filter((one): one is { reading: IndexedReading; own: string } => one.own !== undefined);
  const usual = all.find(({ own }) => {
    const same = all.filter((other) => other.own === own).length;
    return same >= ENOUGH && same * 2 > all.length;
  })?.own;
  if (usual === undefined) return [];
  return all
    .filter(({ own }) => own !== usual)
    .map(({ reading: { reading }, own }) => ({
      severity: "notice",
      kind: "recognition",
      table: reading.table,
      cells: [
        { sheet: reading.sheet, row: reading.range.firstRow, column: reading.range.firstColumn },
      ],
      message: message(reading, own, usual),
    }));
}

function yearMessage({ title, sheet }: TableReading, own: string, usual: string): string {
  return `${title}（${sheet}）写的是 ${own} 年度，其他表多为 ${usual} 年度，可能沿用了上年的表头。请核对。`;
}

function unitMessage({ title, sheet }: TableReading, own: string, usual: string): string {
  return `${title}（${sheet}）的单位名称是“${own}”，其他表多为“${usual}”。请核对。`;
}
