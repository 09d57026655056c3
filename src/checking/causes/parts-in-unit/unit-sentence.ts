import type { IndexedReading } from "../../../identities/readings";
import { addressOf } from "../../../sheets/address";
import { formOf } from "../../../tables/forms";
import type { Line } from "../../../tables/reading";
import type { PartInUnit } from "../cause";
import { decimalsBeside, standingAt, inItsUnit } from "./in-its-unit";
import type { PartShape } from "./table-part";

/** So many amounts are written out. */
const MOST_AMOUNTS = 6;
/** So many lines are named by their codes. */
const MOST_LINES = 4;

/** What is said of parts in another unit: which they are, and what should stand there. */
export function unitSentence(cause: PartInUnit, own: IndexedReading): string {
  const { money } = own.reading;
  return (
    `${formOf(cause.table).title}${partsNamed(cause)}像是以${cause.meant}填的，` +
    `应按${money}填写：${amountsOf(cause, own)}`
  );
}

/** The same in a few words, for a list of rivals. */
export function unitShortly(cause: PartInUnit): string {
  return `${partsNamed(cause)}以${cause.meant}填写`;
}

function amountsOf({ figures, power }: PartInUnit, { reading }: IndexedReading): string {
  const decimals = decimalsBeside(reading, standingAt(reading, figures));
  const told = figures.slice(0, MOST_AMOUNTS).map(({ row, column, figure }) => {
    const should = inItsUnit(figure, power, decimals);
    const about = should.kind === "amount" && should.decimals < decimals ? "约 " : "";
    return `${addressOf(row, column)} ${about}${should.kind === "amount" ? should.text : ""}`;
  });
  const more = figures.length > MOST_AMOUNTS ? ` 等 ${figures.length} 个数` : "";
  return told.join("、") + more;
}

function partsNamed({ shapes }: PartInUnit): string {
  const lines = shapes.flatMap((shape) =>
    shape.kind === "lines" && !shape.below ? shape.lines : [],
  );
  const others = shapes.filter((shape) => shape.kind !== "lines" || shape.below);
  const names = [...others.map(partNamed), ...(lines.length === 0 ? [] : [linesNamed(lines)])];
  return names.join("、");
}

function partNamed(shape: PartShape): string {
  switch (shape.kind) {
    case "columns": {
      const names = shape.columns.map((column) => `“${column}”`).join("");
      const count = shape.columns.length === 1 ? "一栏" : "两栏";
      return `${names}${count}${shape.butTotal ? "（合计行除外）" : ""}`;
    }
    case "lines":
      return shape.below ? ` ${lineName(shape.lines[0]!)} 及其下级各行` : linesNamed(shape.lines);
    case "side":
      return `${shape.side === "revenue" ? "收入" : "支出"}方各数${shape.butTotals ? "（合计、结转和总计除外）" : ""}`;
  }
}

function linesNamed(shapes: readonly Line[]): string {
  const lines = [...new Set(shapes)].sort((one, other) => one.place.row - other.place.row);
  const named = lines.slice(0, MOST_LINES).map(lineName).join("、");
  if (lines.length > MOST_LINES) return ` ${named} 等 ${lines.length} 行`;
  return lines.length === 1 ? ` ${named} 一行` : ` ${named} 这 ${lines.length} 行`;
}

function lineName({ code, caption }: Line): string {
  return code ?? caption;
}
