import type { CellPlace } from "../../../sheets/sheet";
import type { CodeCell, Line } from "../../../tables/reading";

/** A cell of a line's code, and what it should say. */
interface CodeText {
  readonly cell: CodeCell;
  readonly text: string;
}

/**
 * The cells of a line's code that say another than `code`, and what they should say, written as the
 * nearest of the `lines` writes its own: whole, in full or by its own digits for each level, before the
 * name, with noughts. Nothing where the line has no such cells, or what stands there is no code's.
 */
export function codeTexts(line: Line, code: string, lines: readonly Line[]): readonly CodeText[] {
  const cells = line.codeCells ?? [];
  const models = lines
    .filter((each) => each.code !== undefined && each.place.row !== line.place.row)
    .filter((each) => stands(each.codeCells, cells))
    .toSorted((one, other) => far(one, line) - far(other, line));
  return cells.flatMap((cell, at) => {
    const text =
      cells.length === 1 ? wholeCode(cell, code, models) : levelText(cell, { at, code }, models);
    return text === undefined ? [] : [{ cell, text }];
  });
}

/** Where a line's code is to be looked for. */
export function placeOfCode({ codeCells, place }: Line): CellPlace {
  const [cell, ...more] = codeCells ?? [];
  const { sheet, row, column } = cell && more.length === 0 ? cell : place;
  return { sheet, row, column };
}

function stands(cells: readonly CodeCell[] | undefined, own: readonly CodeCell[]): boolean {
  return (
    cells?.length === own.length &&
    cells.every(({ sheet, column }, at) => own[at]!.sheet === sheet && own[at]!.column === column)
  );
}

function far({ place }: Line, line: Line): number {
  return Math.abs(place.row - line.place.row);
}

/** 类 is level 0, 款 1, 项 2. */
function levelOf(code: string): number {
  return (code.length - 3) / 2;
}

/** What stands around a code in its cell, and the name behind it. */
const PIECES =
  /^([^0-9A-Za-z０-９\p{Script=Han}]*)((?:[0-9A-Za-z０-９](?:[0-9A-Za-z０-９\s.·'_-]*[0-9A-Za-z０-９])?)?)([^\p{Script=Han}]*)(.*)$/su;

interface Pieces {
  readonly before: string;
  readonly core: string;
  readonly between: string;
  readonly name: string;
}

function piecesOf(text: string): Pieces {
  const [, before = "", core = "", between = "", name = ""] = PIECES.exec(text) ?? [];
  return { before, core, between, name };
}

function digitsOf(core: string): string {
  return core.normalize("NFKC").replace(/[\s.·'_-]/g, "");
}

/** A code in its one cell, filled up with noughts where others are; nothing where words stand there that are no name. */
function wholeCode(cell: CodeCell, code: string, models: readonly Line[]): string | undefined {
  const own = piecesOf(cell.text);
  const written = models
    .map((each) => ({ code: each.code!, ...piecesOf(each.codeCells![0]!.text) }))
    .filter(({ core, code: each }) => digitsOf(core).startsWith(each));
  const model = written.find(({ name }) => cell.text === "" || (name === "") === (own.name === ""));
  if (!model && own.name !== "") return undefined;
  const isFilledUp = written.some((each) => digitsOf(each.core).length > each.code.length);
  const width = Math.max(0, ...written.map(({ core }) => digitsOf(core).length));
  const digits = isFilledUp ? code.padEnd(width, "0") : code;
  return rewritten(own, digits, model);
}

interface AtLevel {
  readonly at: number;
  readonly code: string;
}

/** A code's part in the cell of one level; nothing where it is right, or where lines of its level leave it blank. */
function levelText(
  cell: CodeCell,
  { at, code }: AtLevel,
  models: readonly Line[],
): string | undefined {
  const own = piecesOf(cell.text);
  const level = levelOf(code);
  const textOf = (line: Line) => piecesOf(line.codeCells![at]!.text);
  if (at > level) return /[1-9A-Za-z]/.test(digitsOf(own.core)) ? "" : undefined;
  const ways = waysOf(code, at);
  if (ways.includes(digitsOf(own.core))) return undefined;
  const alike = models.find((each) => levelOf(each.code!) === level);
  if (at < level && own.core === "" && (!alike || textOf(alike).core === "")) return undefined;
  const written = models
    .map((each) => ({ ...textOf(each), ways: waysOf(each.code!, at) }))
    .filter(({ core, ways: theirs }) => core !== "" && theirs.includes(digitsOf(core)));
  // A number of two digits does not show that others have lost their nought.
  const model = written.find(({ core }) => digitsOf(core).length === 1) ?? written[0];
  const way = model ? model.ways.indexOf(digitsOf(model.core)) : 0;
  return rewritten(own, ways[way]!, model);
}

/** A level of a code in full, by its own digits, and as a number. */
function waysOf(code: string, level: number): readonly string[] {
  const [full, own] = [
    code.slice(0, 3 + 2 * level),
    code.slice(level && 1 + 2 * level, 3 + 2 * level),
  ];
  return [full, own, own.replace(/^0/, "")];
}

/** The cell's text with other digits, as the model has them; nothing where they are the same. */
function rewritten(own: Pieces, digits: string, model: Pieces | undefined): string | undefined {
  if (digitsOf(own.core) === digits) return undefined;
  const { before, between } = own.core === "" && model ? model : own;
  return before + inWidthOf(model?.core ?? "", digits) + between + own.name;
}

/** The same marks between the digits where there are as many, and full width where the model's are. */
function inWidthOf(model: string, digits: string): string {
  const isFull = /[０-９]/.test(model);
  const own = [...digits].map((digit) =>
    isFull ? String.fromCharCode(digit.charCodeAt(0) + FULL_WIDTH) : digit,
  );
  if (digitsOf(model).length !== digits.length) return own.join("");
  let next = 0;
  return model.replace(/[0-9０-９]/g, () => own[next++]!);
}

/** From a letter to its full-width form. */
const FULL_WIDTH = 0xfee0;
