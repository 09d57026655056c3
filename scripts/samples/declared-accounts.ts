import { type Accounts, functionalLeaf, type FunctionalLeaf, type ThreePublic } from "../../test/accounts/accounts";
import { yuan } from "../../test/accounts/fen";

/** A 项 that 一般公共预算 paid wholly in the year, as 基本支出; the amount is in 元. */
export function paid(code: string, amount: number): FunctionalLeaf {
  return functionalLeaf(code, { general: { revenue: yuan(amount), basic: yuan(amount) } });
}

/** Economic 款 declared in 元. */
export function economicOf(amounts: Readonly<Record<string, number>>): Accounts["economic"] {
  return Object.fromEntries(Object.entries(amounts).map(([code, amount]) => [code, yuan(amount)]));
}

/** “三公” declared in 元; what is not given did not occur. */
export function threePublicOf(parts: Partial<ThreePublic>): ThreePublic {
  const of = (part: keyof ThreePublic) => yuan(parts[part] ?? 0);
  return {
    abroad: of("abroad"),
    purchase: of("purchase"),
    running: of("running"),
    reception: of("reception"),
    meetings: of("meetings"),
    training: of("training"),
  };
}
