import type { Cell, Sheet } from "../../../src/sheets/sheet";

/** Chances of a drawn book: the same number, the same book. */
export class Chances {
  constructor(private state: number) {}

  /** A whole number from 0 to one less than `count`. */
  of(count: number): number {
    this.state = (Math.imul(this.state ^ (this.state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    const mixed = Math.imul(this.state ^ (this.state >>> 12), 0x297a2d39);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % count;
  }

  one<T>(from: readonly T[]): T {
    return from[this.of(from.length)]!;
  }
}

/** Figures of a line in 分, by columns. */
export type Amounts = readonly number[];

export interface DrawnLine {
  readonly code: string;
  readonly name: string;
  readonly amounts: Amounts;
}

/** How a drawn book is written down. */
export interface Look {
  /** What stands for nothing. */
  readonly nought: "blank" | "zero" | "dash";
  readonly codesAreNumbers: boolean;
  /** 万元 where nothing is said. */
  readonly money?: "万元" | "元";
  /** 小计 is a formula of its line, and 合计 one of its column. */
  readonly formulas: boolean;
}

/** A drawn unit's spending, and what of it was paid from the general budget: 小计, 基本, 项目 of each line. */
export interface DrawnBook {
  readonly spending: readonly DrawnLine[];
  readonly budget: readonly DrawnLine[];
  readonly look: Look;
}

const CLASSES = [
  ["205", "教育支出"],
  ["206", "科学技术支出"],
  ["207", "文化旅游体育与传媒支出"],
  ["208", "社会保障和就业支出"],
  ["210", "卫生健康支出"],
  ["213", "农林水支出"],
] as const;

/** A unit of three or four 类, each with a few 款 and 项; sums are exact. */
export function drawnBook(chances: Chances): DrawnBook {
  const first = chances.of(3);
  const classes = CLASSES.slice(first, first + 3 + chances.of(2));
  const items = classes.flatMap(([code, name]) =>
    Array.from({ length: 1 + chances.of(3) }, (_, section) =>
      Array.from({ length: 1 + chances.of(4) }, (_item, item) =>
        drawnItem(chances, code, name, [section + 1, item + 1]),
      ),
    ).flat(),
  );
  return {
    spending: withSums(
      items.map(({ line }) => line),
      classes,
    ),
    budget: withSums(
      items.filter(({ isOwn }) => !isOwn).map(({ line }) => line),
      classes,
    ),
    look: {
      nought: chances.one(["blank", "zero", "dash"]),
      codesAreNumbers: chances.of(2) === 0,
      formulas: chances.of(3) === 0,
    },
  };
}

function drawnItem(
  chances: Chances,
  code: string,
  name: string,
  [section, item]: readonly [number, number],
) {
  const money = () => 1000 + chances.of(9_000_000);
  const kind = chances.of(3);
  const [basic, project] = [kind === 0 ? 0 : money(), kind === 1 ? 0 : money()];
  const line: DrawnLine = {
    code: `${code}${two(section)}${two(item)}`,
    name: `${name.slice(0, 2)}事务${"甲乙丙丁"[section]!}${"一二三四五"[item]!}`,
    amounts: [basic + project, basic, project],
  };
  return { line, isOwn: chances.of(9) === 0 };
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** 合计, then each 类 and 款 before what is below it. */
function withSums(
  items: readonly DrawnLine[],
  classes: readonly (readonly [string, string])[],
): readonly DrawnLine[] {
  const sum = (of: readonly DrawnLine[]) =>
    of.reduce<Amounts>((all, { amounts }) => all.map((each, at) => each + amounts[at]!), [0, 0, 0]);
  const below = (code: string) => items.filter((item) => item.code.startsWith(code));
  const lines = classes
    .filter(([code]) => below(code).length > 0)
    .flatMap(([code, name]) => {
      const own = below(code);
      const sections = [...new Set(own.map((item) => item.code.slice(0, 5)))];
      return [
        { code, name, amounts: sum(own) },
        ...sections.flatMap((section) => [
          {
            code: section,
            name: `${name.slice(0, 2)}事务${section.slice(4)}`,
            amounts: sum(below(section)),
          },
          ...below(section),
        ]),
      ];
    });
  return [{ code: "", name: "合计", amounts: sum(items) }, ...lines];
}

const SPENDING_SHEET = "支出";
export const BUDGET_SHEET = "预算";
/** The row on which the figures of the first line of a table stand, and the column of 小计. */
export const FIRST_ROW = 3;
export const FIRST_COLUMN = 2;

/** The two tables as sheets. */
export function sheetsOf({ spending, budget, look }: DrawnBook): readonly Sheet[] {
  return [
    sheetOf(SPENDING_SHEET, "支出决算表", "本年支出合计", spending, look),
    sheetOf(BUDGET_SHEET, "一般公共预算财政拨款支出决算表", "小计", budget, look),
  ];
}

function sheetOf(
  name: string,
  title: string,
  total: string,
  lines: readonly DrawnLine[],
  look: Look,
): Sheet {
  const heads = ["科目编码", "科目名称", total, "基本支出", "项目支出"];
  return {
    ...{ name, visibility: "visible", merges: [] },
    ...{ hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() },
    rows: [
      [words(`2023年度${title}`)],
      [words(`单位：${look.money ?? "万元"}`)],
      heads.map(words),
      ...lines.map((line, at) => rowOf(line, FIRST_ROW + at + 1, look)),
    ],
  };
}

function words(text: string): Cell {
  return { value: text, text };
}

function rowOf({ code, name, amounts }: DrawnLine, row: number, look: Look) {
  const codeCell =
    code === ""
      ? words("合计")
      : look.codesAreNumbers
        ? { value: Number(code), text: code }
        : words(code);
  const figures = amounts.map((amount) => figure(amount, look));
  const whole = figures[0] ?? { value: 0, text: "0.00" };
  const total: Cell | undefined = look.formulas
    ? {
        ...whole,
        ...figure(amounts[0]!, { ...look, nought: "zero" }),
        formula: `=SUM(D${row}:E${row})`,
      }
    : figures[0];
  return [codeCell, words(code === "" ? "" : name), total, ...figures.slice(1)];
}

function figure(amount: number, { nought }: Look): Cell | undefined {
  if (amount === 0 && nought !== "zero")
    return nought === "dash" ? { value: "—", text: "—", format: "0.00" } : undefined;
  return { value: amount / 100, text: (amount / 100).toFixed(2), format: "0.00" };
}
