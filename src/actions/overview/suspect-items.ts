import type { SuspectFinding } from "../../checking/report";
import { Readings } from "../../identities/readings";
import { formOf } from "../../tables/forms";
import type { CheckedAccounts } from "../check-accounts";
import { figureName } from "./figure-name";
import { findingItem, type FindingContext } from "./finding-items";
import { formulaInputs } from "./formula-inputs";
import { namedCell } from "./named-cell";
import type { SuspectItem } from "./overview";
import type { Remedy } from "./remedies";

/** The suspects as cards. */
export function suspectItems(
  { suspects, findings, tables }: CheckedAccounts,
  context: FindingContext,
): readonly SuspectItem[] {
  const readings = new Readings(tables);
  return suspects.map((suspect) => {
    const { table, placed } = suspect.cell;
    const line = readings.get(table)?.line(placed.line);
    const cell = namedCell(placed, placed.sheet);
    return {
      // What is accepted is accepted of this figure: where another stands, it is another suspect.
      key: `${placed.sheet}!${cell.label}=${suspect.printed}`,
      stop: `${placed.sheet}!${cell.label}`,
      cell,
      tableTitle: formOf(table).title,
      name: figureName(line, placed),
      printed: suspect.printed,
      remedy: remedyOf(suspect),
      ...(suspect.slip !== undefined && { slip: suspect.slip }),
      certain: suspect.certain,
      rivals: suspect.rivals.map((rival) => namedCell(rival, placed.sheet)),
      mends: suspect.findings.map((index) => findingItem(findings[index]!, context)),
      message: suspect.message,
    };
  });
}

/** Into a cell with a formula nothing is ever written: its inputs are to be looked at. */
function remedyOf({ cell: { placed }, suggested, range }: SuspectFinding): Remedy {
  const amount = suggested === undefined ? {} : { amount: suggested };
  if (placed.formula !== undefined) {
    const inputs = formulaInputs(placed.formula, placed);
    return { kind: "formula", formula: placed.formula, inputs, ...amount };
  }
  if (suggested === undefined) return { kind: "unknown" };
  const open = range && range[0] !== range[1] ? { range } : {};
  return { kind: "write", amount: suggested, ...open };
}
