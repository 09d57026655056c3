import type { Cause } from "../../checking/causes/cause";
import type { CauseFinding } from "../../checking/report";
import { formOf } from "../../tables/forms";
import type { CheckedAccounts } from "../check-accounts";
import { causeRemedy } from "./cause-remedies";
import { findingItem, type FindingContext } from "./finding-items";
import { namedCell, withoutSheet } from "./named-cell";
import type { CauseItem, Overview } from "./overview";
import type { CauseRemedy, FiguresMove } from "./remedies";

/** What each kind of cause is called. */
const NAMES: Readonly<Record<Cause["kind"], string>> = {
  code: "科目编码",
  "line-left-out": "漏录一行",
  "line-twice": "多录一行",
  "lines-too-many": "多录的行",
  columns: "两栏互换",
  lines: "两行互换",
  copied: "抄错一栏",
  slid: "整段错行",
  rows: "金额与科目错行",
  unit: "金额单位",
  table: "放错的表",
};

/** The causes that break relations, as cards; others are notices (`report.ts`). */
export function causeItems(
  accounts: CheckedAccounts,
  context: FindingContext,
): readonly CauseItem[] {
  return accounts.causes
    .filter(({ findings: own }) => own.length > 0)
    .map((found) => causeItem(found, accounts, context));
}

/** The causes that break nothing, by the sentences of their notices. */
export function quietCauses(
  accounts: CheckedAccounts,
  context: FindingContext,
): ReadonlyMap<string, CauseItem> {
  const quiet = accounts.causes.filter(({ findings: own }) => own.length === 0);
  return new Map(quiet.map((found) => [found.message, causeItem(found, accounts, context)]));
}

/** Every cause that the pane shows: on a card of its own, or in a notice. */
export function causesShown({ causes, notices }: Overview): readonly CauseItem[] {
  return [...causes, ...notices.flatMap(({ items }) => items.flatMap(({ cause }) => cause ?? []))];
}

/** The figures that one click may move, by the key of what is shown of them. */
export function moveShown(overview: Overview, key: string): FiguresMove | undefined {
  const all = [...causesShown(overview), ...overview.blocks];
  const remedy = all.find((item) => item.key === key)?.remedy;
  return remedy?.kind === "move" ? remedy : undefined;
}

/** Figures are moved only where that is certain: many cells at once are hard to look through. */
function remedyOf(found: CauseFinding, accounts: CheckedAccounts): CauseRemedy | undefined {
  const { cause, cells, certain } = found;
  if (!certain && !isUnrivalled(found)) return undefined;
  const remedy = causeRemedy(cause, cells, accounts);
  return remedy?.kind === "move" && !certain ? undefined : remedy;
}

/** What breaks nothing is never certain; where nothing else explains what is odd, it is offered all the same. */
function isUnrivalled({ findings, rivals, rivalCells }: CauseFinding): boolean {
  return findings.length === 0 && rivals.length === 0 && rivalCells.length === 0;
}

function causeItem(
  found: CauseFinding,
  accounts: CheckedAccounts,
  context: FindingContext,
): CauseItem {
  const { cause, cells, certain, message, findings: own } = found;
  const named = cells.map((cell) => namedCell(cell, cells[0]!.sheet));
  const remedy = remedyOf(found, accounts);
  const printed = cause.kind === "code" ? `=${cause.printed}` : "";
  return {
    // What is accepted is accepted of this code: where another stands, it is another cause.
    key: `${cause.kind} ${cause.table} ${named[0]?.label ?? ""}${printed}`,
    name: cause.kind === "code" && cause.name !== undefined ? "项目名称" : NAMES[cause.kind],
    tableTitle: formOf(cause.table).title,
    cells: named,
    certain,
    message: withoutSheet(message, cells[0]?.sheet),
    mends: own.map((index) => findingItem(accounts.findings[index]!, context)),
    ...(remedy && { remedy }),
  };
}
