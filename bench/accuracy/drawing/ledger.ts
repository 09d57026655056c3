import type { Chance } from "./chance";
import { ECONOMIC, FUNCTIONAL, type FunctionalCode } from "./codes";

/** What one functional item received and spent, in 分. */
export interface LedgerItem extends FunctionalCode {
  readonly basic: number;
  readonly project: number;
  /** Of its own fund: carried over from last year, received, left for next year. */
  readonly opening: number;
  readonly received: number;
  readonly closing: number;
  /** Spent from other money than appropriations: basic, project, and three kinds that few units have. */
  readonly own: OwnSpending;
  /** Other money received under this item, by its kind. */
  readonly ownReceived: Readonly<Record<OwnRevenue, number>>;
}

export interface OwnSpending {
  readonly basic: number;
  readonly project: number;
  readonly upwards: number;
  readonly operating: number;
  readonly downwards: number;
}

export type OwnRevenue = "上级补助收入" | "事业收入" | "经营收入" | "附属单位上缴收入" | "其他收入";

/** A unit's year, exact to the last 分; whatever is printed of it adds up but for rounding. */
export interface Ledger {
  readonly items: readonly LedgerItem[];
  readonly economic: readonly {
    readonly code: string;
    readonly name: string;
    readonly amount: number;
  }[];
  readonly surplusUsed: number;
  readonly surplusDistributed: number;
  readonly ownOpening: number;
  readonly ownClosing: number;
  /** 预算数 and 决算数 of the five single kinds of 三公. */
  readonly vehicles: readonly ThreePublic[];
}

export interface ThreePublic {
  readonly abroad: number;
  readonly purchase: number;
  readonly operation: number;
  readonly hospitality: number;
}

/** Draws a unit's year. */
export function drawnLedger(chance: Chance): Ledger {
  const codes = chance.some(FUNCTIONAL, chance.whole(4, 14));
  const hasGeneral = codes.some(({ fund }) => fund === "general");
  const items = (hasGeneral ? codes : [FUNCTIONAL[0]!, ...codes]).map((code) =>
    drawnItem(code, chance),
  );
  const basic = items
    .filter(({ fund }) => fund === "general")
    .reduce((sum, item) => sum + item.basic, 0);
  const economic = chance.some(ECONOMIC, chance.whole(6, ECONOMIC.length));
  const shares = chance.split(basic, economic.length);
  return {
    items,
    economic: economic.map(([code, name], at) => ({ code, name, amount: shares[at]! })),
    ...balancedOwn(items, chance),
    vehicles: [drawnVehicles(chance), drawnVehicles(chance)],
  };
}

const NO_OWN: OwnSpending = { basic: 0, project: 0, upwards: 0, operating: 0, downwards: 0 };

function drawnItem(code: FunctionalCode, chance: Chance): LedgerItem {
  const isGeneral = code.fund === "general";
  const basic = isGeneral && chance.happens(0.7) ? chance.fen() : 0;
  const project = !isGeneral || basic === 0 || chance.happens(0.5) ? chance.fen() : 0;
  const opening = chance.happens(0.25) ? Math.floor((basic + project) * chance.next()) : 0;
  const closing = chance.happens(0.25) ? chance.fen() : 0;
  const hasOwn = isGeneral && chance.happens(0.35);
  const some = (probability: number) => (chance.happens(probability) ? chance.fen() : 0);
  return {
    ...code,
    basic,
    project,
    opening,
    closing,
    received: basic + project + closing - opening,
    own: hasOwn
      ? {
          basic: some(0.7),
          project: some(0.6),
          upwards: some(0.1),
          operating: some(0.15),
          downwards: some(0.1),
        }
      : NO_OWN,
    ownReceived: {
      上级补助收入: hasOwn ? some(0.15) : 0,
      事业收入: hasOwn ? some(0.6) : 0,
      经营收入: hasOwn ? some(0.15) : 0,
      附属单位上缴收入: hasOwn ? some(0.1) : 0,
      其他收入: hasOwn ? some(0.6) : 0,
    },
  };
}

/** Own money balances by what is used of former surplus, what is carried over, and what is distributed. */
function balancedOwn(items: readonly LedgerItem[], chance: Chance) {
  const spent = items.reduce((sum, { own }) => sum + total(own), 0);
  const received = items.reduce((sum, { ownReceived }) => sum + total(ownReceived), 0);
  const lacking = Math.max(0, spent - received);
  const surplusUsed = chance.happens(0.4) ? Math.floor(lacking * chance.next()) : 0;
  const closing = chance.happens(0.4) ? chance.fen() : 0;
  const needed = spent + closing - received - surplusUsed;
  const ownOpening = Math.max(0, needed);
  const left = Math.max(0, -needed);
  const surplusDistributed = chance.happens(0.5) ? left : Math.floor(left / 2);
  return {
    surplusUsed,
    surplusDistributed,
    ownOpening,
    ownClosing: closing + left - surplusDistributed,
  };
}

function drawnVehicles(chance: Chance): ThreePublic {
  const some = (probability: number) => (chance.happens(probability) ? chance.fen() : 0);
  return { abroad: some(0.4), purchase: some(0.3), operation: some(0.8), hospitality: some(0.8) };
}

/** The sum of the amounts of a record. */
export function total(amounts: object): number {
  return (Object.values(amounts) as number[]).reduce((sum, amount) => sum + amount, 0);
}
