import { formColumns, formOf } from "../tables/forms";
import type { Line, PlacedFigure, TableReading } from "../tables/reading";
import type { TableId } from "../tables/table-id";

/** A set's tables with their lines and figures at hand. */
export class Readings {
  private readonly tables: ReadonlyMap<TableId, IndexedReading>;

  /** Tables that `known` holds as they are need not be indexed again. */
  constructor(readings: readonly TableReading[], known?: Readings) {
    this.tables = new Map(
      readings.map((reading) => {
        const before = known?.get(reading.table);
        return [reading.table, before?.reading === reading ? before : new IndexedReading(reading)];
      }),
    );
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
  private readonly figures: ReadonlyMap<string, ReadonlyMap<string, PlacedFigure>>;
  private readonly linesBelow: ReadonlyMap<string | undefined, readonly Line[]>;
  private readonly known: ReadonlySet<string>;
  private readonly columnNames: ReadonlySet<string>;

  constructor(readonly reading: TableReading) {
    this.codes = reading.lines.filter(
      ({ code, standing }) => code !== undefined && standing === "main",
    );
    this.lines = firstOfEach(reading.lines, ({ key }) => key);
    this.lineOfCode = firstOfEach(this.codes, ({ code }) => code!);
    this.linesBelow = grouped(this.codes, ({ code }) => this.above(code!));
    this.figures = byLineAndColumn(reading.figures);
    this.known = new Set(
      reading.columns.filter(({ standing }) => standing !== "unknown").map(({ key }) => key),
    );
    this.columnNames = new Set([
      ...reading.columns.map(({ key }) => key),
      ...formColumns(formOf(reading.table)).map(({ key }) => key),
    ]);
  }

  /** The line of a key; categories of two-sided tables answer to their code as well. */
  line(name: string): Line | undefined {
    return this.lines.get(name) ?? this.lineOfCode.get(name);
  }

  /** Whether the sheet has this column of the form. */
  hasColumn(key: string): boolean {
    return this.known.has(key);
  }

  /** Whether a name is a column's, of the form or of this sheet; any other name is a line's. */
  isColumnName(name: string): boolean {
    return this.columnNames.has(name);
  }

  figure(line: string, column: string): PlacedFigure | undefined {
    return this.figures.get(line)?.get(column);
  }

  /**
   * The lines next below a code: 201 → its 款, or its 项 where the 款 is not printed. Below the whole
   * table (`undefined`) stand the codes that have nothing printed above them.
   */
  below(code: string | undefined): readonly Line[] {
    return this.linesBelow.get(code) ?? [];
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

function byLineAndColumn(
  figures: readonly PlacedFigure[],
): ReadonlyMap<string, ReadonlyMap<string, PlacedFigure>> {
  const lines = new Map<string, Map<string, PlacedFigure>>();
  for (const placed of figures) {
    const line = lines.get(placed.line) ?? new Map<string, PlacedFigure>();
    if (line.size === 0) lines.set(placed.line, line);
    if (!line.has(placed.columnKey)) line.set(placed.columnKey, placed);
  }
  return lines;
}

function firstOfEach<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> {
  const index = new Map<string, T>();
  for (const item of items) if (!index.has(key(item))) index.set(key(item), item);
  return index;
}

function grouped<K, T>(items: readonly T[], key: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
