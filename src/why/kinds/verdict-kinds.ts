import type { DescribedKind } from "./kind-page";

/** How cells are blamed. */
export const VERDICT_KINDS: readonly DescribedKind[] = [
  {
    name: "很可能有误的单元格",
    says: "只要把它改成应有的数，全部不成立的关系都成立；别的改法要假设更多的错误。",
    matters: "先核对原始账簿中的这个数。",
    sign: /很可能有误/,
    limits: "两个错误正好互相抵消时指不出来。仍应以账簿为准。",
    source: "使全部关系成立的最少改动",
  },
  {
    name: "可能有误的几个单元格",
    says: "改动其中任何一个都能使关系成立，仅凭勾稽关系分不开。",
    matters: "逐个与账簿核对；疑似笔误的排在前面。",
    sign: /[^很]可能有误：|不能区分/,
    limits: "笔误只用来排列先后。",
    source: "使全部关系成立的最少改动",
  },
  {
    name: "合计链",
    says: "一个明细填错，又据错数重新加总，同一表内因此都成立，只与别的表不符。",
    matters: "改明细，再重新加总，不要改别的表。",
    sign: /合计链/,
    limits: "各表都照错数加总时看不出来。",
    source: "使全部关系成立的最少改动",
  },
];
