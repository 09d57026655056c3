import { SLIPS } from "../../checking/localisation/slips/recognition";
import type { Slip } from "../../checking/localisation/slips/slip";
import type { DescribedKind } from "./kind-page";

/** What each slip looks like, and what else looks so; a name of none of the slips is a fault (test/kinds.test.ts). */
const DESCRIBED: Readonly<Record<string, readonly [says: string, limits: string]>> = {
  正负号相反: ["填的数与应有的数只差正负号。", "应有的数为零时不说。"],
  万元误填为元: ["填的数是应有的数的一万倍。", "末几位被舍入时，按可能的数判断。"],
  元误填为万元: ["填的数是应有的数的万分之一。", "填的数只剩一两位有效数字时容易碰巧。"],
  小数点错位: ["数字相同，小数点移了一位或几位。", "整十、整百的数容易碰巧。"],
  误录为左边一栏的数: ["填的数与左边一栏相同。", "两栏本来相同时不说。"],
  误录为右边一栏的数: ["填的数与右边一栏相同。", "两栏本来相同时不说。"],
  误录为同一行另一栏的数: ["填的数与同一行另一栏相同。", "零和空白不算。"],
  误录为上一行的数: ["填的数与上一行相同。", "零和空白不算。"],
  误录为下一行的数: ["填的数与下一行相同。", "零和空白不算。"],
  沿用上年的数未更新: ["填的数与上年工作簿的同一格相同。", "要打开上年的表。"],
  误录为其他表同一项目的数: ["填的数是别的表里同一行或同一栏的数。", "零和空白不算。"],
  漏填: ["这一格空着，按关系应有数。", "本来没有发生的，空着是对的。"],
  合计漏加一项: ["合计比各项之和正好少其中一项。", "几项之和相同的，说不清是哪一项。"],
  合计重复加一项: ["合计比各项之和正好多其中一项。", "几项之和相同的，说不清是哪一项。"],
  相邻两位数字颠倒: [
    "相邻两位数字换了位置，如 434.61 与 434.16。",
    "差数是 9 的倍数而碰巧的也有。",
  ],
  少录一位数字: ["应有的数去掉一位就是填的数。", "位数少的数容易碰巧。"],
  重复录入一位数字: ["一位数字打了两次。", "应有的数本来有相同的两位时不说。"],
  看错一位形近的数字: [
    "一位数字看成了形近的另一个，如 3 与 8、1 与 7。",
    "只差一位的数都可能碰巧。",
  ],
  多录一位数字: ["填的数去掉一位就是应有的数。", "位数少的数容易碰巧。"],
  录错一位数字: ["只有一位数字不同。", "最常碰巧，只排在别的笔误之后。"],
};

function slipKind({ name, kind }: Slip): DescribedKind {
  const [says, limits] = DESCRIBED[name] ?? ["", ""];
  const often = kind === "telling" ? "这种吻合很少碰巧" : "这种吻合有时会碰巧";
  return {
    name,
    says,
    matters: `说明错数是怎么来的，${often}；只用来排列先后，从不使一个单元格变成“很可能有误”。`,
    sign: new RegExp(`疑似${name}`),
    limits,
    source: "填的数与应有的数的对比",
  };
}

/** Every slip that is known, in the order in which they are tried. */
export const SLIP_KINDS: readonly DescribedKind[] = SLIPS.map(slipKind);
