import type { TableId } from "../../../tables/table-id";
import { once } from "../../once";
import type { PossibleCause } from "./possible-cause";

/** Causes of one kind that what is broken may have; they are looked for when that is first worth it. */
export interface SoughtCauses {
  /** Each of them is in one of these tables. */
  readonly tables: readonly TableId[];
  /** None of them weighs less. */
  readonly weight: number;
  readonly found: () => readonly PossibleCause[];
}

/** Causes that are looked for once, when they are first asked for. */
export function sought(
  tables: readonly TableId[],
  weight: number,
  find: () => readonly PossibleCause[],
): SoughtCauses {
  return { tables, weight, found: once(find) };
}
