import type { NewRowStyle } from "./new-sheet";

/** How the cells of a row look. */
interface RowLook {
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly bold?: true;
  readonly centred?: true;
  /** Thin lines around each cell. */
  readonly ruled?: true;
  /** Such as #d9e2f0. */
  readonly fill?: string;
}

/** The look of each style, the same in every holder. */
export const ROW_LOOKS: Readonly<Record<NewRowStyle, RowLook>> = {
  title: { font: "黑体", size: 16, centred: true },
  heading: { font: "黑体", size: 12 },
  subheading: { font: "楷体", size: 12, bold: true },
  body: { font: "仿宋", size: 12 },
  caption: { font: "仿宋", size: 11, centred: true },
  "table-head": { font: "仿宋", size: 11, bold: true, centred: true },
  figures: { font: "仿宋", size: 11 },
  note: { font: "宋体", size: 11 },
  "ruled-head": { font: "宋体", size: 10, bold: true, centred: true, ruled: true, fill: "#e7ecf4" },
  ruled: { font: "宋体", size: 10, ruled: true },
  signature: { font: "宋体", size: 12 },
};
