import type { DeclaredIdentity } from "../identities/identity";
import { expand, tablesNamed, type ExpandedText } from "../identities/expand";
import { readDeclared } from "../identities/notation/read-declared";
import type { Readings } from "../identities/readings";
import type { PlacedFigure } from "../tables/reading";
import type { TableId } from "../tables/table-id";
import { addressOf } from "../sheets/address";
import { formOf } from "../tables/forms";
import { figureBelowNought, lineBelowNought } from "./below-nought";
import { bind } from "./bind";
import type { Operand } from "./operand";
import type { Checked, CheckedIdentity, NotChecked, Result } from "./checked-identity";
import { heldToExactDigits } from "./exact-digits";
import { throughForcedTotals } from "./forced-totals/forced-totals";
import { heldBefore, type CheckBefore } from "./held-before";
import { judge } from "./judge";
import { neverFilled } from "./never-filled";
import { absentBeside } from "./unread-amounts/absent-beside";
import { judgedUnread } from "./unread-amounts/judged-unread";
import { unlessStrange } from "./unread-amounts/strange-columns";
import { unlessUnfilled } from "./unfilled-tables";

/**
 * Checks every declared relation on the readings of one set of accounts. A relation of which no table,
 * or none of its cells, changed since a check `before` is not checked again.
 */
export function check(
  declared: readonly DeclaredIdentity[],
  readings: Readings,
  before?: CheckBefore,
): Checked {
  const found = new Map(
    declared.map((identity) => {
      const known = before && knownResults(identity, readings, before);
      return [identity, known ?? checkDeclared(identity, readings, before)] as const;
    }),
  );
  const results = [...found.values()].flat();
  const { results: judged, unfilled } = unlessUnfilled(
    unlessStrange(toExactDigits(results, readings), readings),
    readings,
  );
  const checked = judged.filter((result) => result.kind === "checked");
  return {
    found,
    unfilled,
    ...throughForcedTotals(checked, readings),
    empty: judged.filter((result) => result.kind === "empty"),
    notChecked: judged.filter((result) => result.kind === "notChecked"),
  };
}

function knownResults(
  identity: DeclaredIdentity,
  readings: Readings,
  before: CheckBefore,
): readonly Result[] | undefined {
  const isSame = tablesNamed(identity).every(
    (table) => readings.get(table) === before.readings.get(table),
  );
  return isSame ? before.checked.found.get(identity) : undefined;
}

/** What only exact digits break is judged once more in the light of what was not read. */
function toExactDigits(results: readonly Result[], readings: Readings): readonly Result[] {
  const checked = results.filter((result) => result.kind === "checked");
  const exact = heldToExactDigits(checked).map((identity, index) =>
    identity === checked[index] ? identity : withUnread(identity, readings),
  );
  return [...results.filter((result) => result.kind !== "checked"), ...exact];
}

function checkDeclared(
  declared: DeclaredIdentity,
  readings: Readings,
  before?: CheckBefore,
): readonly Result[] {
  const expansion = expand(declared, readings);
  if (expansion.kind === "missing") {
    if (declared.rare) return [];
    const { tables } = expansion;
    const why = `没有${titles(tables)}`;
    return [{ kind: "notChecked", declared, text: declared.text, why, missingTables: tables }];
  }
  const known = before && heldBefore(declared, readings, before);
  return expansion.texts.flatMap(
    (expanded) => known?.(expanded.text) ?? checkExpanded(declared, expanded, readings),
  );
}

function titles(tables: readonly TableId[]): string {
  return tables.map((table) => `《${formOf(table).title}》`).join("、");
}

/**
 * The relation itself; where it does not hold, the first of its other readings that does, or that may
 * hold with what was not read.
 */
function checkExpanded(
  declared: DeclaredIdentity,
  { text, alternatives }: ExpandedText,
  readings: Readings,
): readonly Result[] {
  const result = checkText(declared, text, readings);
  if (!result) return [];
  if (result.kind !== "notChecked" && !isBroken(result)) return [result];
  const apart = heldByUnits(declared, readings);
  if (apart) return [apart];
  const others = alternatives.flatMap((other) => checkText(declared, other, readings) ?? []);
  const holds = others.find((other) => other.kind === "checked" && !isBroken(other));
  const mayHold = others.find((other) => other.kind === "notChecked" && other.cause !== undefined);
  return [holds ?? (isBroken(result) ? mayHold : undefined) ?? result];
}

