import type { Cause } from "../../checking/causes/cause";
import type { DescribedKind } from "./kind-page";

/** Every kind of cause; the type holds the list complete. */
export const CAUSE_KINDS: Readonly<Record<Cause["kind"], DescribedKind>> = {
  code: {
    name: "编码写错",
    says: "一行的科目编码写错了一位或几位、多了少了一位、没有填或与另一行的编码互换，应为别的表中有、名称相同、只差一位或金额正好所缺的编码；基本支出决算表按支出经济分类科目的名称。",
    matters: "编码错了，上下级和表间的关系会一起不成立，但没有一个数字是错的。",
    sign: /科目编码 \S+ 疑似(?:写错|与 \S+ 的 \S+ 互换)|没有科目编码(?:和名称)?，应为/,
    limits:
      "几张表写成同一个错误编码、互换同样两行的编码时，凭名称、次序和上下级关系判断；都不能判断时以多数表为准。",
  },
  "line-left-out": {
    name: "漏行",
    says: "表中缺一行：别的表有这个科目，或上级减去其余各项正好剩下它。",
    matters: "合计会比各行之和大；数字由关系推算，请对照账簿。",
    sign: /疑似漏录/,
    limits: "收入决算表的科目不逐个与其他表比较（结转资金没有本年收入）。",
  },
  "line-twice": {
    name: "多行",
    says: "同一个科目的一行录了两次。",
    matters: "上级合计会重复计算，或比各行之和小。",
    sign: /录了两次/,
    limits: "两行编码不同时按编码写错处理。",
  },
  columns: {
    name: "两栏互换",
    says: "两栏的数字整栏填反了。",
    matters: "行内合计可能仍成立，只有表间关系不成立。",
    sign: /两栏疑似互换/,
    limits: "两栏合计相同的看不出来。",
  },
  lines: {
    name: "两行互换",
    says: "两行的金额填反了。",
    matters: "上级合计仍成立，只有与其他表的关系不成立。",
    sign: /两行的金额疑似互换/,
    limits: "没有其他表可比时看不出来。",
  },
  copied: {
    name: "整栏抄错",
    says: "一栏抄成了旁边的一栏。",
    matters: "整栏都错，逐格列出没有必要。",
    sign: /误抄到了这里|疑似抄成了/,
    limits: "只有一两行有数时与单格错误分不开。",
  },
  slid: {
    name: "错行",
    says: "一栏的数字与科目错开了一行或几行。",
    matters: "每一行都错，但数字本身是对的，移回即可。",
    sign: /上移|下移|错开/,
    limits: "错开的一段太短时按单格处理。",
  },
  rows: {
    name: "金额与科目错行",
    says: "各栏的金额一起与科目错开了一行或几行：科目没有动，金额整行上移或下移了。",
    matters: "每一行都错，但数字本身是对的，整段移回即可；被挤掉的金额须对照账簿重填。",
    sign: /各栏金额疑似与科目错开/,
    limits: "只错两三行、别的表又没有同样的金额时，与单格错误分不开。",
  },
  table: {
    name: "放错表",
    says: "一张表自身成立，与其他表处处不符，或写着别的单位、年度。",
    matters: "不是填错数字，是放进了别的单位或年度的表。",
    sign: /疑似放错了表|疑似别的单位或年度的表/,
    limits: "只有一两张表时无从比较。",
  },
};
