import type { Line, PlacedFigure, TableReading } from "../../tables/reading";

/** A line that bears a code and is added up. */
export type CodeLine = Line & { readonly code: string };

type FiguresOfColumn = Map<string, PlacedFigure>;

/** Digits of a 项, the finest functional code. */
const ITEM = 7;

/**
 * A table whose figures and codes are found without a search: an explanation asks for each line of a
 * large department some ten times over.
 */
export class IndexedTable {
  /** In the order of the table. */
  readonly codes: readonly CodeLine[];
  /** How long its codes are: as deep it goes. */
  readonly digits: ReadonlySet<number>;
  private readonly byCode: ReadonlyMap<string, CodeLine>;
  private readonly figures: ReadonlyMap<string, FiguresOfColumn>;
  private readonly items: ReadonlyMap<string, readonly CodeLine[]>;

  constructor(readonly reading: TableReading) {
    this.codes = reading.lines.filter(isCodeLine);
    this.digits = new Set(this.codes.map(({ code }) => code.length));
    this.byCode = new Map(this.codes.toReversed().map((line) => [line.code, line]));
    this.figures = figuresByColumn(reading);
    this.items = itemsByParent(this.codes);
  }

  /** The first figure of a line and a column; a code stands for the line of that code. */
  figureAt(line: string, column: string): PlacedFigure | undefined {
    return this.figures.get(column)?.get(line);
  }

  /** The first line of a code. */
  lineOf(code: string): CodeLine | undefined {
    return this.byCode.get(code);
  }

  /** The 项 under a 类 or a 款, in the order of the table. */
  itemsBelow(code: string): readonly CodeLine[] {
    return this.items.get(code) ?? [];
  }
}

function isCodeLine(line: Line): line is CodeLine {
  return line.code !== undefined && line.standing === "main";
}

/** The general tables call their lines by name; a line that bears a code is found by it as well. */
function figuresByColumn({ figures, lines }: TableReading): ReadonlyMap<string, FiguresOfColumn> {
  const codes = new Map(lines.map(({ key, code }) => [key, code]));
  const columns = new Map<string, FiguresOfColumn>();
  for (const figure of figures) {
    const column = columns.get(figure.columnKey) ?? new Map<string, PlacedFigure>();
    columns.set(figure.columnKey, column);
    for (const name of [figure.line, codes.get(figure.line)])
      if (name !== undefined && !column.has(name)) column.set(name, figure);
  }
  return columns;
}

function itemsByParent(codes: readonly CodeLine[]): ReadonlyMap<string, readonly CodeLine[]> {
  const items = new Map<string, CodeLine[]>();
  for (const line of codes.filter(({ code }) => code.length === ITEM))
    for (const digits of [3, 5, ITEM]) {
      const parent = line.code.slice(0, digits);
      const known = items.get(parent);
      if (known) known.push(line);
      else items.set(parent, [line]);
    }
  return items;
}
