import type { Alignment, Font } from "exceljs";
import type { CellRole, DrawnCell } from "./drawing/drawing";

/** The looks of published tables: 小标宋 titles, 宋体 heads and lines, figures to the right. */
export interface CellStyle {
  readonly font: Partial<Font>;
  readonly alignment: Partial<Alignment>;
}

const TEXT: Partial<Font> = { name: "宋体", size: 10 };

const STYLES: Readonly<Record<CellRole, CellStyle>> = {
  title: {
    font: { name: "方正小标宋简体", size: 20 },
    alignment: { horizontal: "center", vertical: "middle", wrapText: true },
  },
  tag: { font: TEXT, alignment: { horizontal: "right", vertical: "middle" } },
  unit: { font: TEXT, alignment: { horizontal: "left", vertical: "middle" } },
  head: {
    font: { name: "黑体", size: 10 },
    alignment: { horizontal: "center", vertical: "middle", wrapText: true },
  },
  number: { font: TEXT, alignment: { horizontal: "center", vertical: "middle" } },
  caption: { font: TEXT, alignment: { horizontal: "left", vertical: "middle", wrapText: true } },
  total: {
    font: { ...TEXT, bold: true },
    alignment: { horizontal: "center", vertical: "middle" },
  },
  code: { font: TEXT, alignment: { horizontal: "left", vertical: "middle" } },
  figure: {
    font: { name: "Times New Roman", size: 10 },
    alignment: { horizontal: "right", vertical: "middle" },
  },
  note: {
    font: { name: "仿宋", size: 10 },
    alignment: { horizontal: "left", vertical: "middle", wrapText: true },
  },
  text: {
    font: { name: "仿宋", size: 11 },
    alignment: { horizontal: "left", vertical: "middle", wrapText: true },
  },
};

export function styleOf(cell: DrawnCell): CellStyle {
  return STYLES[cell.role];
}
