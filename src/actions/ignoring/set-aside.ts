import type { CauseFinding, SuspectFinding } from "../../checking/report";
import type { CellPlace } from "../../sheets/sheet";
import type { CheckedAccounts } from "../check-accounts";
import { explains, figuresHeld, keyOf, type IgnoredFinding } from "./ignored-finding";

/** A report without what the accountant has explained. */
export interface OpenAccounts {
  /** As checked; its findings and suspects are the open ones only, its counts those of all. */
  readonly accounts: CheckedAccounts;
  /** The explanations in force: their findings occur, with the same figures. */
  readonly ignored: readonly IgnoredFinding[];
  /** Open findings that were explained once, by key, with that reason: a figure has changed since. */
  readonly formerReasons: ReadonlyMap<string, string>;
}

/** Sets aside the findings that are explained, and the suspects whose every relation is. */
export function setAside(
  accounts: CheckedAccounts,
  explanations: readonly IgnoredFinding[],
): OpenAccounts {
  const held = figuresHeld(accounts.tables);
  const reasons = accounts.findings.map((finding) =>
    explanations.find((explanation) => explains(explanation, finding, held)),
  );
  const open = accounts.findings.flatMap((_, index) => (reasons[index] ? [] : [index]));
  const causes = accounts.causes.flatMap((cause) => stillOpen(cause, open));
  const suspects = accounts.suspects.flatMap((suspect) => stillOpen(suspect, open));
  const findings = open.map((index) => accounts.findings[index]!);
  const keys = new Set(findings.map(keyOf));
  return {
    accounts: {
      ...accounts,
      findings,
      causes,
      suspects,
      blocks: accounts.blocks.filter(({ cells }) =>
        suspects.some(({ cell }) => cells.some((other) => samePlace(other, cell.placed))),
      ),
    },
    ignored: [...new Set(reasons)].filter((reason) => reason !== undefined),
    formerReasons: new Map(
      explanations
        .filter(({ finding }) => keys.has(finding))
        .map(({ finding, reason }) => [finding, reason]),
    ),
  };
}

/** The cause or suspect with the new numbers of its open findings; none when all of them are explained. */
function stillOpen<T extends CauseFinding | SuspectFinding>(
  suspect: T,
  open: readonly number[],
): readonly T[] {
  const findings = suspect.findings
    .map((index) => open.indexOf(index))
    .filter((index) => index >= 0);
  return findings.length === 0 && suspect.findings.length > 0 ? [] : [{ ...suspect, findings }];
}

function samePlace(one: CellPlace, other: CellPlace): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}
