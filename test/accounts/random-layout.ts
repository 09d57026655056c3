import { TABLE_IDS } from "./accounts";
import type { Accounts } from "./accounts";
import type { Money } from "./fen";
import type { NoteStyle } from "./forms/notes";
import { type Vintage, vintageOf } from "./forms/vintages";
import type { FigureStyle, FormLayout, TitleStyle } from "./layout";
import { OTHER_SHEETS } from "./publishing/other-sheets";
import type { Layout } from "./publishing/publication";
import type { Random } from "./random";
import type { Wear } from "./wear/wear";

/** The ways money is printed: most in 万元, some in 元, some schools with six decimals. */
export function randomMoney(random: Random): Money {
  return random.pick<Money>([
    { unit: "万元", decimals: 2 },
    { unit: "万元", decimals: 2 },
    { unit: "元", decimals: 2 },
    { unit: "万元", decimals: 6 },
  ]);
}

/** Any combination of what varies on real forms that can occur in the year of the accounts. */
export function randomLayout(random: Random, { year }: Pick<Accounts, "year">): Layout {
  const form = randomForm(random, vintageOf(year));
  const arrangement = random.pick(["sheet-each", "sheet-each", "stacked", "file-each"] as const);
  const chosen = random.sample(OTHER_SHEETS, random.pick([0, 0, 2, 4]));
  const needsCover = !form.titles.year && !chosen.includes("cover");
  return {
    form,
    arrangement,
    naming: random.pick(["GK", "Z", "title", "table-number", "plain"] as const),
    order: random.chance(0.7) ? TABLE_IDS : otherOrder(),
    others: needsCover ? ["cover", ...chosen] : chosen,
    wear: randomWear(random),
  };
}

/** Provinces that print “三公” before the funds. */
function otherOrder() {
  const [last, others] = ["three-public-expenses", TABLE_IDS.slice(0, 6)] as const;
  return [...others, last, "government-funds", "state-capital"] as const;
}

function randomForm(random: Random, vintage: Vintage): FormLayout {
  const numbered = random.chance(0.6);
  return {
    vintage,
    numbered,
    codes: random.pick([
      "three-columns",
      "three-columns-sparse",
      "merged",
      "text",
      "number",
      "spaced",
    ] as const),
    total: random.pick(["first", "last"] as const),
    subtotal: random.pick(["小计", "合计"] as const),
    indented: random.chance(0.4),
    basicExpenditure: random.pick(["three-blocks", "two-blocks", "total-columns"] as const),
    threePublic: random.pick(["six-and-six", "pairs", "with-meetings"] as const),
    generalBudget: random.pick(["narrow", "narrow", "wide"] as const),
    stateCapital: random.pick(["narrow", "narrow", "wide"] as const),
    budgetColumns: random.chance(0.15),
    titles: randomTitles(random),
    tags: random.pick(["公开", "表", "附件", "none"] as const),
    unitLabel: random.pick([
      "部门：",
      "编制单位：",
      "单位名称：",
      "公开部门：",
      "部门名称:",
      "单位:",
    ]),
    moneyLabel: random.pick(["金额单位：", "单位：", "单位:", "金额单位:"]),
    moneyPlace: random.pick(["unit-line", "unit-line", "title", "head", "first-table"] as const),
    figures: randomFigures(random),
    ...(random.chance(0.7) ? { notes: randomNotes(random) } : {}),
  };
}

function randomTitles(random: Random): TitleStyle {
  return {
    year: random.chance(0.8),
    spaced: random.chance(0.2),
    quotes: random.pick(["“”", '""', "「」", ""] as const),
    fullWidthBrackets: random.chance(0.7),
  };
}

function randomFigures(random: Random): FigureStyle {
  return {
    as: random.pick([
      "number",
      "grouped-number",
      "grouped-number",
      "text",
      "grouped-text",
      "full-width-text",
    ] as const),
    nothing: random.pick(["", "", "0.00", "—", "-", "/"] as const),
    holds: random.pick(["shown", "shown", "exact"] as const),
  };
}

function randomNotes(random: Random): NoteStyle {
  return {
    equals: random.pick(["＝", "="] as const),
    plus: random.pick(["＋", "+"] as const),
    minus: random.pick(["－", "-"] as const),
    brackets: random.pick(["（）", "()"] as const),
    runs: random.pick(["two-then-dots", "dots", "to", "in-full"] as const),
    between: random.pick(["；", ";"] as const),
  };
}

function randomWear(random: Random): Wear {
  return {
    top: random.pick([0, 0, 1, 4]),
    left: random.pick([0, 0, 1, 2]),
    between: random.pick([0, 1, 3]),
    blankRow: random.pick(["none", "none", "under-title", "among-lines"] as const),
    blankColumn: random.chance(0.1),
    merges: random.chance(0.8) ? "kept" : "lost",
    ...(random.chance(0.2) ? { pageLines: random.pick([12, 20]) } : {}),
    continuation: random.pick(["title", "word"] as const),
    hideEmptyLines: random.chance(0.2),
    formulas: random.chance(0.2),
  };
}
