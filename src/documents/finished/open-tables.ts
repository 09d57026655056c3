import type { TableCell } from "../../reading-text/finished-text";
import { attributeOf, type Tag } from "../../workbook/package/xml-tags";

/** Where a row of a table stands in the part: its own tags and what is between them. */
export interface TableRowXml {
  readonly start: number;
  readonly end: number;
}

/** Keeps in which cell of which table a part is being read; tables within tables are not told apart. */
export class OpenTables {
  private depth = 0;
  private table = -1;
  private line = -1;
  private column = 0;
  private columns = 1;
  private isInCell = false;
  private row: { start: number; end: number } = { start: 0, end: 0 };

  /** To be told of every tag. */
  notice(tag: Tag): void {
    if (tag.name === "tbl") this.noticeTable(tag);
    if (this.depth !== 1) return;
    switch (tag.name) {
      case "tr":
        return this.noticeRow(tag);
      case "tc":
        return this.noticeCell(tag);
      case "gridBefore":
        this.column += numberIn(tag);
        return;
      case "gridSpan":
        if (this.isInCell) this.columns = numberIn(tag);
    }
  }

  /** The cell, and the row around it; `undefined` outside of tables, and in a table within a table. */
  cell(): { readonly cell: TableCell; readonly row: TableRowXml } | undefined {
    if (this.depth !== 1 || !this.isInCell) return undefined;
    const { table, line: row, column, columns } = this;
    return { cell: { table, row, column, columns }, row: this.row };
  }

  private noticeTable({ kind }: Tag): void {
    this.depth += kind === "open" ? 1 : kind === "close" ? -1 : 0;
    if (kind !== "open" || this.depth !== 1) return;
    this.table++;
    this.line = -1;
  }

  private noticeRow({ kind, start, end }: Tag): void {
    if (kind === "close") this.row.end = end;
    if (kind !== "open") return;
    this.line++;
    this.column = 0;
    this.row = { start, end };
  }

  private noticeCell({ kind }: Tag): void {
    if (kind === "close") this.column += this.columns;
    this.columns = 1;
    this.isInCell = kind === "open";
  }
}

function numberIn(tag: Tag): number {
  return Number(attributeOf(tag, "val") ?? 1);
}
