import { Chance } from "./chance";

/** How one unit lays its tables out: the same for every workbook of it. */
export interface Habits {
  readonly year: number;
  readonly unit: "万元" | "元";
  readonly zero: "blank" | "0.00" | "—";
  readonly format: "0.00" | "#,##0.00" | "General";
  readonly numbersAsText: boolean;
  readonly lineNumbers: boolean;
  readonly columnNumbers: boolean;
  readonly classes: "all" | "used";
  readonly ordinals: boolean;
  readonly codes: "text" | "number" | "three columns";
  readonly totalFirst: boolean;
  readonly stopsAtSections: boolean;
  readonly sheetNames: "titles" | "numbered titles" | "numbers";
  readonly top: number;
  readonly left: number;
  readonly budgets: readonly [general: string, funds: string, capital: string];
  readonly subtotal: "小计" | "合计";
  readonly wideGeneral: boolean;
  readonly wideCapital: boolean;
  readonly economicBlocks: 2 | 3;
  readonly threePublic: "along" | "pairs" | "down";
  /** Which of several words the unit uses for one thing. */
  readonly word: (thing: string) => string;
}

/** Words that real forms use for one thing. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  收支总表: ["收入支出决算总表", "收支决算总表"],
  决算数: ["决算数", "金额", "本年决算数"],
  收入合计: ["本年收入合计", "收入合计", "本年收入"],
  支出合计: ["本年支出合计", "支出合计", "本年支出"],
  收入总计: ["总计", "收入总计"],
  支出总计: ["总计", "支出总计"],
  结余使用: ["使用非财政拨款结余", "使用非财政拨款结余（含专用结余）", "用事业基金弥补收支差额"],
  年初: ["年初结转和结余", "上年结转和结余", "年初结转结余"],
  年末: ["年末结转和结余", "结转下年", "年末结转结余"],
  年初拨款: ["年初财政拨款结转和结余", "上年财政拨款结转和结余"],
  年末拨款: ["年末财政拨款结转和结余", "年末财政拨款结转结余"],
  对附属: ["对附属单位补助支出", "对附属单位补助"],
  公务用车: ["公务用车购置及运行维护费", "公务用车购置及运行费"],
  购置: ["公务用车购置费", "购置费"],
  运行: ["公务用车运行维护费", "公务用车运行费", "运行维护费"],
  出国: ["因公出国（境）费", "因公出国（境）费用"],
  三公表: [
    "财政拨款“三公”经费支出决算表",
    "一般公共预算财政拨款“三公”经费支出决算表",
    "“三公”经费支出决算表",
  ],
};

const BUDGETS = [
  ["一般公共预算财政拨款", "政府性基金预算财政拨款", "国有资本经营预算财政拨款"],
  ["一般公共预算", "政府性基金预算", "国有资本经营预算"],
] as const;

/** The habits that a seed draws. */
export function drawnHabits(seed: number): Habits {
  const chance = new Chance(seed * 7919 + 17);
  const words = new Map(Object.entries(WORDS).map(([thing, all]) => [thing, chance.oneOf(all)]));
  return {
    year: chance.whole(2019, 2024),
    unit: chance.happens(0.75) ? "万元" : "元",
    zero: chance.oneOf(["blank", "blank", "0.00", "—"] as const),
    format: chance.oneOf(["0.00", "#,##0.00", "General"] as const),
    numbersAsText: chance.happens(0.15),
    lineNumbers: chance.happens(0.6),
    columnNumbers: chance.happens(0.6),
    classes: chance.happens(0.6) ? "all" : "used",
    ordinals: chance.happens(0.75),
    codes: chance.oneOf(["text", "number", "three columns"] as const),
    totalFirst: chance.happens(0.7),
    stopsAtSections: chance.happens(0.1),
    sheetNames: chance.oneOf(["titles", "numbered titles", "numbers"] as const),
    top: chance.whole(0, 2),
    left: chance.happens(0.2) ? 1 : 0,
    budgets: chance.oneOf(BUDGETS),
    subtotal: chance.oneOf(["小计", "合计"] as const),
    wideGeneral: chance.happens(0.2),
    wideCapital: chance.happens(0.3),
    economicBlocks: chance.oneOf([2, 3] as const),
    threePublic: chance.oneOf(["along", "along", "pairs", "down"] as const),
    word: (thing) => words.get(thing) ?? thing,
  };
}
