import type { ColumnForm } from "../tables/form";
import { asName, normalise } from "../sheets/wording";
import { filled, type Grid } from "./grid";

/** The rows of a table's heads. */
export interface HeadZone {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A column with the heads above it, and what they say it is. */
export interface HeadedColumn {
  readonly column: number;
  /** The heads from top to bottom. */
  readonly path: readonly string[];
  readonly key: string;
  readonly standing: "main" | "part" | "aside" | "unknown";
  /** The printed 栏次. */
  readonly number?: number;
}

const NOT_A_HEAD = /^(?:栏次|行次|列次|次|类|款|项|[0-9]{1,2}(?:=.*)?|[-—]+|20[0-9]{2}年?度?)$/;
const BESIDE_THE_TITLE =
  /单位:|部门:|公开[0-9]*表|^(?:公开|财决)?[0-9]*表$|金额单位|单位\(|^(?:编制|填报)/;

/** True for a text that stands in the head zone but heads no column: tags, units, numbers. */
function isHead(text: string): boolean {
  return text !== "" && !NOT_A_HEAD.test(text) && !BESIDE_THE_TITLE.test(text);
}

/** The heads above a column, from top to bottom, each once. */
export function headPath(grid: Grid, zone: HeadZone, column: number): readonly string[] {
  const path: string[] = [];
  for (let row = zone.firstRow; row <= zone.lastRow; row++) {
    const text = grid.seen(row, column) || inherited(grid, zone, row, column);
    if (isHead(text) && path.at(-1) !== text) path.push(text);
  }
  return path;
}

/**
 * Where merges were lost, a group's caption stands in its first column only. A blank head takes the
 * caption on its left when every column from there to here has a head of its own further down, and
 * none of them begins another group further up.
 */
function inherited(grid: Grid, zone: HeadZone, row: number, column: number): string {
  if (grid.merge(row, column) || !hasHeadBelow(grid, zone, row, column)) return "";
  for (let left = column - 1; left >= 0; left--) {
    if (beginsGroupAbove(grid, zone, row, left + 1)) return "";
    if (isUnused(grid, zone, left)) continue;
    if (!hasHeadBelow(grid, zone, row, left) || grid.merge(row, left)) return "";
    const text = grid.own(row, left);
    if (text !== "") return isHead(text) ? text : "";
  }
  return "";
}

/** A blank column that somebody inserted for looks. */
function isUnused(grid: Grid, zone: HeadZone, column: number): boolean {
  for (let row = zone.firstRow; row <= zone.lastRow; row++)
    if (grid.seen(row, column) !== "") return false;
  return true;
}

function beginsGroupAbove(grid: Grid, zone: HeadZone, row: number, column: number): boolean {
  for (let above = zone.firstRow; above < row; above++)
    if (isHead(grid.own(above, column))) return true;
  return false;
}

function hasHeadBelow(grid: Grid, zone: HeadZone, row: number, column: number): boolean {
  for (let below = row + 1; below <= zone.lastRow; below++)
    if (isHead(grid.own(below, column))) return true;
  return false;
}

const GENERIC = /^(?:小计|合计|金额|决算数|数额)$/;
const BEYOND_FINAL_FIGURES = /预算数|上年|上期|增减|比上年|差额|完成|备注|说明|占比|比例/;
const PART = /^(?:其中|#)/;

type Named = Pick<HeadedColumn, "key" | "standing">;

/** What a path of heads says the column is, in the words of the form. */
export function columnNamed(path: readonly string[], forms: readonly ColumnForm[]): Named {
  if (path.length === 0) return { key: "", standing: "unknown" };
  if (path.some((head) => BEYOND_FINAL_FIGURES.test(head)))
    return { key: pathName(path), standing: "aside" };
  const form = readings(path)
    .map((heads) => forms.find((candidate) => fits(heads, candidate, forms)))
    .find((found) => found !== undefined);
  if (form) return { key: form.key, standing: form.partOf === undefined ? "main" : "part" };
  return { key: pathName(path), standing: isPart(path, forms) ? "part" : "unknown" };
}

function pathName(path: readonly string[]): string {
  return asName(path.join(""));
}

/** The path as it stands, without generic last heads, and with a caption that was cut in two joined. */
function readings(path: readonly string[]): readonly (readonly string[])[] {
  const found = [path];
  for (let shorter = path; shorter.length > 1 && GENERIC.test(shorter.at(-1)!);) {
    shorter = shorter.slice(0, -1);
    found.push(shorter);
  }
  for (let pieces = 2; pieces <= Math.min(path.length, 4); pieces++) {
    found.push([...path.slice(0, -pieces), path.slice(-pieces).join("")]);
  }
  return found;
}

function fits(heads: readonly string[], form: ColumnForm, forms: readonly ColumnForm[]): boolean {
  const leaf = bare(heads.at(-1)!);
  if (!names(form, leaf)) return false;
  return heads.slice(0, -1).every((head) => mayStandAbove(bare(head), form, forms));
}

/** Generic heads and those of no column may stand above any; another column's head above its own parts only. */
function mayStandAbove(head: string, form: ColumnForm, forms: readonly ColumnForm[]): boolean {
  return (
    GENERIC.test(head) ||
    names(form, head) ||
    form.under?.includes(head) === true ||
    !namesAny(forms, head)
  );
}

function isPart(path: readonly string[], forms: readonly ColumnForm[]): boolean {
  return (
    PART.test(path.at(-1)!) ||
    path.slice(0, -1).some((head) => !GENERIC.test(head) && namesAny(forms, bare(head)))
  );
}

/** A head without the unit of money or number that some forms print behind it. */
function bare(head: string): string {
  return head
    .replace(/\((?:百万元|万元|千元|亿元|元)\)$/, "")
    .replace(/(?<=\p{Script=Han})[0-9]$/u, "");
}

function names(form: ColumnForm, head: string): boolean {
  return form.aliases.some((alias) => normalise(alias) === head);
}

function namesAny(forms: readonly ColumnForm[], head: string): boolean {
  return forms.some((form) => names(form, head));
}

/** The headed columns of a stretch; of two with one name, the second is `unknown`. */
export function headedColumns(
  grid: Grid,
  zone: HeadZone,
  columns: readonly number[],
  forms: readonly ColumnForm[],
): readonly HeadedColumn[] {
  const numbers = columnNumbers(grid, zone);
  const taken = new Set<string>();
  return columns.map((column) => {
    const path = headPath(grid, zone, column);
    const named = columnNamed(path, forms);
    const known = named.standing !== "main" || !taken.has(named.key);
    if (named.standing === "main") taken.add(named.key);
    const number = numbers.get(column);
    return {
      column,
      path,
      ...(known
        ? named
        : { key: `${pathName(path)}重${column + 1}`, standing: "unknown" as const }),
      ...(number !== undefined && { number }),
    };
  });
}

/** The 栏次 of each column: the row of the head zone with the most numbers that count on. */
export function columnNumbers(grid: Grid, zone: HeadZone): ReadonlyMap<number, number> {
  let best = new Map<number, number>();
  for (let row = zone.firstRow; row <= zone.lastRow; row++) {
    const numbers = numbersIn(grid, row);
    if (numbers.size > best.size) best = numbers;
  }
  return best;
}

const NUMBER = /^([0-9]{1,2})(?:=.*)?$/;

function numbersIn(grid: Grid, row: number): Map<number, number> {
  const numbers = new Map<number, number>();
  for (const { column, text } of filled(grid, row)) {
    const digits = NUMBER.exec(text)?.[1];
    if (digits !== undefined) numbers.set(column, parseInt(digits, 10));
  }
  return countsOn([...numbers.values()]) ? numbers : new Map();
}

/** 1, 2, 3 … or 1 to n for either side of a two-sided form. */
export function countsOn(numbers: readonly number[]): boolean {
  return (
    numbers.length > 0 &&
    numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1)
  );
}

/** True for the row that prints 栏次: nothing but numbers that count on, a label, and blanks. */
export function isNumberRow(grid: Grid, row: number): boolean {
  const texts = [...filled(grid, row)].map(({ text }) => text);
  const numbers = texts.filter((text) => NUMBER.test(text)).map((text) => parseInt(text, 10));
  const others = texts.filter((text) => !NUMBER.test(text));
  if (!others.every((text) => NOT_A_HEAD.test(text))) return false;
  const labelled = others.some((text) => /^(?:栏次|列次)$/.test(text));
  return labelled || (numbers.length > 1 && countsOn(numbers) && numbers[0] === 1);
}
