import { asName } from "../sheets/wording";
import type { Line } from "../tables/reading";
import type { Draft } from "./draft";
import type { DraftTable } from "./draft-table";
import { NAMES_A_UNIT } from "./stated-organisation";

const NAMED_SO = /分单位|按单位|各单位/;

/** 分单位: a table whose lines are units. It is named so, or bears units' names and no code. */
export function isByUnit({ sheet, draft }: Pick<DraftTable, "sheet" | "draft">): boolean {
  const own = draft.lines.filter(({ zone }) => zone !== "total");
  if (own.length === 0 || draft.lines.some(({ code }) => code !== undefined)) return false;
  return NAMED_SO.test(sheet) || own.every(({ caption }) => NAMES_A_UNIT.test(caption));
}

/**
 * The table with codes, and beside its lines those of the same table by unit, so that its totals are
 * held against the units'. `undefined` where the two do not print the same columns in the same money.
 */
export function withUnits(byCode: DraftTable, byUnit: DraftTable): DraftTable | undefined {
  if (byCode.draft.lines.some((line) => line.byUnit) || !alike(byCode, byUnit)) return undefined;
  const { lines, figures } = unitLines(byUnit.draft, new Set(byCode.draft.lines.map(keyOf)));
  const { draft } = byCode;
  return {
    ...byCode,
    draft: {
      ...draft,
      lines: [...draft.lines, ...lines],
      figures: [...draft.figures, ...figures],
    },
  };
}

function alike(one: DraftTable, other: DraftTable): boolean {
  const columns = ({ draft }: DraftTable) =>
    draft.columns
      .filter(({ standing }) => standing !== "unknown")
      .map(({ key }) => key)
      .sort()
      .join();
  const money = one.money === undefined || other.money === undefined || one.money === other.money;
  return money && columns(one) === columns(other);
}

/** The lines of units under keys of their own, and their figures. */
function unitLines(draft: Draft, taken: ReadonlySet<string>) {
  const filled = draft.lines.filter((line) => amountsOf(line, draft).length > 0);
  const renamed = new Map(filled.map((line) => [line.key, lineByUnit(line, draft, taken)]));
  const figures = draft.figures.flatMap((placed) => {
    const line = renamed.get(placed.line);
    return line ? [{ ...placed, line: line.key }] : [];
  });
  return { lines: [...renamed.values()], figures };
}

function lineByUnit(line: Line, draft: Draft, taken: ReadonlySet<string>): Line {
  if (line.zone === "total") {
    const { zone: _, ...rest } = line;
    return { ...rest, key: "分单位合计", standing: "part", byUnit: "all" };
  }
  const name = asName(line.caption);
  const byUnit = standsForSeveral(line, draft) ? "several" : "unit";
  return { ...line, key: taken.has(name) ? `单位${name}` : line.key, standing: "part", byUnit };
}

const SEVERAL = /(?:小计|汇总|合并)[)）]?$/;

/** The line of a department above its units, which would be counted twice. */
function standsForSeveral(line: Line, draft: Draft): boolean {
  if (SEVERAL.test(line.caption)) return true;
  const total = draft.lines.find(({ zone }) => zone === "total");
  const others = draft.lines.filter((other) => other !== line && other !== total);
  const hasOthers = others.some((other) => amountsOf(other, draft).length > 0);
  return total !== undefined && hasOthers && sameAmounts(line, total, draft);
}

function sameAmounts(one: Line, other: Line, draft: Draft): boolean {
  const printed = (line: Line) =>
    amountsOf(line, draft)
      .map(({ columnKey, figure }) => `${columnKey} ${figure.stored.toFixed()}`)
      .join();
  return printed(one) === printed(other);
}

function amountsOf({ key }: Line, { figures }: Draft) {
  return figures.flatMap(({ line, columnKey, figure }) =>
    line === key && figure.kind === "amount" && !figure.stored.isZero()
      ? [{ columnKey, figure }]
      : [],
  );
}

function keyOf({ key }: Line): string {
  return key;
}
