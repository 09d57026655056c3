import type { CheckedIdentity } from "../checking/checked-identity";
import type { CauseFinding, SuspectFinding } from "../checking/report";
import type { CellPlace } from "../sheets/sheet";
import { isSamePlace } from "./cell-part";
import { cellAtPlace, type CellAt, type CheckedSet } from "./checked-workbook";
import { takesPart } from "./relations-why";

/** Whether a cell is blamed, and why or why not. */
export interface BlameWhy {
  /**
   * `suspect`: probably wrong. `rival`: may be wrong in a suspect's stead. `cause`: one of the cells of a
   * wrong code, line, column or table. `cleared`: its broken relations are explained by others.
   * `unexplained`: broken, and nobody is named. `open`: broken in every reading of what was not read.
   * `nothing-broken`, `no-relation`, `no-figure`: nothing accuses it.
   */
  readonly kind:
    | "suspect"
    | "rival"
    | "cause"
    | "cleared"
    | "unexplained"
    | "open"
    | "nothing-broken"
    | "no-relation"
    | "no-figure";
  /** Chinese sentences, the main one first. */
  readonly says: readonly string[];
  /** Of a suspect: what it should print, how it came about, and whether every explanation blames it. */
  readonly suggested?: string;
  readonly slip?: string;
  readonly certain?: boolean;
  readonly rivals?: readonly CellAt[];
}

/** What the report says of a cell that is a figure of a set. */
export function blameOf(
  own: CheckedSet,
  place: CellPlace,
  identities: readonly CheckedIdentity[],
): BlameWhy {
  const suspect = own.suspects.find(({ cell }) => isSamePlace(cell.placed, place));
  if (suspect) return suspectBlame(suspect, own);
  const cause = own.causes.find(({ cells }) => cells.some((cell) => isSamePlace(cell, place)));
  if (cause) return { kind: "cause", says: [cause.message], certain: cause.certain };
  const leads = own.suspects.filter(({ rivals }) =>
    rivals.some((cell) => isSamePlace(cell, place)),
  );
  if (leads.length > 0) return rivalBlame(leads);
  return unaccused(
    own,
    identities.filter((identity) => takesPart(identity, place)),
  );
}

function suspectBlame(suspect: SuspectFinding, { blocks }: CheckedSet): BlameWhy {
  const { message, suggested, slip, certain, rivals, cell } = suspect;
  const block = blocks.find(({ cells }) => cells.some((each) => isSamePlace(each, cell.placed)));
  return {
    kind: "suspect",
    says: [message, ...(block ? [block.message] : [])],
    ...(suggested !== undefined && { suggested }),
    ...(slip !== undefined && { slip }),
    certain,
    rivals: rivals.map(cellAtPlace),
  };
}

function rivalBlame(leads: readonly SuspectFinding[]): BlameWhy {
  return {
    kind: "rival",
    says: [
      "改动它也能使关系全部成立，仅凭勾稽关系不能区分；先列出的是：",
      ...leads.map(({ message }) => message),
    ],
    certain: false,
    rivals: leads.map(({ cell }) => cellAtPlace(cell.placed)),
  };
}

function unaccused(own: CheckedSet, touching: readonly CheckedIdentity[]): BlameWhy {
  const must = touching.filter(({ declared }) => declared.strength === "must");
  if (touching.length === 0) return { kind: "no-relation", says: ["没有核对到的关系涉及它。"] };
  const broken = must.filter(({ judgement }) => judgement.outcome.kind === "broken");
  if (broken.length === 0)
    return { kind: "nothing-broken", says: [`涉及它的 ${must.length} 条强制关系没有不成立的。`] };
  const explained = broken.filter((identity) => explainers(own, identity).length > 0);
  if (explained.length > 0) return cleared(own, explained, broken.length);
  if (broken.every(({ open }) => open !== undefined))
    return { kind: "open", says: broken.map(({ open }) => `${open!}。`) };
  const why = own.suspectsRemark;
  const says = `涉及它的 ${broken.length} 条关系不成立，没有能指出的单元格${why === undefined ? "" : `：${why}`}。`;
  return { kind: "unexplained", says: [says] };
}

function cleared(own: CheckedSet, explained: readonly CheckedIdentity[], broken: number): BlameWhy {
  const by = [...new Set(explained.flatMap((identity) => explainers(own, identity)))];
  return {
    kind: "cleared",
    says: [
      `涉及它的 ${broken} 条关系不成立，其中 ${explained.length} 条由下面的错误解释，改正后即成立，不必改它：`,
      ...by.map(({ message }) => message),
    ],
  };
}

/** Causes and suspects that explain a broken relation, by its words: the set was checked a second time. */
function explainers(
  { causes, suspects }: CheckedSet,
  { declared, text }: CheckedIdentity,
): readonly (CauseFinding | SuspectFinding)[] {
  return [...causes, ...suspects].filter(({ explains }) =>
    explains.some((each) => each.text === text && each.declared.table === declared.table),
  );
}
