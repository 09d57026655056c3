import type { CheckedAccounts } from "../actions/check-accounts";

/** What came of one input. `path`: where its workbook lies, where it is one. */
export type CheckResult =
  | {
      readonly kind: "checked";
      readonly sets: readonly CheckedAccounts[];
      readonly path?: string;
    }
  | { readonly kind: "refused"; readonly message: string };
