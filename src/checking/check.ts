import type { DeclaredIdentity } from "../identities/identity";
import { expand, type ExpandedText } from "../identities/expand";
import { readDeclared } from "../identities/notation/read-declared";
import type { Readings } from "../identities/readings";
import type { TableId } from "../tables/table-id";
import { addressOf } from "../sheets/address";
import { formOf } from "../tables/forms";
import { bind } from "./bind";
import type { Operand } from "./operand";
import type { Checked, Result } from "./checked-identity";
import { heldToExactDigits } from "./exact-digits";
import { judge } from "./judge";
import { neverFilled } from "./never-filled";
import { unknownBeside } from "./unknown-beside";

/** Checks every declared relation on the readings of one set of accounts. */
export function check(declared: readonly DeclaredIdentity[], readings: Readings): Checked {
  const results = declared.flatMap((identity) => checkDeclared(identity, readings));
  return {
    identities: heldToExactDigits(results.filter((result) => result.kind === "checked")),
    empty: results.filter((result) => result.kind === "empty"),
    notChecked: results.filter((result) => result.kind === "notChecked"),
  };
}

function checkDeclared(declared: DeclaredIdentity, readings: Readings): readonly Result[] {
  const expansion = expand(declared, readings);
  if (expansion.kind === "missing") {
    const { tables } = expansion;
    const why = `没有${titles(tables)}`;
    return [{ kind: "notChecked", declared, text: declared.text, why, missing: tables }];
  }
  return expansion.texts.flatMap((expanded) => checkExpanded(declared, expanded, readings));
}

function titles(tables: readonly TableId[]): string {
  return tables.map((table) => `《${formOf(table).title}》`).join("、");
}

/** The relation itself, or the first of its other readings that is not broken. */
function checkExpanded(
  declared: DeclaredIdentity,
  { text, alternatives }: ExpandedText,
  readings: Readings,
): readonly Result[] {
  const result = checkText(declared, text, readings);
  if (!result || !isBroken(result)) return result ? [result] : [];
  for (const alternative of alternatives) {
    const other = checkText(declared, alternative, readings);
    if (other?.kind === "checked" && !isBroken(other)) return [other];
  }
  return [result];
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
  if (bound.kind === "not-checkable") return notChecked(bound.why);
  const { left, right } = bound;
  const { relation } = identity;
  if (bound.kind === "nothing-entered")
    return { kind: "empty", declared, text, relation, left, right };
  const word = [...left, ...right].find(({ placed }) => placed.figure.kind === "text");
  if (word) return notChecked(unreadableFigure(word));
  const judgement = judge(bound, relation, ({ table }) => readings.get(table)!.reading.money);
  const why =
    judgement.outcome.kind === "broken"
      ? (unknownBeside(bound, readings) ?? neverFilled(bound, readings))
      : undefined;
  return why === undefined
    ? { kind: "checked", declared, text, relation, left, right, judgement }
    : notChecked(why);
}

/** The place is said, because the relation may be another table's. */
function unreadableFigure({ table, placed }: Operand): string {
  const text = placed.figure.kind === "text" ? placed.figure.text : "";
  const says = text === "" ? "是没有计算结果的公式" : `是“${text}”，不是数字`;
  return `《${formOf(table).title}》${addressOf(placed.row, placed.column)} ${says}`;
}
