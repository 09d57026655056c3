import type Decimal from "decimal.js";
import { powerOfTen, sum, ZERO } from "../../amounts/decimal";
import type { Figure } from "../../amounts/figure";
import { powerBetween, type MoneyUnit } from "../../amounts/money-unit";
import { addressOf } from "../../sheets/address";
import type { Line, PlacedFigure, TableReading } from "../../tables/reading";
import { formOf } from "../../tables/forms";
import type { TableId } from "../../tables/table-id";
import type { AmountFact, BookRole, Fact, MissingFact, Source } from "../fact";
import type { FigurePlace } from "./table-facts";

/** The tables of one workbook, with what stands in them as facts. */
export class TableAmounts {
  private readonly tables: ReadonlyMap<TableId, TableReading>;

  constructor(
    readings: readonly TableReading[],
    private readonly role: BookRole,
  ) {
    this.tables = new Map(readings.map((reading) => [reading.table, reading]));
  }

  reading(table: TableId): TableReading | undefined {
    return this.tables.get(table);
  }

  /** The sum of some places: missing as soon as one of them is. */
  sumOf(places: readonly FigurePlace[]): Fact {
    const facts = places.map((place) => this.at(place));
    const lost = facts.find((fact) => fact.kind === "missing");
    if (lost) return lost;
    const amounts = facts.filter((fact) => fact.kind === "amount");
    return {
      kind: "amount",
      yuan: sum(amounts.map(({ yuan }) => yuan)),
      sources: amounts.flatMap(({ sources }) => sources),
    };
  }

  /**
   * What stands at a place. A line that this form does not have, or a code that is not printed, has
   * nothing entered: zero, of no cell. A table that is not there is missing, never zero.
   */
  at({ table, line, column, essential }: FigurePlace): AmountFact | MissingFact {
    const reading = this.tables.get(table);
    if (!reading) return missing(`《${formOf(table).title}》`);
    const placed = reading.figures.find(
      (figure) => figure.columnKey === column && isLine(reading, figure, line),
    );
    if (placed) return this.amountOf(reading, placed);
    return essential === true ? missing(`《${reading.title}》的“${line}·${column}”`) : NOTHING;
  }

  /** The lines of codes of a table. */
  codes(table: TableId): readonly Line[] {
    const lines = this.tables.get(table)?.lines ?? [];
    return lines.filter(({ code, standing }) => code !== undefined && standing === "main");
  }

  private amountOf(reading: TableReading, placed: PlacedFigure): AmountFact | MissingFact {
    const yuan = yuanOf(placed.figure, reading.money);
    const address = addressOf(placed.row, placed.column);
    const source: Source = { kind: "cell", book: this.role, sheet: placed.sheet, address };
    return yuan
      ? { kind: "amount", yuan, sources: [source] }
      : missing(`${placed.sheet} ${address} 的数字（现为文字）`);
  }
}

const NOTHING: AmountFact = { kind: "amount", yuan: ZERO, sources: [] };

/** A code stands for the line of that code; the general tables call their lines by name. */
function isLine({ lines }: TableReading, { line }: PlacedFigure, wanted: string): boolean {
  if (line === wanted) return true;
  return /^\d+$/.test(wanted) && lines.some(({ key, code }) => key === line && code === wanted);
}

/** In 元, exactly as printed; `undefined` for words. Blank and a dash add as nothing. */
export function yuanOf(figure: Figure, money: MoneyUnit): Decimal | undefined {
  switch (figure.kind) {
    case "amount":
      return figure.printed.times(powerOfTen(powerBetween(money, "元")));
    case "blank":
    case "dash":
      return ZERO;
    case "text":
      return undefined;
  }
}

/** A fact that cannot be had, named as it stands in the gap. */
export function missing(what: string, name = what): MissingFact {
  return { kind: "missing", what, name };
}
