import { narrateAccounts } from "../narrate-accounts";
import { explainAccounts } from "./explain-accounts";

/** What writes explanations: a part of the program that is loaded when the first one is asked for. */
export const WRITER = { explainAccounts, narrateAccounts } as const;

export type Writer = typeof WRITER;
