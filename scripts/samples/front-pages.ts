import { type Block, Drawing } from "../../test/accounts/drawing/drawing";

const FRONT_WIDTHS = [12, 40, 40, 12];
const LAST = FRONT_WIDTHS.length - 1;

/** 封面: the name of the publication, who publishes, when. */
export function coverBlock(year: number, unit: string, date: string): Block {
  const drawing = new Drawing();
  drawing.across(5, 0, LAST, `${year}年度部门决算公开表`, "title");
  drawing.across(9, 0, LAST, unit, "title");
  drawing.text(14, 1, `单位名称：${unit}`, "text");
  drawing.text(15, 1, `公开日期：${date}`, "text");
  return unruled(drawing, 16);
}

/** 目录: the published tables in their order. */
export function contentsBlock(titles: readonly string[]): Block {
  const drawing = new Drawing();
  drawing.across(0, 0, LAST, "目　录", "title");
  titles.forEach((title, i) => {
    drawing.text(2 + i, 0, `表${i + 1}`, "text");
    drawing.across(2 + i, 1, LAST, title, "text");
  });
  return unruled(drawing, 2 + titles.length);
}

/** The frame of a page without ruled part is empty: its last row stands before its first. */
function unruled({ cells, merges }: Drawing, rowCount: number): Block {
  const frame = { firstRow: 0, firstColumn: 0, lastRow: -1, lastColumn: -1 };
  return { cells, merges, frame, lastHeadRow: 0, rowCount, widths: FRONT_WIDTHS };
}
