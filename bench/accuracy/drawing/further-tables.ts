import { ECONOMIC_CLASSES } from "./codes";
import type { Habits } from "./habits";
import { total, type Ledger, type ThreePublic } from "./ledger";
import { Pad, type DrawnSheet } from "./pad";
import { beginTable, sheetName } from "./titles";

/** 一般公共预算财政拨款基本支出决算表: blocks of code, name and amount, then the totals. */
export function economicTable({ economic }: Ledger, habits: Habits): DrawnSheet {
  const title = "一般公共预算财政拨款基本支出决算表";
  const pad = new Pad(habits.top, habits.left);
  const heads = beginTable(pad, title, habits);
  const blocks = blocksOf(economic, habits.economicBlocks);
  const deepest = Math.max(...blocks.map((block) => block.length));
  const totalRow = heads + 1 + deepest;
  blocks.forEach((block, at) => {
    const column = at * 3;
    pad.words(heads, column, "经济分类科目编码");
    pad.words(heads, column + 1, "科目名称");
    pad.caption(heads, column + 2, habits.word("决算数"));
    block.forEach(({ code, name, amount }, row) => {
      pad.words(heads + 1 + row, column, code);
      pad.words(heads + 1 + row, column + 1, name);
      pad.amount(heads + 1 + row, column + 2, amount);
    });
  });
  const sum = (classes: readonly string[]) =>
    economic
      .filter(({ code }) => classes.includes(code.slice(0, 3)))
      .reduce((all, { amount }) => all + amount, 0);
  pad.caption(totalRow, 0, "人员经费合计");
  pad.amount(totalRow, 2, sum(["301", "303"]));
  pad.caption(totalRow, 3, "公用经费合计");
  pad.amount(totalRow, (habits.economicBlocks - 1) * 3 + 2, sum(["302", "310"]));
  return pad.asSheet(sheetName(title, 6, habits));
}

interface EconomicLine {
  readonly code: string;
  readonly name: string;
  readonly amount: number;
}

/** 301 and 303 on the left; 302 and 310 on the right, or in a block each. */
function blocksOf(
  economic: readonly EconomicLine[],
  blocks: 2 | 3,
): readonly (readonly EconomicLine[])[] {
  const classes =
    blocks === 2
      ? [
          ["301", "303"],
          ["302", "310"],
        ]
      : [["301", "303"], ["302"], ["310"]];
  return classes.map((codes) => codes.flatMap((code) => classLines(code, economic)));
}

function classLines(code: string, economic: readonly EconomicLine[]): readonly EconomicLine[] {
  const own = economic.filter((line) => line.code.startsWith(code));
  const amount = own.reduce((sum, line) => sum + line.amount, 0);
  return [{ code, name: ECONOMIC_CLASSES[code]!, amount }, ...own];
}

/** 财政拨款“三公”经费支出决算表. */
export function threePublicTable({ vehicles }: Ledger, habits: Habits): DrawnSheet {
  const title = habits.word("三公表");
  const pad = new Pad(habits.top, habits.left);
  const heads = beginTable(pad, title, habits);
  switch (habits.threePublic) {
    case "along":
      vehicles.forEach((kind, at) => drawAlong(pad, heads, at * 6, kind, habits));
      break;
    case "pairs":
      drawPairs(pad, heads, vehicles, habits);
      break;
    case "down":
      drawDown(pad, heads, vehicles, habits);
  }
  return pad.asSheet(sheetName(title, 9, habits));
}

/** 合计, 出国, 公务用车 小计, 购置, 运行, 接待. */
function sixOf(kind: ThreePublic): readonly number[] {
  const { abroad, purchase, operation, hospitality } = kind;
  return [total(kind), abroad, purchase + operation, purchase, operation, hospitality];
}

function kindName(at: number): string {
  return at === 0 ? "预算数" : "决算数";
}

function drawAlong(
  pad: Pad,
  heads: number,
  first: number,
  kind: ThreePublic,
  habits: Habits,
): void {
  pad.head(heads, first, kindName(first / 6), 1, 6);
  drawItemHeads(pad, heads + 1, (item) => first + item, 1, habits);
  const row = heads + 3 + (habits.columnNumbers ? 1 : 0);
  sixOf(kind).forEach((fen, at) => {
    if (habits.columnNumbers) pad.words(row - 1, first + at, String(first + at + 1));
    pad.amount(row, first + at, fen);
  });
}

/** The heads of the items over two rows; each item is so many columns wide. */
function drawItemHeads(
  pad: Pad,
  row: number,
  columnOf: (item: number) => number,
  width: number,
  habits: Habits,
): void {
  const [abroad, group, hospitality] = [habits.word("出国"), habits.word("公务用车"), "公务接待费"];
  pad.head(row, columnOf(0), "合计", 2, width);
  pad.head(row, columnOf(1), abroad, 2, width);
  pad.head(row, columnOf(2), group, 1, 3 * width);
  pad.head(row + 1, columnOf(2), "小计", 1, width);
  pad.head(row + 1, columnOf(3), habits.word("购置"), 1, width);
  pad.head(row + 1, columnOf(4), habits.word("运行"), 1, width);
  pad.head(row, columnOf(5), hospitality, 2, width);
}

function drawPairs(
  pad: Pad,
  heads: number,
  vehicles: readonly ThreePublic[],
  habits: Habits,
): void {
  drawItemHeads(pad, heads, (item) => item * 2, 2, habits);
  vehicles.forEach((kind, at) =>
    sixOf(kind).forEach((fen, item) => {
      pad.caption(heads + 2, item * 2 + at, kindName(at));
      pad.amount(heads + 3, item * 2 + at, fen);
    }),
  );
}

function drawDown(pad: Pad, heads: number, vehicles: readonly ThreePublic[], habits: Habits): void {
  const captions = [
    "合计",
    `1.${habits.word("出国")}`,
    `2.${habits.word("公务用车")}`,
    `（1）${habits.word("购置")}`,
    `（2）${habits.word("运行")}`,
    "3.公务接待费",
  ];
  pad.words(heads, 0, "项目");
  captions.forEach((caption, item) => pad.caption(heads + 1 + item, 0, caption));
  vehicles.forEach((kind, at) => {
    pad.caption(heads, 1 + at, kindName(at));
    sixOf(kind).forEach((fen, item) => pad.amount(heads + 1 + item, 1 + at, fen));
  });
}
