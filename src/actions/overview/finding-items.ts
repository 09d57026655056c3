import type { Finding } from "../../checking/finding";
import { FORMS, formOf } from "../../tables/forms";
import type { TableReading } from "../../tables/reading";
import { keyOf } from "../ignoring/ignored-finding";
import { namedCell, withoutSheet } from "./named-cell";
import type { CauseItem, FindingGroup, FindingItem, RelationSides } from "./overview";

/** What wording a finding takes beside the finding. */
export interface FindingContext {
  readonly tables: readonly TableReading[];
  readonly formerReasons: ReadonlyMap<string, string>;
  /** The causes that break nothing, by their sentence: they are told as notices. */
  readonly quietCauses?: ReadonlyMap<string, CauseItem>;
}

/** A finding as it is shown; its cells and its sentence without the sheet that its table stands on. */
export function findingItem(finding: Finding, context: FindingContext): FindingItem {
  const reading = context.tables.find(({ table }) => table === finding.table);
  const sheet = reading?.sheet ?? finding.cells[0]?.sheet;
  const key = keyOf(finding);
  const relation = sidesOf(finding, reading);
  const formerReason = context.formerReasons.get(key);
  const cause = context.quietCauses?.get(finding.message);
  return {
    key,
    severity: finding.severity,
    ...(relation && { relation }),
    ...(finding.remark !== undefined && { remark: finding.remark }),
    message: withoutSheet(finding.message, sheet),
    cells: finding.cells.map((cell) => namedCell(cell, sheet ?? cell.sheet)),
    ...(formerReason !== undefined && { formerReason }),
    ...(cause && { cause }),
  };
}

function sidesOf(finding: Finding, reading: TableReading | undefined): RelationSides | undefined {
  const { kind, identity, source, left, right, difference } = finding;
  if (kind !== "identity" || identity === undefined || left === undefined) return undefined;
  return {
    text: identity,
    source: source ?? "",
    left,
    right: right ?? "",
    difference: difference ?? "",
    money: reading?.money ?? "",
  };
}

/** Findings by table, in the ministry's order of the tables; then by sheet what is about no table. */
export function findingGroups(
  findings: readonly Finding[],
  context: FindingContext,
): readonly FindingGroup[] {
  const titles = findings.map(titleOf);
  const beside = [...new Set(titles.filter((_, index) => !findings[index]!.table))];
  return [...FORMS.map(({ title }) => title), ...beside]
    .map((title) => ({
      title,
      items: findings
        .filter((_, index) => titles[index] === title)
        .map((finding) => findingItem(finding, context)),
    }))
    .filter(({ items }) => items.length > 0);
}

function titleOf({ table, cells }: Finding): string {
  return table ? formOf(table).title : (cells[0]?.sheet ?? "整套报表");
}
