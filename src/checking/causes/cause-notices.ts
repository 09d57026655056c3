import type { Readings } from "../../identities/readings";
import type { CellPlace } from "../../sheets/sheet";
import type { Finding } from "../finding";
import { placeKey } from "../suspects/cell-index";
import { causeSentence } from "./cause-sentence";
import { cellsOfCause, linesOfCause, type FoundCause } from "./found-cause";

/** A cause with its sentence and the cells to look at. */
export interface CauseTold extends FoundCause {
  readonly message: string;
  readonly cells: readonly CellPlace[];
}

/** Words a cause and finds its cells. */
export function causeTold(found: FoundCause, readings: Readings): CauseTold {
  return {
    ...found,
    message: causeSentence(found, readings),
    cells: cellsOfCause(found.cause, readings),
  };
}

/** Notices about single lines and tables, without those of which a cause says more; with the causes that break nothing. */
export function withCauses(
  findings: readonly Finding[],
  causes: readonly FoundCause[],
  readings: Readings,
): readonly Finding[] {
  return [
    ...causes
      .filter(({ explains }) => explains.length === 0)
      .map((found) => causeNotice(found, readings)),
    ...findings.filter((finding) => !isToldBy(finding, causes, readings)),
  ];
}

/** What is odd and breaks no relation is worth a look, and no error. */
function causeNotice(found: FoundCause, readings: Readings): Finding {
  return {
    severity: "notice",
    kind: "line",
    table: found.cause.table,
    cells: cellsOfCause(found.cause, readings),
    message: causeSentence(found, readings),
  };
}

/** A notice about cells of which a cause says more: a code that stands twice, a parent without its line. */
function isToldBy(
  { severity, cells, table }: Finding,
  causes: readonly FoundCause[],
  readings: Readings,
): boolean {
  if (severity !== "notice" || cells.length === 0) return false;
  return causes.some(({ cause }) => {
    const own = new Set(linesOfCause(cause, readings).map(placeKey));
    return cause.table === table && cells.some((cell) => own.has(placeKey(cell)));
  });
}
