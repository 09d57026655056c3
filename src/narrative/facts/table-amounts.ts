import type Decimal from "decimal.js";
import { powerOfTen, sum, ZERO } from "../../amounts/decimal";
import type { Figure } from "../../amounts/figure";
import { powerBetween, type MoneyUnit } from "../../amounts/money-unit";
import { addressOf } from "../../sheets/address";
import type { PlacedFigure, TableReading } from "../../tables/reading";
import { formOf } from "../../tables/forms";
import type { TableId } from "../../tables/table-id";
import type { AmountFact, BookRole, Fact, MissingFact, Source } from "../fact";
import { IndexedTable, type CodeLine } from "./indexed-table";
import { missing } from "./missing-fact";
import type { FigurePlace } from "./table-facts";

/** The tables of one workbook, with what stands in them as facts. */
export class TableAmounts {
  private readonly tables: ReadonlyMap<TableId, IndexedTable>;

  constructor(
    readings: readonly TableReading[],
    private readonly role: BookRole,
  ) {
    this.tables = new Map(
      readings.map((reading) => [reading.table, new IndexedTable(reading)] as const),
    );
  }

  reading(table: TableId): TableReading | undefined {
    return this.tables.get(table)?.reading;
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
    const indexed = this.tables.get(table);
    if (!indexed) return missing(`《${formOf(table).title}》`);
    const { reading } = indexed;
    const placed = indexed.figureAt(line, column);
    if (placed) return this.amountOf(reading, placed);
    return essential === true ? missing(`《${reading.title}》的“${line}·${column}”`) : NOTHING;
  }

  /** The lines of codes of a table, in its order. */
  codes(table: TableId): readonly CodeLine[] {
    return this.tables.get(table)?.codes ?? [];
  }

  /** Whether the table prints a column. */
  hasColumn(table: TableId, column: string): boolean {
    return this.reading(table)?.columns.some(({ key }) => key === column) ?? false;
  }

  /** Whether the table goes as deep as a code. */
  goesAsDeepAs(table: TableId, code: string): boolean {
    return this.tables.get(table)?.digits.has(code.length) ?? false;
  }

  /** The line of a code. */
  lineOf(table: TableId, code: string): CodeLine | undefined {
    return this.tables.get(table)?.lineOf(code);
  }

  /** The lines of the 项 under a 类 or a 款. */
  itemsBelow(table: TableId, code: string): readonly CodeLine[] {
    return this.tables.get(table)?.itemsBelow(code) ?? [];
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
