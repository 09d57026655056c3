import { causeRemedy } from "../actions/overview/cause-remedies";
import type { CheckedCells } from "../actions/overview/cell-relations";
import type { FiguresMove } from "../actions/overview/remedies";
import type { Cause } from "../checking/causes/cause";
import type { CauseFinding } from "../checking/report";
import { addressOf } from "../sheets/address";
import type { CellPlace } from "../sheets/sheet";
import { cellJson } from "./cell-json";
import type { LineJson, MoveJson, SuspectJson, WiderSuspectJson } from "./suspect-contract";

/** A cause that is no figure, as other programs read it; `address` is the cell to look at first. */
export function causeJson(found: CauseFinding, accounts: CheckedCells): SuspectJson {
  const { cause, cells, certain, findings, message, rivalCells } = found;
  const [first] = cells;
  const shared = {
    table: cause.table,
    sheet: first?.sheet ?? "",
    cells: cells.map(cellJson),
    range: null,
    slip: null,
    certain,
    rivals: rivalCells.map(cellJson),
    explains: findings,
    message,
  };
  if (cause.kind === "code") {
    const [printed, suggested] = [
      cause.printed,
      cause.isBelow ? null : (cause.name ?? cause.should),
    ];
    return { of: "code", address: addressIn(cause.line.place), printed, suggested, ...shared };
  }
  const line = lineJson(cause, cells);
  const moves = movesOfCause(found, accounts);
  return {
    of: WIDER[cause.kind],
    address: first ? addressIn(first) : null,
    printed: null,
    suggested: null,
    ...(line && { line }),
    ...(moves && { moves }),
    ...shared,
  };
}

const WIDER: Readonly<Record<Exclude<Cause["kind"], "code">, WiderSuspectJson["of"]>> = {
  "line-left-out": "line-left-out",
  "line-twice": "line-twice",
  "lines-too-many": "lines-too-many",
  columns: "columns",
  lines: "lines",
  copied: "slice",
  slid: "slice",
  rows: "slice",
  unit: "slice",
  table: "table",
};

function lineJson(cause: Cause, [first]: readonly CellPlace[]): LineJson | undefined {
  if (cause.kind === "line-left-out") {
    const { code = null, name } = cause;
    return first && { after: addressIn(first), code, name: name === "" ? null : name };
  }
  if (cause.kind === "line-twice") {
    const { code = null, caption } = cause.line;
    return { after: addressIn(cause.first.place), code, name: caption };
  }
  return undefined;
}

function movesOfCause(
  { cause, cells, certain }: CauseFinding,
  accounts: CheckedCells,
): readonly MoveJson[] | undefined {
  const remedy = certain ? causeRemedy(cause, cells, accounts) : undefined;
  return remedy?.kind === "move" ? movesJson(remedy) : undefined;
}

/** What a click in Excel would move. */
export function movesJson({ lines }: FiguresMove): readonly MoveJson[] {
  return lines.flatMap(({ cells }) =>
    cells.map(({ to, from, reckoned }) => ({
      to: cellJson(to),
      from: from ? cellJson(from) : null,
      ...(reckoned !== undefined && { reckoned }),
    })),
  );
}

function addressIn({ row, column }: CellPlace): string {
  return addressOf(row, column);
}
