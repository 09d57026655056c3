import { sumOf } from "../../test/accounts/fen";
import { type Block, Drawing } from "../../test/accounts/drawing/drawing";
import { type DrawnSheet, drawnSheet } from "../../test/accounts/drawing/drawn-sheet";
import { YUNNAN_2021 } from "./yunnan-2021";

/** A caption and what stands beside it: money in 元, a count, or a dash where nothing is to be filled in. */
type InformationLine = readonly [caption: string, amount?: number | { readonly count: number }];

function counted(count: number) {
  return { count };
}

/** Operating outlays in 元: 302 and what is bought out of 公用经费. */
function operatingOutlays(): number {
  const codes = Object.entries(YUNNAN_2021.economic).filter(([code]) => /^3(?:02|1)/.test(code));
  return sumOf(codes.map(([, fen]) => fen)) / 100;
}

/** 机构运行信息表 (财决附03表) of the fictional 云南 unit, in two columns as the ministry prints it. */
const LEFT: readonly InformationLine[] = [
  ["一、“三公”经费支出"],
  ["（一）支出合计", 72274.35],
  ["1．因公出国（境）费", 0],
  ["2．公务用车购置及运行维护费", 58412.35],
  ["（1）公务用车购置费", 0],
  ["（2）公务用车运行维护费", 58412.35],
  ["3．公务接待费", 13862],
  ["（1）国内接待费", 13862],
  ["其中：外事接待费", 0],
  ["（2）国（境）外接待费", 0],
  ["（二）相关统计数"],
  ["1．因公出国（境）团组数（个）", counted(0)],
  ["2．因公出国（境）人次数（人）", counted(0)],
  ["3．公务用车购置数（辆）", counted(0)],
  ["4．公务用车保有量（辆）", counted(2)],
  ["5．国内公务接待批次（个）", counted(21)],
  ["其中：外事接待批次（个）", counted(0)],
  ["6．国内公务接待人次（人）", counted(164)],
  ["其中：外事接待人次（人）", counted(0)],
];

const RIGHT: readonly InformationLine[] = [
  ["二、机关运行经费", operatingOutlays()],
  ["三、国有资产占用情况"],
  ["（一）车辆数合计（辆）", counted(2)],
  ["1．副部（省）级及以上领导用车", counted(0)],
  ["2．主要负责人用车", counted(0)],
  ["3．机要通信用车", counted(1)],
  ["4．应急保障用车", counted(0)],
  ["5．执法执勤用车", counted(0)],
  ["6．特种专业技术用车", counted(1)],
  ["7．离退休干部服务用车", counted(0)],
  ["8．其他用车", counted(0)],
  ["（二）单价100万元（含）以上设备（不含车辆）", counted(0)],
  ["四、政府采购支出信息"],
  ["（一）政府采购支出合计", 412860],
  ["1．政府采购货物支出", 186420],
  ["2．政府采购工程支出", 0],
  ["3．政府采购服务支出", 226440],
  ["（二）政府采购授予中小企业合同金额", 398420],
  ["其中：授予小微企业合同金额", 262140],
];

const TITLE = "机构运行信息表";
const WIDTHS = [36, 6, 16, 40, 6, 16];
const LAST = WIDTHS.length - 1;
const FIRST_LINE = 5;

export function informationSheet(): DrawnSheet {
  return drawnSheet(`附表10${TITLE}`, [informationBlock()]);
}

function informationBlock(): Block {
  const drawing = new Drawing();
  drawing.across(0, 0, LAST, TITLE, "title");
  drawing.text(1, LAST, "财决附03表", "tag");
  drawing.text(2, 0, `编制单位：${YUNNAN_2021.unit}`, "unit");
  drawing.text(2, LAST, "金额单位：元", "unit");
  [0, 3].forEach((column, side) => {
    ["项目", "行次", "统计数"].forEach((head, at) => drawing.text(3, column + at, head, "head"));
    drawing.text(4, column, "栏次", "number");
    drawing.whole(4, column + 2, side + 1, "number");
  });
  LEFT.forEach((line, index) => drawLine(drawing, { index, column: 0, number: index + 1 }, line));
  RIGHT.forEach((line, index) =>
    drawLine(drawing, { index, column: 3, number: LEFT.length + index + 1 }, line),
  );
  const rows = FIRST_LINE + Math.max(LEFT.length, RIGHT.length);
  return {
    cells: drawing.cells,
    merges: drawing.merges,
    frame: { firstRow: 3, firstColumn: 0, lastRow: rows - 1, lastColumn: LAST },
    lastHeadRow: 4,
    rowCount: rows,
    widths: WIDTHS,
  };
}

interface LinePlace {
  readonly index: number;
  readonly column: number;
  /** 行次. */
  readonly number: number;
}

/** Printed like the other tables of the set: `412,860.00`. */
function money(value: number) {
  const text = value.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return { value, text, format: "#,##0.00" };
}

function drawLine(drawing: Drawing, place: LinePlace, [caption, value]: InformationLine): void {
  const row = FIRST_LINE + place.index;
  drawing.text(row, place.column, caption, "caption");
  drawing.whole(row, place.column + 1, place.number, "number");
  const column = place.column + 2;
  if (value === undefined) drawing.text(row, column, "—", "figure");
  else if (typeof value === "number")
    drawing.cell({ row, column, role: "figure", ...money(value) });
  else drawing.whole(row, column, value.count, "figure");
}
