import { ACTION, type BatchRequest } from "../wire/message";

/** What may happen to a request beside being answered. */
export type Fault =
  | { readonly kind: "refused"; readonly code: string }
  /** Done, and answered as if it was not. */
  | { readonly kind: "done-but-refused"; readonly code: string }
  /** Done and answered when this is over. */
  | { readonly kind: "late"; readonly until: Promise<unknown> }
  | { readonly kind: "never" };

/** A request, as far as one chooses faults by it. */
export interface AskedOfExcel {
  /** From 0. */
  readonly number: number;
  /** Names of methods called and of properties assigned, such as `_RegisterDataChangedEvent`, `Values`. */
  readonly does: readonly string[];
  /** Names of what is asked for, such as `values`. */
  readonly asks: readonly string[];
  /** Names on the ways to its objects, such as `CustomXmlParts`. */
  readonly of: readonly string[];
}

/** What a request does and asks. */
export function askedOfExcel({ Actions, ObjectPaths }: BatchRequest): Omit<AskedOfExcel, "number"> {
  const named = Actions.filter(
    ({ ActionType }) => ActionType === ACTION.method || ActionType === ACTION.assign,
  );
  return {
    does: named.map(({ Name }) => Name),
    asks: Actions.flatMap(({ QueryInfo }) => QueryInfo?.Select ?? []),
    of: Object.values(ObjectPaths).map(({ Name }) => Name),
  };
}

/** The answer to a request that a fault befalls; `undefined`: there is none, ever. `refuse` answers with an error's code. */
export async function answerUnder<T>(
  fault: Fault | undefined,
  perform: () => T,
  refuse: (code: string) => T,
): Promise<T | undefined> {
  switch (fault?.kind) {
    case undefined:
      return perform();
    case "refused":
      return refuse(fault.code);
    case "done-but-refused":
      perform();
      return refuse(fault.code);
    case "late":
      await fault.until;
      return perform();
    case "never":
      return undefined;
  }
}
