import { refusedBatch } from "../wire/host-error";
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
export function askedOfExcel({ Actions, ObjectPaths }: BatchRequest, number: number): AskedOfExcel {
  const named = Actions.filter(
    ({ ActionType }) => ActionType === ACTION.method || ActionType === ACTION.assign,
  );
  return {
    number,
    does: named.map(({ Name }) => Name),
    asks: Actions.flatMap(({ QueryInfo }) => QueryInfo?.Select ?? []),
    of: Object.values(ObjectPaths).map(({ Name }) => Name),
  };
}

/** The answer to a request that a fault befalls; `undefined`: there is none, ever. */
export async function answerUnder(
  fault: Fault | undefined,
  perform: () => string,
): Promise<string | undefined> {
  switch (fault?.kind) {
    case undefined:
      return perform();
    case "refused":
      return JSON.stringify(refusedBatch(fault.code));
    case "done-but-refused":
      perform();
      return JSON.stringify(refusedBatch(fault.code));
    case "late":
      await fault.until;
      return perform();
    case "never":
      return undefined;
  }
}
