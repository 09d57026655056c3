import { filled, type Grid } from "./grid";
import { NOT_A_HEAD, type HeadZone } from "./heads";

/** The 栏次 of each column: the row of the head zone with the most numbers that count on. */
export function columnNumbers(grid: Grid, zone: HeadZone): ReadonlyMap<number, number> {
  let best = new Map<number, number>();
  for (let row = zone.firstRow; row <= zone.lastRow; row++) {
    const numbers = numbersIn(grid, row);
    if (numbers.size > best.size) best = numbers;
  }
  return best;
}

/** `1`, `3=1+2`, and as some authors count, `一`, `十二`. */
const NUMBER = /^(?:([0-9]{1,2})(?:=.*)?|([一二三四五六七八九]?十?[一二三四五六七八九]?))$/;
const NUMERALS = "零一二三四五六七八九";

/** The number that a cell of the row of 栏次 holds. */
function numberIn(text: string): number | undefined {
  const [, digits, numeral] = NUMBER.exec(text) ?? [];
  if (digits !== undefined) return parseInt(digits, 10);
  if (numeral === undefined || numeral === "") return undefined;
  const [tens, ones] = numeral.includes("十") ? numeral.split("十") : [undefined, numeral];
  const ten = tens === undefined ? 0 : tens === "" ? 1 : NUMERALS.indexOf(tens);
  return ten * 10 + (ones === "" ? 0 : NUMERALS.indexOf(ones));
}

function numbersIn(grid: Grid, row: number): Map<number, number> {
  const cells = [...filled(grid, row)];
  const numbers = numbersOf(cells);
  if (countsOn([...numbers.values()])) return numbers;
  const counted = withoutHelpers(numbers);
  return counted.size > 0 ? counted : numbersOf(longCount(cells) ?? []);
}

function numbersOf(
  cells: readonly { readonly column: number; readonly text: string }[],
): Map<number, number> {
  const numbers = new Map<number, number>();
  for (const { column, text } of cells) {
    const number = numberIn(text);
    if (number !== undefined) numbers.set(column, number);
  }
  return numbers;
}

/** Numbers from 1 on, without those that a helper column of the author's has beside them. */
function withoutHelpers(numbers: ReadonlyMap<number, number>): Map<number, number> {
  const counted = [...numbers].filter(([, number], index) => number === index + 1);
  return new Map(counted.length > 1 && counted.length >= numbers.size - 1 ? counted : []);
}

/**
 * The cells that count on from 1, where they are many: at a row's beginning with others apart from them,
 * or behind the number of the row itself.
 */
function longCount<Filled extends { readonly column: number; readonly text: string }>(
  cells: readonly Filled[],
): readonly Filled[] | undefined {
  const behind = cells.slice(1);
  if (behind.length >= LONG_COUNT && behind.every(({ text }, at) => numberIn(text) === at + 1))
    return behind;
  const end = cells.findIndex(
    ({ column, text }, index) =>
      numberIn(text) !== index + 1 || (index > 0 && column !== cells[index - 1]!.column + 1),
  );
  const beside = cells[end];
  if (end < LONG_COUNT || beside!.column <= cells[end - 1]!.column + 1) return undefined;
  return cells.slice(0, end);
}

/** Amounts that happen to count on from 1 do not do so for long. */
const LONG_COUNT = 6;

/** 1, 2, 3 … or 1 to n for either side of a two-sided form. */
export function countsOn(numbers: readonly number[]): boolean {
  return (
    numbers.length > 0 &&
    numbers.every((number, index) => index === 0 || number === numbers[index - 1]! + 1)
  );
}

/**
 * True for the row that prints 栏次: nothing but numbers that count on, a label, and blanks; what an
 * author keeps beside the table, a blank column apart from a long count, makes it no other.
 */
export function isNumberRow(grid: Grid, row: number): boolean {
  const cells = [...filled(grid, row)];
  const counted = longCount(cells);
  const texts = (counted ?? cells).map(({ text }) => text);
  const numbers = texts.flatMap((text) => numberIn(text) ?? []);
  const others = texts.filter((text) => numberIn(text) === undefined);
  const labelled = others.some((text) => /^(?:栏次|列次)$/.test(text));
  // What a helper column of the author's has in this row makes it no line of the table.
  const isBeside = (text: string) => labelled && /^-?[\d,]*\.\d+$/.test(text);
  if (!others.every((text) => NOT_A_HEAD.test(text) || isBeside(text))) return false;
  return labelled || (numbers.length > 1 && countsOn(numbers) && numbers[0] === 1);
}
