/**
 * THE NOTATION of relations (勾稽关系), as accountants write them and as forms print them.
 *
 *   identity   = [ scope "：" ] expression relation expression [ "，不超过" expression ]
 *   scope      = name                           the line or column that all places share
 *   relation   = "＝" | "≤" | "≥" | "≈"
 *   expression = [ sign ] term { sign term }
 *   term       = "（" expression "）" [ axis ]  |  factor { ( "×" | "÷" ) factor }
 *   factor     = place  |  number "分"                   so many points
 *   place      = [ "［" title "］" ] name { "·" name }      line and column by caption or code
 *              | [ "［" title "］" ] name "之和" [ "·" name ]  a group of lines that the form declares
 *              | [ "第" ] number [ axis ]                     by the number printed on the sheet
 *              | number "…" number                            every number from one to the other; also 至
 *   axis       = "行" | "栏" | "栏各行" | "各行" …
 *   sign       = "＋" | "－"
 *
 * Full and half width are the same; spaces mean nothing. A bracket that follows a letter belongs to
 * the caption: 因公出国（境）费.
 *
 * `RelationSyntax` is all of it. Forms and notes only add up: what multiplies, names points or stops at
 * the most is judged as intervals (`checking/intervals`) and is no `IdentitySyntax`.
 */
export interface RelationSyntax {
  readonly scope?: string;
  readonly left: readonly Product[];
  readonly relation: Relation;
  readonly right: readonly Product[];
  /** What the right side is at the most. */
  readonly most?: readonly Product[];
}

/** One addend with its sign, and what it is multiplied with and divided by. */
export interface Product {
  readonly sign: 1 | -1;
  readonly place: Factor;
  readonly factors?: readonly Multiplied[];
}

export interface Multiplied {
  readonly by: "×" | "÷";
  readonly place: Factor;
}

export type Factor = Place | PointsPlace;

/** So many points, such as 60分. */
export interface PointsPlace {
  readonly kind: "points";
  readonly points: string;
}

/** A relation that only adds up. */
export interface IdentitySyntax {
  readonly scope?: string;
  readonly left: readonly Term[];
  readonly relation: Relation;
  readonly right: readonly Term[];
}

export type Relation = "＝" | "≤" | "≥" | "≈";

/** One addend with its sign. */
export interface Term {
  readonly sign: 1 | -1;
  readonly place: Place;
}

export type Place = NamedPlace | GroupPlace | NumberedPlace;

export interface NamedPlace {
  readonly kind: "named";
  /** The title in brackets, if any. */
  readonly title?: string;
  /** One or two names: a line, a column, or both. */
  readonly names: readonly string[];
}

export interface GroupPlace {
  readonly kind: "group";
  readonly title?: string;
  /** Such as 各项收入. */
  readonly group: string;
  readonly column?: string;
}

export interface NumberedPlace {
  readonly kind: "numbered";
  readonly axis: Axis;
  readonly from: number;
  /** The same as `from` for a single number. */
  readonly to: number;
}

/** What a number counts: 行次 or 栏次. */
export type Axis = "line" | "column";

/** What cannot be read, where, and what to write instead; in Chinese. */
export interface Unreadable {
  readonly kind: "unreadable";
  readonly text: string;
  readonly problem: string;
  readonly remedy: string;
}

export type ReadIdentity =
  { readonly kind: "identity"; readonly identity: IdentitySyntax } | Unreadable;

export type ReadRelation =
  { readonly kind: "relation"; readonly relation: RelationSyntax } | Unreadable;
