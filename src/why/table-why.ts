import type { Outcome } from "../checking/outcome";
import type { CheckedIdentity } from "../checking/checked-identity";
import type { Grid } from "../recognition/grid";
import { addressOf, rangeAddress } from "../sheets/address";
import { formOf } from "../tables/forms";
import type { Line, StatedAt, TableReading } from "../tables/reading";
import type { TableId } from "../tables/table-id";
import type { CheckedSet } from "./checked-workbook";
import { setAgain } from "./set-again";
import { columnsWhy, type ColumnWhy } from "./columns-why";

/** What was read of one table on a sheet. */
export interface TableWhy {
  readonly table: TableId;
  /** The form's title in use today, and the one that the sheet bears. */
  readonly form: string;
  readonly title: string;
  /** Which set of the workbook it belongs to, where there are several. */
  readonly set?: string;
  readonly sheet: string;
  readonly range: string;
  readonly organisation?: StatedWhy;
  readonly year?: StatedWhy;
  readonly money: StatedWhy;
  /** From left to right; those of the captions and codes before them are not among them. */
  readonly columns: readonly ColumnWhy[];
  readonly lines: LinesWhy;
  /** How many relations are printed under the table. */
  readonly notes: number;
  /** Relations declared of this table, by what came of them. */
  readonly relations: Readonly<Record<"held" | "rounding" | "broken" | "usual", number>>;
  /** What the report says of the table: causes and suspects first, then findings; each a Chinese sentence. */
  readonly says: readonly string[];
  /** Relations of the table that were not checked, one entry for each reason. */
  readonly unchecked: readonly UncheckedRelations[];
  /** What was not understood, or not found; Chinese sentences without full stop. */
  readonly notUnderstood: readonly string[];
}

/** Relations that were not checked for one reason. */
export interface UncheckedRelations {
  readonly why: string;
  /** In the notation; never empty. */
  readonly relations: readonly string[];
}

/** Something that stands beside a table, and where it was read. */
export interface StatedWhy {
  readonly value: string;
  /** `elsewhere`: the sheet does not say it; another table, the cover or the file's name does, or it is usual. */
  readonly from: "cell" | "title" | "sheet-name" | "elsewhere";
  /** Of a cell. */
  readonly address?: string;
  /** Of what stands elsewhere: the sheet of another table that says it. */
  readonly sheet?: string;
}

/** How many lines were read, and those that are on no form. */
export interface LinesWhy {
  readonly known: number;
  readonly inexact: readonly LineAt[];
  readonly unknown: readonly LineAt[];
}

export interface LineAt {
  readonly address: string;
  readonly caption: string;
  /** The form's line that it was taken for. */
  readonly key?: string;
}

/** Tells how one table of a set was read. */
export function tableWhy(own: CheckedSet, reading: TableReading, grid: Grid): TableWhy {
  const { table, title, sheet, range, organisation, year, money, notes, remarks } = reading;
  return {
    table,
    form: formOf(table).title,
    title,
    ...(own.set !== undefined && { set: own.set }),
    sheet,
    range: rangeAddress(range),
    ...(organisation !== undefined && {
      organisation: said(own, reading, "organisation", organisation),
    }),
    ...(year !== undefined && { year: said(own, reading, "year", String(year)) }),
    money: said(own, reading, "money", money),
    columns: columnsWhy(reading, grid),
    lines: linesOf(reading),
    notes: notes.length,
    relations: relationCounts(own.identities.filter(({ declared }) => declared.table === table)),
    says: saysOf(own, reading),
    unchecked: uncheckedOf(own, table),
    notUnderstood: remarks,
  };
}

/** What was read inexactly or not at all is told apart; what concerns several tables is told of the first. */
function saysOf(
  { causes, suspects, blocks, findings }: CheckedSet,
  { table, sheet }: TableReading,
) {
  const explained = new Set([...causes, ...suspects].flatMap((each) => each.findings));
  const own = [
    ...causes.filter(({ cause }) => cause.table === table),
    ...blocks.filter(({ cells }) => cells.some((cell) => cell.sheet === sheet)),
    ...suspects.filter(({ cell }) => cell.table === table),
    ...findings.filter(
      ({ kind, cells, table: of }, index) =>
        kind !== "recognition" &&
        !explained.has(index) &&
        (of === table || (of === undefined && cells[0]?.sheet === sheet)),
    ),
    ...findings.filter(
      ({ kind, cells, table: of }) => kind === "recognition" && of === table && cells.length > 0,
    ),
  ];
  return [...new Set(own.map(({ message }) => message))];
}

function uncheckedOf(own: CheckedSet, table: TableId): readonly UncheckedRelations[] {
  const reasons = new Map<string, string[]>();
  for (const { declared, text, why } of setAgain(own).checked.notChecked) {
    if (declared.table !== table || declared.strength === "usual") continue;
    reasons.set(why, [...(reasons.get(why) ?? []), text]);
  }
  return [...reasons].map(([why, relations]) => ({ why, relations }));
}

function said(
  { tables }: CheckedSet,
  reading: TableReading,
  what: "organisation" | "year" | "money",
  value: string,
): StatedWhy {
  const at = reading.stated[what];
  if (at) return { value, ...placeOfStated(at) };
  const other = tables.find((each) => each.stated[what] && String(each[what]) === value);
  return { value, from: "elsewhere", ...(other && { sheet: other.sheet }) };
}

function placeOfStated(at: StatedAt): Omit<StatedWhy, "value" | "sheet"> {
  return at.kind === "cell"
    ? { from: "cell", address: addressOf(at.row, at.column) }
    : { from: at.kind };
}

function linesOf({ lines }: TableReading): LinesWhy {
  const known = lines.filter(({ standing }) => standing !== "unknown");
  const unknown = lines.filter(({ standing, caption }) => standing === "unknown" && caption !== "");
  return {
    known: known.length,
    inexact: known
      .filter(({ inexact }) => inexact)
      .map((line) => ({ ...lineAt(line), key: line.key })),
    unknown: unknown.map(lineAt),
  };
}

function lineAt({ place, caption }: Line): LineAt {
  return { address: addressOf(place.row, place.column), caption };
}

function relationCounts(identities: readonly CheckedIdentity[]): TableWhy["relations"] {
  const must = identities.filter(({ declared }) => declared.strength === "must");
  const count = (kind: Outcome["kind"]) =>
    must.filter(({ judgement }) => judgement.outcome.kind === kind).length;
  return {
    held: count("held"),
    rounding: count("rounding"),
    broken: count("broken"),
    usual: identities.length - must.length,
  };
}