/** The relation with its total taken apart by unit, where that holds and the total is what the units add up to. */
function heldByUnits(declared: DeclaredIdentity, readings: Readings): Result | undefined {
  const { byUnits } = declared;
  const holds = (text: string) => {
    const result = checkText(declared, text, readings);
    return result?.kind === "checked" && !isBroken(result) ? result : undefined;
  };
  return byUnits && holds(byUnits.total) ? holds(byUnits.text) : undefined;
}

function isBroken(result: Result): boolean {
  return result.kind === "checked" && result.judgement.outcome.kind === "broken";
}

function checkText(
  declared: DeclaredIdentity,
  text: string,
  readings: Readings,
): Result | undefined {
  const identity = readDeclared(text);
  const bound = bind(identity, declared.table, readings);
  if (bound.kind === "not-on-form") return undefined;
  const notChecked = (why: string) => ({ kind: "notChecked", declared, text, why }) as const;
  if (bound.kind === "not-checkable") {
    const { why, ...told } = absentBeside(bound, readings);
    return { ...notChecked(why), ...told };
  }
  const { left, right, missing } = bound;
  const cells = { declared, text, relation: identity.relation, left, right, missing };
  if (bound.kind === "nothing-entered") return { kind: "empty", ...cells };
  const word = [...left, ...right].find(({ placed }) => placed.figure.kind === "text");
  if (word) return { ...notChecked(unreadableFigure(word)), ...causeOf(word) };
  const unitOf = ({ table }: Operand) => readings.get(table)!.reading.money;
  const judgement = judge(bound, identity.relation, unitOf);
  const isMissed = judgement.outcome.kind === "broken";
  const below =
    identity.relation === "≤"
      ? (figureBelowNought([...left, ...right]) ?? (isMissed && lineBelowNought(right, readings)))
      : undefined;
  if (below)
    return { ...notChecked(`${whereFigure(below)} 等是负数，不比较大小`), cause: "below nought" };
  return withUnread({ kind: "checked", ...cells, judgement }, readings);
}

/** A relation that misses, in the light of what was not read or not filled in beside it. */
function withUnread(identity: CheckedIdentity, readings: Readings): CheckedIdentity | NotChecked {
  const { declared, text, judgement } = identity;
  if (judgement.outcome.kind !== "broken") return identity;
  const verdict = judgedUnread(identity, judgement.outcome, readings);
  const notChecked = { kind: "notChecked", declared, text } as const;
  if (verdict?.kind === "mended") return { ...notChecked, why: verdict.why, cause: verdict.cause };
  const why = neverFilled(identity, readings);
  if (why !== undefined) return { ...notChecked, why };
  return verdict ? { ...identity, open: verdict.beside } : identity;
}

function unreadableFigure(operand: Operand): string {
  return `${whereFigure(operand)} ${whyUnreadable(operand.placed)}`;
}

/** The place is said, because the relation may be another table's. */
function whereFigure({ table, placed }: Operand): string {
  return `《${formOf(table).title}》${addressOf(placed.row, placed.column)}`;
}

function whyUnreadable({ figure }: PlacedFigure): string {
  if (figure.kind !== "text") throw new Error("only words are unreadable");
  switch (figure.why) {
    case "head":
      return `是表头“${figure.text}”，表样没有留出数字的位置`;
    case "not-calculated":
      return "的公式没有计算结果";
    case "text":
    case "error":
    case "date":
      return `是“${figure.text}”，不是数字`;
  }
}

/** Formulas without results are one cause, however many they are; one word in many places is told at once. */
function causeOf({ placed: { figure } }: Operand): Pick<NotChecked, "cause" | "toldWith"> {
  if (figure.kind !== "text" || figure.why === "head") return {};
  return figure.why === "not-calculated"
    ? { cause: "formulas without results" }
    : { toldWith: `word ${figure.text}` };
}
