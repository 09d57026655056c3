import type { SectionKind } from "./section-words";

/** The lists whose lines stand under headers of 类, 款 and 项 in a section. */
export const ITEM_LISTS_OF: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  general: ["一般公共预算项"],
  funds: ["政府性基金项"],
  capital: ["国有资本经营项"],
  // 江苏 tells the 项 of all three budgets together.
  appropriation: ["一般公共预算项", "政府性基金项", "国有资本经营项"],
};
