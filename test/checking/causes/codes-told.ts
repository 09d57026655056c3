import type { CheckReport } from "../../../src/checking/report";

/** Each cause in a few words: `expenditure 2080111 2070111 certain` for a code and what it should be, else its kind. */
export function codesTold({ causes }: CheckReport): readonly string[] {
  return causes.map(({ cause, certain }) =>
    cause.kind === "code"
      ? `${cause.table} ${cause.printed} ${cause.should} ${certain ? "certain" : "perhaps"}`
      : cause.kind,
  );
}
