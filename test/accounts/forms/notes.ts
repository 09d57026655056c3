/** One relation between numbered lines (行) or columns (栏): 27行＝（1＋2＋…＋8）行. */
export interface NumberRelation {
  readonly kind: "行" | "栏" | "栏各行";
  readonly left: number;
  readonly plus: readonly number[];
  readonly minus?: readonly number[];
}

/** How a place writes its notes; every spelling here was seen under a published table. */
export interface NoteStyle {
  readonly equals: "＝" | "=";
  readonly plus: "＋" | "+";
  readonly minus: "－" | "-";
  readonly brackets: "（）" | "()";
  /** How a long run of terms is written: 32＋33＋…＋57, 32＋…＋57, 32至57, or in full. */
  readonly runs: "two-then-dots" | "dots" | "to" | "in-full";
  readonly between: "；" | ";";
}

export const MINISTRY_NOTES: NoteStyle = {
  equals: "＝",
  plus: "＋",
  minus: "－",
  brackets: "（）",
  runs: "two-then-dots",
  between: "；",
};

/** Relations one after another, as one note: `27行＝（…）行；31行＝（…）行。` */
export function spellNote(relations: readonly NumberRelation[], style: NoteStyle): string {
  return `${relations.map((relation) => spell(relation, style)).join(style.between)}。`;
}

function spell({ kind, left, plus, minus = [] }: NumberRelation, style: NoteStyle): string {
  const taken = minus.map((number) => style.minus + String(number)).join("");
  const [open, close] = style.brackets;
  return `${left}${kind}${style.equals}${open}${spellTerms(plus, style)}${taken}${close}${kind}`;
}

/** Runs shorter than ten are written out, as the forms do. */
const LONG = 10;

function spellTerms(terms: readonly number[], style: NoteStyle): string {
  const [first, second, last] = [terms[0], terms[1], terms[terms.length - 1]];
  if (terms.length < LONG) return terms.join(style.plus);
  switch (style.runs) {
    case "two-then-dots":
      return [first, second, "…", last].join(style.plus);
    case "dots":
      return [first, "…", last].join(style.plus);
    case "to":
      return `${first}至${last}`;
    case "in-full":
      return terms.join(style.plus);
  }
}
