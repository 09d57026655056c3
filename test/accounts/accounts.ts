import type { Fen } from "./fen";

/** The nine tables, by meaning (domain page, “The nine tables”). */
export type TableId =
  | "revenue-and-expenditure"
  | "revenue"
  | "expenditure"
  | "fiscal-appropriation"
  | "general-public-budget"
  | "basic-expenditure"
  | "government-funds"
  | "state-capital"
  | "three-public-expenses";

export const TABLE_IDS: readonly TableId[] = [
  "revenue-and-expenditure",
  "revenue",
  "expenditure",
  "fiscal-appropriation",
  "general-public-budget",
  "basic-expenditure",
  "government-funds",
  "state-capital",
  "three-public-expenses",
];

/** What one of the three budgets did under one 项; the closing balance follows from it. */
export interface BudgetFlow {
  readonly opening: Fen;
  readonly revenue: Fen;
  readonly basic: Fen;
  readonly project: Fen;
}

/** Sources of revenue outside the three budgets: columns 3–7 of 收入决算表. */
export const OWN_SOURCES = [
  "上级补助收入",
  "事业收入",
  "经营收入",
  "附属单位上缴收入",
  "其他收入",
] as const;
export type OwnSource = (typeof OWN_SOURCES)[number];

/** What happened under one 项 outside the three budgets. */
export interface OwnFlow {
  readonly opening: Fen;
  readonly revenue: Readonly<Record<OwnSource, Fen>>;
  readonly basic: Fen;
  readonly project: Fen;
  readonly toSuperior: Fen;
  readonly operating: Fen;
  readonly toSubordinate: Fen;
}

export const BUDGETS = ["general", "funds", "capital"] as const;
export type Budget = (typeof BUDGETS)[number];

/** One functional 项 with all its money. */
export interface FunctionalLeaf {
  /** Seven digits, such as `2013302`. */
  readonly code: string;
  readonly budgets: Readonly<Record<Budget, BudgetFlow>>;
  readonly own: OwnFlow;
}

/** The parts of “三公” that are entered; subtotals and the total follow. 会议费 and 培训费 stand outside the total. */
export interface ThreePublic {
  readonly abroad: Fen;
  readonly purchase: Fen;
  readonly running: Fen;
  readonly reception: Fen;
  readonly meetings: Fen;
  readonly training: Fen;
}

/** One unit's year, exact: nothing here is a total, so nothing here can disagree. */
export interface Accounts {
  readonly unit: string;
  readonly year: number;
  readonly leaves: readonly FunctionalLeaf[];
  /** 一般公共预算 基本支出 by economic 款 (five digits). */
  readonly economic: Readonly<Record<string, Fen>>;
  readonly threePublic: { readonly budget: ThreePublic; readonly actual: ThreePublic };
  /** 使用非财政拨款结余. */
  readonly usedSurplus: Fen;
  /** 结余分配. */
  readonly distribution: Fen;
}

/** A budget's flow with the parts that are not given at nothing. */
function budgetFlow(parts: Partial<BudgetFlow> = {}): BudgetFlow {
  return { opening: 0, revenue: 0, basic: 0, project: 0, ...parts };
}

/** What a flow leaves at the year's end. */
export function closingOf(flow: BudgetFlow): Fen {
  return flow.opening + flow.revenue - flow.basic - flow.project;
}

export type OwnParts = Partial<Omit<OwnFlow, "revenue">> & {
  readonly revenue?: Partial<Record<OwnSource, Fen>>;
};

/** Money outside the budgets with the parts that are not given at nothing. */
function ownFlow(parts: OwnParts = {}): OwnFlow {
  const revenue = Object.fromEntries(OWN_SOURCES.map((s) => [s, parts.revenue?.[s] ?? 0]));
  return {
    opening: 0,
    basic: 0,
    project: 0,
    toSuperior: 0,
    operating: 0,
    toSubordinate: 0,
    ...parts,
    revenue: revenue as Record<OwnSource, Fen>,
  };
}

/** One 项; budgets and own money that are not given are empty. */
export function functionalLeaf(
  code: string,
  parts: Partial<Record<Budget, Partial<BudgetFlow>>> & { readonly own?: OwnParts },
): FunctionalLeaf {
  const { general, funds, capital, own } = parts;
  const budgets = {
    general: budgetFlow(general),
    funds: budgetFlow(funds),
    capital: budgetFlow(capital),
  };
  return { code, budgets, own: ownFlow(own) };
}
