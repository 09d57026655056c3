import { normalise } from "../sheets/wording";
import { FORMS } from "../tables/forms";
import type { Line } from "../tables/reading";
import type { TableId } from "../tables/table-id";
import type { DeclaredIdentity } from "./identity";
import type { IndexedReading, Readings } from "./readings";

/** A declared relation for the accounts at hand, or the tables that it misses. */
export type Expansion =
  | { readonly kind: "texts"; readonly texts: readonly ExpandedText[] }
  | { readonly kind: "missing"; readonly tables: readonly TableId[] };

/** One relation with its words in 〈〉 filled in, and likewise its other readings. */
export interface ExpandedText {
  readonly text: string;
  readonly alternatives: readonly string[];
}

const TABLE_OF_TITLE: ReadonlyMap<string, TableId> = new Map(
  FORMS.map(({ id, title }) => [normalise(title), id]),
);

/** The table that a title in ［］ names. The project's own relations name no other. */
export function tableOfTitle(title: string): TableId {
  const table = TABLE_OF_TITLE.get(normalise(title));
  if (!table) throw new Error(`no table is titled ${title}`);
  return table;
}

const NAMED = new WeakMap<DeclaredIdentity, readonly TableId[]>();

/** Every table that a relation speaks of. */
function tablesOf({ table, text }: DeclaredIdentity): readonly TableId[] {
  const titles = [...text.matchAll(/［([^］]+)］/g)].map((match) => tableOfTitle(match[1]!));
  return titles.length === 0 ? [table] : [...new Set(titles)];
}

/** Every table that a relation or one of its other readings speaks of, and the one where it is reported. */
export function tablesNamed(identity: DeclaredIdentity): readonly TableId[] {
  const known = NAMED.get(identity);
  if (known !== undefined) return known;
  const { table, alternatives = [] } = identity;
  const texts = [identity, ...alternatives.map((text) => ({ ...identity, text }))];
  const named = [...new Set([table, ...texts.flatMap(tablesOf)])];
  NAMED.set(identity, named);
  return named;
}

/** Fills in the words in 〈〉 from the lines, columns and codes that the readings hold. */
export function expand(identity: DeclaredIdentity, readings: Readings): Expansion {
  const tables = tablesOf(identity);
  const missing = tables.filter((table) => !readings.get(table));
  if (missing.length > 0) return { kind: "missing", tables: missing };
  const present = tables.map((table) => readings.get(table)!);
  let fillings: readonly Filling[] = [{}];
  for (const word of ["行", "栏", "类", "科目"] as const) {
    if (!identity.text.includes(`〈${word}〉`)) continue;
    const names = namesFor(word, identity, present);
    fillings = fillings.flatMap((filling) => names.map((name) => ({ ...filling, [word]: name })));
  }
  const own = present[0]!;
  return { kind: "texts", texts: fillings.map((filling) => expandedText(identity, filling, own)) };
}

type Word = "行" | "栏" | "类" | "科目";
type Filling = Partial<Readonly<Record<Word, string>>>;

function expandedText(
  identity: DeclaredIdentity,
  filling: Filling,
  own: IndexedReading,
): ExpandedText {
  const fill = (text: string) => filled(text, filling, own);
  return { text: fill(identity.text), alternatives: (identity.alternatives ?? []).map(fill) };
}

function filled(text: string, filling: Filling, own: IndexedReading): string {
  return piecesOf(text)
    .map((piece) => {
      if (typeof piece === "string") return piece;
      const { word } = piece;
      return word === "科目〉的下级" ? sumBelow(filling, own) : filling[word]!;
    })
    .join("");
}

function sumBelow({ 科目: code }: Filling, own: IndexedReading): string {
  return code === undefined ? "" : childrenOf(own, code).join("＋");
}

/** Text that stays, or a word to fill in. */
type Piece = string | { readonly word: Word | "科目〉的下级" };

const PIECES = new Map<string, readonly Piece[]>();

/** A declared text, cut at its words once: it is filled in for every line, column and code. */
function piecesOf(text: string): readonly Piece[] {
  const known = PIECES.get(text);
  if (known !== undefined) return known;
  const pieces = text
    .split(/〈(科目〉的下级|行(?=〉)|栏(?=〉)|类(?=〉)|科目(?=〉))〉?/)
    .map((piece, at): Piece => (at % 2 === 0 ? piece : { word: piece as Word }));
  PIECES.set(text, pieces);
  return pieces;
}

function childrenOf(own: IndexedReading, code: string): readonly string[] {
  return own.below(code === "合计" ? undefined : code).map(({ key }) => key);
}

function namesFor(
  word: Word,
  { text }: DeclaredIdentity,
  present: readonly IndexedReading[],
): readonly string[] {
  const own = present[0]!;
  switch (word) {
    case "行":
      return own.reading.lines.filter((line) => isFilledIn(line, own)).map(({ key }) => key);
    case "栏":
      return unique(
        own.reading.columns
          .filter(({ standing, side }) => standing !== "unknown" && side !== "revenue")
          .map(({ key }) => key),
      );
    case "类":
      return unique(
        present.flatMap(({ codes }) => codes.map(({ code }) => code!.slice(0, 3))),
      ).sort();
    case "科目":
      return codeNames(own, text.includes("〈科目〉的下级"));
  }
}

/** Lines with a caption; one that bears a column's name, on a garbled sheet, could not be told from it. */
function isFilledIn(line: Line, own: IndexedReading): boolean {
  const { side, caption, key, standing } = line;
  if (side === "revenue" || caption === "" || own.isColumnName(key)) return false;
  return standing === "main" || hasSumAndPart(line, own);
}

/** A line that is none of the form's may give just a sum, or just a part: then nothing says that they add up. */
function hasSumAndPart({ key }: Line, own: IndexedReading): boolean {
  const amounts = own.reading.columns.filter(
    (column) => own.figure(key, column.key)?.figure.kind === "amount",
  );
  return amounts.length > 1 && amounts.includes(own.reading.columns[0]!);
}

function codeNames(own: IndexedReading, withChildren: boolean): readonly string[] {
  const names = [...(own.line("合计") ? ["合计"] : []), ...own.codes.map(({ key }) => key)];
  return withChildren ? names.filter((name) => childrenOf(own, name).length > 0) : names;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
