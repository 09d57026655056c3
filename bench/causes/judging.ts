import type { CheckedAccounts } from "../../src/actions/check-accounts";
import type { Line } from "../../src/tables/reading";
import type { Truth } from "./faulty";

/** What became of a fault. `silent`: nothing is broken and nothing odd. */
export type Outcome = "silent" | "named" | "asRival" | "byCells" | "missed";

/** How a report names a fault. */
export function outcomeOf(truth: Truth, accounts: CheckedAccounts): Outcome {
  const { causes, suspects, blocks, counts } = accounts;
  if (truth.of === "figure")
    return namedByCells(truth, accounts) ? "named" : counts.broken === 0 ? "silent" : "missed";
  if (causes.some(({ cause }) => isTruth(cause, truth))) return "named";
  if (causes.some(({ rivals }) => rivals.some((rival) => isTruth(rival, truth)))) return "asRival";
  if (suspects.some(({ rivalCauses }) => rivalCauses.some((rival) => isTruth(rival, truth))))
    return "asRival";
  if (blocks.length > 0 && truth.of === "slice" && namedByCells(truth, accounts)) return "named";
  if (truth.cells.size > 0 && namedByCells(truth, accounts)) return "byCells";
  if (counts.broken === 0 && causes.length === 0 && suspects.length === 0) return "silent";
  return "missed";
}

function isTruth(cause: CheckedAccounts["causes"][number]["cause"], truth: Truth): boolean {
  if (cause.table !== truth.table) return false;
  switch (cause.kind) {
    case "code":
      return truth.of === "code" && cause.should === truth.should && cause.printed === truth.code;
    case "line-left-out":
      return truth.of === "line-left-out" && isLineOf(truth, cause);
    case "line-twice":
      return truth.of === "line-twice" && cause.line.code === truth.code;
    case "lines":
      return truth.of === "lines" && cause.lines.every((line) => isIn(truth, line));
    case "columns":
      return truth.of === "columns";
    case "copied":
    case "slid":
      return truth.of === "slice";
    case "rows":
      return (
        truth.of === "rows" &&
        areLinesOf(
          truth,
          cause.moves.filter(({ isRight }) => !isRight).map(({ line }) => line),
        )
      );
    case "lines-too-many":
    case "unit":
      return false;
    case "table":
      return truth.of === "table";
  }
}

/** Which 款 of a 类 lacks in the table of economic codes only the classification could say. */
function isLineOf(
  { code, table }: Truth,
  cause: { readonly code?: string; readonly under: string },
): boolean {
  const isBelow = table === "basic-expenditure" && code?.slice(0, 3) === cause.under;
  return cause.code === undefined ? code === undefined || isBelow : cause.code === code;
}

/** Nearly all lines with wrong figures, and hardly others. */
function areLinesOf({ cells }: Truth, lines: readonly Line[]): boolean {
  const wrong = new Set([...cells].map((cell) => cell.split("|")[1]));
  const hit = lines.filter(({ key }) => wrong.has(key)).length;
  return hit >= wrong.size * ENOUGH && hit >= lines.length * ENOUGH;
}

function isIn({ cells, table }: Truth, { key, caption }: Line): boolean {
  return [...cells].some((cell) =>
    [key, caption].some((name) => cell.startsWith(`${table}|${name}|`)),
  );
}

/** The share of a fault's cells that must be named. */
const ENOUGH = 0.9;

function namedByCells({ cells }: Truth, accounts: CheckedAccounts): boolean {
  const named = new Set(
    accounts.suspects
      .flatMap(({ cell, rivals }) => [cell.placed, ...rivals])
      .map((place) => `${place.sheet} ${place.row} ${place.column}`),
  );
  const all = placesOf(cells, accounts);
  return all.length > 0 && all.filter((place) => named.has(place)).length >= all.length * ENOUGH;
}

function placesOf(cells: ReadonlySet<string>, { tables }: CheckedAccounts): readonly string[] {
  return tables.flatMap((reading) => {
    const columns = reading.columns.filter(({ side }) => side !== "revenue").map(({ key }) => key);
    return reading.figures
      .filter(({ line, columnKey }) => {
        const read = reading.lines.find(({ key }) => key === line);
        const at = read?.side === "revenue" ? "left" : columns.indexOf(columnKey);
        return [line, read?.caption].some((name) => cells.has(`${reading.table}|${name}|${at}`));
      })
      .map(({ sheet, row, column }) => `${sheet} ${row} ${column}`);
  });
}

/** How many figures are called certainly wrong that are right. */
export function certainAndRight(truths: readonly Truth[], accounts: CheckedAccounts): number {
  const wrong = new Set(truths.flatMap(({ cells }) => placesOf(cells, accounts)));
  const certain = accounts.suspects.filter((suspect) => suspect.certain);
  return certain.filter(
    ({ cell: { placed } }) => !wrong.has(`${placed.sheet} ${placed.row} ${placed.column}`),
  ).length;
}
