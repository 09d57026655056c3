import type { Cell, SheetRow } from "../../sheets/sheet";
import type { LineCell } from "../../workbook/live-workbook";

/** A line that is there, whose way of writing its code another is to follow. */
interface ModelLine {
  readonly code: string;
  /** The first column of figures: codes and names stand before it. */
  readonly end: number;
}

/** Digits of a cell, and which of the code's they are. */
interface CodePiece {
  readonly column: number;
  readonly cell: Cell;
  readonly from: number;
  readonly to: number;
}

/**
 * The cells that say a code as the model line's cells say its own: whole in one cell, alone or before the
 * name, or 类, 款, 项 in a cell each, in full or by their own digits. Numbers stay numbers, spaces stay.
 * `undefined` where its cells say its code in another way. Both codes are of one level.
 */
export function codeCellsLike(
  row: SheetRow,
  model: ModelLine,
  line: { readonly code: string; readonly name: string },
): readonly LineCell[] | undefined {
  const before = row.flatMap((cell, column) =>
    cell && column < model.end ? [{ column, cell, text: textOf(cell) }] : [],
  );
  const beforeName = before.find(({ text }) => isCodeWithName(text, model.code));
  if (beforeName) {
    const { column, cell, text } = beforeName;
    const between = /^[^\p{Script=Han}]*/u.exec(text.slice(model.code.length))![0];
    return [{ column, cell: like(cell, line.code + between + line.name) }];
  }
  return pieces(before, model.code)?.map(({ column, cell, from, to }) => ({
    column,
    cell: inPlaceOfDigits(cell, line.code.slice(from, to)),
  }));
}

function textOf({ value }: Cell): string {
  return typeof value === "number" || typeof value === "string" ? String(value).trim() : "";
}

function isCodeWithName(text: string, code: string): boolean {
  return text.startsWith(code) && /^[^0-9]*\p{Script=Han}/u.test(text.slice(code.length));
}

/** `208 05 06`, `208.05.06`: what authors put between 类, 款 and 项. */
const BETWEEN_DIGITS = /[-.·'_\s]/g;

/** The same spaces and marks, other digits; as many as there are, where none has lost a nought. */
function inPlaceOfDigits(model: Cell, digits: string): LineCell["cell"] {
  const { value } = model;
  const isTemplate =
    typeof value === "string" && value.replace(/[^0-9]/g, "").length === digits.length;
  if (!isTemplate) return like(model, digits);
  let next = 0;
  return { ...like(model, digits), value: value.replace(/[0-9]/g, () => digits[next++]!) };
}

interface Filled {
  readonly column: number;
  readonly cell: Cell;
  readonly text: string;
}

function pieces(before: readonly Filled[], code: string): readonly CodePiece[] | undefined {
  const digits = before
    .map((filled) => ({ ...filled, text: filled.text.replace(BETWEEN_DIGITS, "") }))
    .filter(({ text }) => /^[0-9]{1,7}$/.test(text));
  if (digits.length === 0) return undefined;
  // Each cell in full: 201 | 20103 | 2010399, or the last of them alone.
  if (digits.at(-1)!.text === code && digits.every(({ text }) => code.startsWith(text)))
    return digits.map(({ column, cell, text }) => ({ column, cell, from: 0, to: text.length }));
  // By its own digits: 201 | 03 | 99; upper levels may be blank. A number has lost its nought.
  const own = digits.map(({ text }) => (text.length === 1 ? `0${text}` : text));
  if (!code.endsWith(own.join(""))) return undefined;
  let from = code.length - own.join("").length;
  return digits.map(({ column, cell }, at) => {
    const start = from;
    from += own[at]!.length;
    return { column, cell, from: start, to: from };
  });
}

/** Something else in a cell like this one. */
export function like(model: Cell | undefined, text: string): LineCell["cell"] {
  const value = typeof model?.value === "number" ? Number(text) : `${indentOf(model)}${text}`;
  return model?.format === undefined ? { value } : { value, format: model.format };
}

function indentOf(model: Cell | undefined): string {
  return typeof model?.value === "string" ? /^\s*/.exec(model.value)![0] : "";
}
