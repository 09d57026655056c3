import { BATCH } from "./batch/batch-form";
import { CHECK } from "./check-form";
import type { CommandForm } from "./command-form";
import { EXPLAIN } from "./explain-form";
import { NARRATE } from "./narrate-form";
import { PROOFREAD } from "./proofread-form";
import { PUBLISH } from "./publish-form";
import { ROLL } from "./roll-form";

/**
 * Every command, in the order of the help: what is parsed, refused, suggested and printed as help. A new
 * command is a form of its own, a line here and a line in `main.ts`.
 */
export const COMMAND_FORMS: readonly CommandForm[] = [
  CHECK,
  BATCH,
  NARRATE,
  PROOFREAD,
  ROLL,
  PUBLISH,
  EXPLAIN,
];
