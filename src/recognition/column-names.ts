import { asName, normalise } from "../sheets/wording";
import type { ColumnForm } from "../tables/form";
import { parted } from "./joined-heads";

const GENERIC = /^(?:小计|合计|金额|决算数|数额)$/;

/** Of final accounts, what is no final figure. */
const BEYOND_FINAL_FIGURES = /预算数|上年|上期|增减|比上年|差额|完成|备注|说明|占比|比例/;

const PART = /^(?:其中|#)/;

/** What a column is: one of the form's, a part of one, something beside the final figures, or not known. */
export interface Named {
  readonly key: string;
  readonly standing: "main" | "part" | "aside" | "unknown";
}

/** What a path of heads says the column is, in the words of the form. */
export function columnNamed(
  path: readonly string[],
  forms: readonly ColumnForm[],
  beside = BEYOND_FINAL_FIGURES,
): Named {
  if (path.length === 0) return { key: "", standing: "unknown" };
  if (path.some((head) => beside.test(head))) return { key: pathName(path), standing: "aside" };
  const form = readings(path, forms)
    .map((heads) => forms.find((candidate) => fits(heads, candidate, forms)))
    .find((found) => found !== undefined);
  if (form) return { key: form.key, standing: form.partOf === undefined ? "main" : "part" };
  return { key: pathName(path), standing: isPart(path, forms) ? "part" : "unknown" };
}

/** The head that says what a column is, when 小计 and the like under a group are left aside. */
export function tellingHead(path: readonly string[]): string {
  return bare(path.findLast((head) => !GENERIC.test(head)) ?? "");
}

/** Whether a form's column may stand under the heads above the telling one. */
export function mayStandUnder(
  path: readonly string[],
  form: ColumnForm,
  forms: readonly ColumnForm[],
): boolean {
  const telling = path.findLastIndex((head) => !GENERIC.test(head));
  return path.slice(0, telling).every((head) => mayStandAbove(bare(head), form, forms));
}

export function pathName(path: readonly string[]): string {
  return asName(path.join(""));
}

/**
 * The path as it stands, without generic last heads, with a caption that was cut in two joined, and
 * with heads parted that were joined in one cell: 本年支出小计.
 */
function readings(
  path: readonly string[],
  forms: readonly ColumnForm[],
): readonly (readonly string[])[] {
  const found = [...unparted(path)];
  const pieces = path.flatMap((head) => parted(head, (text) => isWord(text, forms)));
  return pieces.length > path.length ? [...found, ...unparted(pieces)] : found;
}

/** Words that a joined head may be made of. */
function isWord(text: string, forms: readonly ColumnForm[]): boolean {
  return (
    GENERIC.test(text) ||
    namesAny(forms, text) ||
    forms.some(({ under }) => under?.includes(text) === true)
  );
}

function unparted(path: readonly string[]): readonly (readonly string[])[] {
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

/** 其中, or under another column's head; under the head of a group that the form's columns share it is none of them. */
function isPart(path: readonly string[], forms: readonly ColumnForm[]): boolean {
  return (
    PART.test(path.at(-1)!) ||
    path.slice(0, -1).some((head) => !GENERIC.test(head) && isColumnsOwn(bare(head), forms))
  );
}

function isColumnsOwn(head: string, forms: readonly ColumnForm[]): boolean {
  return forms.some((form) => names(form, head) && form.under?.includes(head) !== true);
}

/** A head without the unit of money or number that some forms print behind it. */
function bare(head: string): string {
  return head
    .replace(/\((?:百万元|万元|千元|百元|亿元|元)\)$/, "")
    .replace(/(\p{Script=Han})[0-9]$/u, "$1");
}

function names(form: ColumnForm, head: string): boolean {
  return form.aliases.some((alias) => normalise(alias) === head);
}

function namesAny(forms: readonly ColumnForm[], head: string): boolean {
  return forms.some((form) => names(form, head));
}
