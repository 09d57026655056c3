import { bindAll, type BoundSides } from "../checking/bind";
import type {
  Checked,
  CheckedIdentity,
  EmptyIdentity,
  NotChecked,
} from "../checking/checked-identity";
import { numbersOf } from "../checking/identity-findings";
import type { Operand } from "../checking/operand";
import { readDeclared } from "../identities/notation/read-declared";
import type { Readings } from "../identities/readings";
import type { CellPlace } from "../sheets/sheet";
import type { FigurePart } from "./cell-part";
import { isSamePlace } from "./cell-part";
import { cellAtPlace, type CellAt } from "./checked-workbook";
import { mayNamePart } from "./declared-places";
import { relationPageId } from "./kinds/kind-pages";

/** One relation that a cell takes part in. */
export interface RelationWhy {
  /** As it was executed. */
  readonly text: string;
  /** The anchor of its page in docs/kinds.md. */
  readonly kind: string;
  readonly source: string;
  /** `usual`: found to be so in most accounts; missing it is no error. */
  readonly strength: "must" | "usual";
  /** `empty`: nothing is entered in any of its cells. */
  readonly outcome: "held" | "rounding" | "broken" | "empty";
  /** Whether it binds the search for the wrong cell: a change that breaks it explains nothing. */
  readonly binds: boolean;
  /** Why not; Chinese, without full stop. */
  readonly whyNot?: string;
  readonly left: SideWhy;
  readonly right: SideWhy;
  /** left − right, and how much rounding can explain; in the unit of its first figure. */
  readonly difference?: string;
  readonly allowance?: string;
}

/** One side of a relation: what it comes to, and its figures. */
export interface SideWhy {
  /** Absent where nothing is entered on either side. */
  readonly sum?: string;
  readonly figures: readonly FigureWhy[];
}

/** A figure of a relation: a cell with its sign and what it shows; `null` where it is blank. */
export interface FigureWhy extends CellAt {
  readonly sign: "+" | "-";
  readonly shown: string | null;
}

/** A relation that would name the cell and was not checked. */
export interface UncheckedWhy {
  readonly text: string;
  readonly why: string;
}

/** Whether a cell stands on either side. */
export function takesPart({ left, right }: BoundSides, place: CellPlace): boolean {
  return [...left, ...right].some(({ placed }) => isSamePlace(placed, place));
}

/** The relations that a cell takes part in, the broken ones first. */
export function relationsOn(checked: Checked, place: CellPlace): readonly RelationWhy[] {
  const own = checked.identities
    .filter((identity) => takesPart(identity, place))
    .map(checkedRelation);
  const empty = checked.empty.filter((identity) => takesPart(identity, place)).map(emptyRelation);
  return [...own.sort((a, b) => rank(a) - rank(b)), ...empty];
}

const RANKS: readonly RelationWhy["outcome"][] = ["broken", "rounding", "held", "empty"];

function rank({ outcome, strength }: RelationWhy): number {
  return RANKS.indexOf(outcome) * 2 + (strength === "usual" ? 1 : 0);
}

function checkedRelation(identity: CheckedIdentity): RelationWhy {
  const { declared, text, judgement } = identity;
  const { outcome } = judgement;
  const numbers = numbersOf(identity);
  const whyNot = whyUnbound(identity);
  if (outcome.kind === "notCheckable") throw new Error("what was checked has an outcome");
  return {
    text,
    kind: relationPageId(declared),
    source: declared.source,
    strength: declared.strength,
    outcome: outcome.kind,
    binds: whyNot === undefined,
    ...(whyNot !== undefined && { whyNot }),
    left: { sum: numbers.left, figures: identity.left.map(figureWhy) },
    right: { sum: numbers.right, figures: identity.right.map(figureWhy) },
    difference: numbers.difference,
    ...(outcome.kind !== "held" && { allowance: outcome.allowance.toString() }),
  };
}

/** The same rule by which `accountsProblem` takes relations into the search. */
export function whyUnbound({ declared, open, missBy }: CheckedIdentity): string | undefined {
  if (declared.strength === "usual") return "只是通常情况，不是强制关系";
  if (open !== undefined) return `${open}，不能由它推算哪个数有误`;
  if (missBy === "forced") return "合计由已四舍五入的数加出，相差属尾差";
  if (missBy === "cutOff") return "各数像是截去尾数，相差属尾差";
  return undefined;
}

function emptyRelation({ declared, text, left, right }: EmptyIdentity): RelationWhy {
  return {
    text,
    kind: relationPageId(declared),
    source: declared.source,
    strength: declared.strength,
    outcome: "empty",
    binds: declared.strength === "must",
    left: { figures: left.map(figureWhy) },
    right: { figures: right.map(figureWhy) },
  };
}

function figureWhy({ sign, placed }: Operand): FigureWhy {
  const { figure } = placed;
  return {
    ...cellAtPlace(placed),
    sign: sign === 1 ? "+" : "-",
    shown: figure.kind === "blank" ? null : figure.text,
  };
}

/** The relations that would name a figure and were not checked, each with the reason. */
export function uncheckedOn(
  { notChecked }: Checked,
  place: CellPlace,
  part: FigurePart,
  readings: Readings,
): readonly UncheckedWhy[] {
  return notChecked
    .filter((one) => names(one, place, part, readings))
    .map(({ text, why }) => ({ text, why }));
}

function names(
  { declared, text, missingTables }: NotChecked,
  place: CellPlace,
  part: FigurePart,
  readings: Readings,
): boolean {
  return missingTables
    ? mayNamePart(declared, part)
    : takesPart(bindAll(readDeclared(text), declared.table, readings), place);
}
