import type { DeclaredIdentity } from "../identity";
import { BETWEEN_TABLES } from "./between-tables";
import { UNITS_AND_WHOLE } from "./by-unit";
import { USUAL } from "./usual";
import { WITHIN_TABLES } from "./within-tables";

/** Every relation that this product knows, in the order in which a report lists them. */
export const DECLARED: readonly DeclaredIdentity[] = [
  ...WITHIN_TABLES,
  ...BETWEEN_TABLES,
  ...UNITS_AND_WHOLE,
  ...USUAL,
];
