import { lineNamed } from "../checking/places";
import { formOf } from "../tables/forms";
import type { PlacedFigure, TableReading } from "../tables/reading";
import type { CheckedAccounts } from "./check-accounts";
import { keyOf } from "./ignoring/ignored-finding";
import { organisationIn } from "./other-books";
import { namedCell, type NamedCell } from "./overview/named-cell";

/** What an earlier file of the same accounts held, as far as this one is compared with it. */
export interface FormerVersion {
  /** Of its file. */
  readonly name: string;
  readonly tables: readonly TableReading[];
  /** The keys of its errors. */
  readonly errors: ReadonlySet<string>;
}

/** What is other than in the version before. */
export interface VersionComparison {
  readonly name: string;
  readonly changes: readonly FigureChange[];
  /** Errors of the version before that are gone, that are still there, and new ones. */
  readonly gone: number;
  readonly stayed: number;
  readonly appeared: number;
}

/** A figure that is another, is new, or is there no more. */
export interface FigureChange {
  /** Absent where this version has no such place. */
  readonly cell?: NamedCell;
  /** `收入决算表 201 一般公共服务支出·合计`. */
  readonly name: string;
  /** As printed; 空白, or 没有这一处. */
  readonly before: string;
  readonly now: string;
}

/** Takes a checked workbook as the version before. */
export function formerVersion(checked: CheckedAccounts): FormerVersion {
  return { name: checked.name, tables: checked.tables, errors: errorsOf(checked) };
}

/** Why a workbook cannot be the version before, in Chinese; `undefined` where it can. */
export function troubleWithFormer(
  former: CheckedAccounts,
  now: CheckedAccounts,
): string | undefined {
  if (former.tables.length === 0) return "里面没有认出部门决算公开表，请检查是否选错了文件。";
  if (former.year !== undefined && now.year !== undefined && former.year !== now.year)
    return `它是 ${former.year} 年度的，本工作簿是 ${now.year} 年度的。上年的表请在“决算说明”里打开。`;
  const [other, own] = [organisationIn(former.tables), organisationIn(now.tables)];
  if (other === undefined || own === undefined || own.includes(other) || other.includes(own))
    return undefined;
  return `它是“${other}”的，本工作簿是“${own}”的。`;
}

/** What is other than in the version before. */
export function comparedVersions(former: FormerVersion, now: CheckedAccounts): VersionComparison {
  const errors = errorsOf(now);
  const stayed = [...former.errors].filter((key) => errors.has(key)).length;
  return {
    name: former.name,
    changes: changesBetween(former.tables, now.tables),
    gone: former.errors.size - stayed,
    stayed,
    appeared: errors.size - stayed,
  };
}

function errorsOf({ findings }: CheckedAccounts): ReadonlySet<string> {
  return new Set(findings.filter(({ severity }) => severity === "error").map(keyOf));
}

function changesBetween(
  before: readonly TableReading[],
  now: readonly TableReading[],
): readonly FigureChange[] {
  const [old, present] = [placesIn(before), placesIn(now)];
  const changed = [...present].flatMap(([key, { name, placed }]): readonly FigureChange[] => {
    const was = old.get(key)?.placed;
    if (was ? held(was) === held(placed) : isNothing(placed)) return [];
    const cell = namedCell(placed, "");
    return [{ cell, name, before: was ? shown(was) : NOWHERE, now: shown(placed) }];
  });
  const removed = [...old].flatMap(([key, { name, placed }]): readonly FigureChange[] =>
    present.has(key) || isNothing(placed) ? [] : [{ name, before: shown(placed), now: NOWHERE }],
  );
  return [...changed, ...removed];
}

const NOWHERE = "没有这一处";

/** Every figure by its place in the form's own words: rows may have moved. */
function placesIn(tables: readonly TableReading[]) {
  return new Map(
    tables.flatMap(({ table, lines, figures }) => {
      const byKey = new Map(lines.map((line) => [line.key, line]));
      return figures.map((placed) => {
        const line = lineNamed(byKey.get(placed.line), placed.line);
        const name = `${formOf(table).title} ${line}·${placed.columnKey}`;
        return [`${table}\n${placed.line}\n${placed.columnKey}`, { name, placed }] as const;
      });
    }),
  );
}

/** What counts: an amount exactly, whatever its print; else the text. */
function held({ figure }: PlacedFigure): string {
  if (figure.kind === "blank") return "";
  return figure.kind === "amount" ? figure.stored.toFixed() : figure.text;
}

function isNothing({ figure }: PlacedFigure): boolean {
  if (figure.kind === "amount") return figure.stored.isZero();
  return figure.kind !== "text";
}

function shown({ figure }: PlacedFigure): string {
  return figure.kind === "blank" ? "空白" : figure.text;
}
