import type { CheckedAccounts } from "./check-accounts";

/** True when nothing is wrong that cannot be right. */
export function nothingBroken({ findings }: CheckedAccounts): boolean {
  return findings.every(({ severity }) => severity !== "error");
}
