import type { Line, PlacedFigure, TableReading } from "../tables/reading";
import type { TableId } from "../tables/table-id";

/** A set's tables with their lines and figures at hand. */
export class Readings {
  private readonly tables: ReadonlyMap<TableId, IndexedReading>;

  constructor(readings: readonly TableReading[]) {
    this.tables = new Map(readings.map((reading) => [reading.table, new IndexedReading(reading)]));
  }

  get(table: TableId): IndexedReading | undefined {
    return this.tables.get(table);
  }

  all(): readonly IndexedReading[] {
    return [...this.tables.values()];
  }
}

/** One table, its lines by key and its figures by line and column. */
export class IndexedReading {
  readonly codes: readonly Line[];
  private readonly lines: ReadonlyMap<string, Line>;
  private readonly lineOfCode: ReadonlyMap<string, Line>;
  private readonly figures: ReadonlyMap<string, PlacedFigure>;

  constructor(readonly reading: TableReading) {
    this.codes = reading.lines.filter(({ code, standing }) => code !== undefined && standing === "main");
    this.lines = firstOfEach(reading.lines, ({ key }) => key);
    this.lineOfCode = firstOfEach(this.codes, ({ code }) => code!);
    this.figures = firstOfEach(reading.figures, ({ line, columnKey }) => figureKey(line, columnKey));
  }

  /** The line of a key; categories of two-sided tables answer to their code as well. */
  line(name: string): Line | undefined {
    return this.lines.get(name) ?? this.lineOfCode.get(name);
  }

  hasColumn(key: string): boolean {
    return this.reading.columns.some((column) => column.key === key && column.standing !== "unknown");
  }

  figure(line: string, column: string): PlacedFigure | undefined {
    return this.figures.get(figureKey(line, column));
  }

  /**
   * The lines next below a code: 201 → its 款, or its 项 where the 款 is not printed. Below the whole
   * table (`undefined`) stand the codes that have nothing printed above them.
   */
  below(code: string | undefined): readonly Line[] {
    return this.codes.filter((line) => this.above(line.code!) === code);
  }

  /** The nearest printed code above a code. */
  above(code: string): string | undefined {
    for (let length = code.length - 2; length >= 3; length -= 2) {
      const upper = code.slice(0, length);
      if (this.lineOfCode.has(upper)) return upper;
    }
    return undefined;
  }
}

function figureKey(line: string, column: string): string {
  return `${line}\n${column}`;
}

function firstOfEach<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  for (const item of items) if (!index.has(key(item))) index.set(key(item), item);
  return index;
}
