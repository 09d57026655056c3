import Decimal from "decimal.js";
import { bare, isTold } from "./captions-told";
import type { RawBook } from "./raw-book";
import { readToldSum, type ToldSum } from "./told-sum";

/** A paragraph as `narrate --format json` prints it. */
export interface ToldParagraph {
  readonly section: string;
  readonly text: string;
  readonly numbers: readonly ToldNumber[];
}

interface ToldNumber {
  readonly text: string;
  readonly cells: readonly {
    readonly book: string;
    readonly sheet: string;
    readonly address: string;
  }[];
  readonly given: readonly string[];
  readonly arithmetic?: string;
}

export interface RawBooks {
  /** By the name that the JSON gives a book: `accounts`, `last-year`, `budget`. */
  readonly books: Readonly<Record<string, RawBook>>;
  readonly given: ReadonlyMap<string, string>;
}

/** What does not come out equal: one line for each number. */
export function recomputed(paragraph: ToldParagraph, raw: RawBooks): readonly string[] {
  const troubles: string[] = [];
  // Of the same length, so that nothing else moves.
  let rest = paragraph.text.replace(NO_FIGURES, (words) => words.replace(/\d/g, "〇"));
  let told = "";
  let between = "";
  for (const number of paragraph.numbers) {
    const at = placeOf(number.text, rest);
    if (at < 0) {
      troubles.push(`${number.text} does not stand in the text`);
      continue;
    }
    const before = told + rest.slice(0, at);
    troubles.push(
      ...numberTroubles(number, { before, paragraph, raw }).map(
        (why) =>
          `${paragraph.section}｜…${before.slice(-40)}【${number.text}】 ${number.arithmetic ?? ""}: ${why}`,
      ),
    );
    told = before + number.text;
    between += `${rest.slice(0, at)}□`;
    rest = rest.slice(at + number.text.length);
  }
  const loose = /\d[\d.,]*[%万元个辆]?/.exec(between + rest);
  if (loose)
    troubles.push(`${paragraph.section}｜${loose[0]} in “${paragraph.text}” is made from nothing`);
  return troubles;
}

/** The first place where it stands whole, and not within another number. */
function placeOf(number: string, text: string): number {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const after = text.slice(at + number.length, at + number.length + 2);
    if (!/[\d.]$/.test(text.slice(0, at)) && !/^(?:\d|\.\d|%)/.test(after)) return at;
  }
  return -1;
}

/** Digits of a text that are no figures: years and dates, the count of a line, and fixed words. */
const NO_FIGURES = /20\d\d(?=年|年度)|12月31日|单价100万元|^图?\d+[.、　]|（\d+）/g;

interface Around {
  /** The paragraph up to the number. */
  readonly before: string;
  readonly paragraph: ToldParagraph;
  readonly raw: RawBooks;
}

function numberTroubles(number: ToldNumber, around: Around): readonly string[] {
  const sum = readToldSum(number.arithmetic ?? number.text);
  return [
    ...resultTroubles(number, sum),
    ...operandTroubles(number, sum, around),
    ...wordTroubles(number, sum, around.before),
    ...captionTroubles(number, around),
  ];
}

/** The sum comes to what is printed, rounded once and half up. */
function resultTroubles({ text }: ToldNumber, { result, shape }: ToldSum): readonly string[] {
  const printed = new Decimal(text.replace(/[,%]/g, ""));
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const signless = shape === "change" || shape === "differences" ? result.abs() : result;
  const wanted = signless.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  return wanted.equals(printed) ? [] : [`comes to ${wanted.toString()}`];
}

/**
 * Each operand is a cell, a run of cells added up, something typed in, or nothing at all. Cells stand in
 * the order of the words: what is told of first; a sum prints the larger first, which tells the direction.
 */
function operandTroubles(
  number: ToldNumber,
  { operands, shape }: ToldSum,
  { before, raw }: Around,
): readonly string[] {
  const cells = number.cells.map(
    ({ book, sheet, address }) => raw.books[book]!.cell(sheet, address).yuan,
  );
  const typed = number.given.map((name) => amountTyped(raw.given.get(name)!));
  const hasWay = shape === "difference" || shape === "change";
  const isFall = hasWay && /(?:减少|下降)$/.test(before);
  const values = shape === "change" ? operands.slice(0, 2) : operands;
  if (matched(isFall ? values.toReversed() : values, cells, typed)) return [];
  const shown = [...cells.map((one) => one.div(10_000)), ...typed].join(" ");
  return [`cells and typed amounts are ${shown}`];
}

/** Amounts are typed in 万元; a count is held against its print in the same way. */
function amountTyped(text: string): Decimal {
  return new Decimal(text.replace(/[,万元]/g, "")).times(10_000);
}

/** Whether the operands can be had from the cells in their order and the typed amounts in theirs. */
function matched(
  operands: readonly Decimal[],
  cells: readonly Decimal[],
  typed: readonly Decimal[],
): boolean {
  const [first, ...rest] = operands;
  if (!first) return cells.every((one) => one.isZero()) && typed.every((one) => one.isZero());
  if (typed[0] && isPrintOf(first, typed[0]) && matched(rest, cells, typed.slice(1))) return true;
  let total = new Decimal(0);
  for (let taken = 0; taken <= cells.length; taken++) {
    if (isPrintOf(first, total) && matched(rest, cells.slice(taken), typed)) return true;
    total = total.plus(cells[taken] ?? 0);
  }
  return false;
}

function isPrintOf(operand: Decimal, yuan: Decimal): boolean {
  const decimals = Math.max(2, operand.decimalPlaces());
  return yuan.div(10_000).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).equals(operand);
}

/** What the words before a number say it is. */
const ROLES: readonly (readonly [
  before: RegExp,
  text: RegExp,
  shapes: readonly ToldSum["shape"][],
])[] = [
  [/(?:增加|减少)$/, /\d$/, ["difference", "differences"]],
  [/(?:增长|下降)$/, /%$/, ["change"]],
  [/占[^，。；（]*$/, /%$/, ["ratio"]],
  [/完成[^，。；]*的$/, /%$/, ["ratio"]],
  [/执行率$/, /%$/, ["ratio"]],
  [/[^]/, /\d$/, ["one"]],
];

function wordTroubles({ text }: ToldNumber, { shape }: ToldSum, before: string): readonly string[] {
  const role = ROLES.find(([words, number]) => words.test(before) && number.test(text));
  if (!role) return ["words do not say what it is"];
  return role[2].includes(shape) ? [] : [`words say ${role[2].join("/")}, sum is a ${shape}`];
}

/** The row's words, or the column's, stand in the heading or in the words up to the number. */
function captionTroubles(
  number: ToldNumber,
  { before, paragraph, raw }: Around,
): readonly string[] {
  // The small parts told together are named nowhere.
  if (/其他各项合计(?:增加|减少)$/.test(before)) return [];
  const context = bare(`${paragraph.section}${before}`);
  return number.cells.flatMap(({ book, sheet, address }) => {
    const cell = raw.books[book]!.cell(sheet, address);
    return isTold(cell, context) ? [] : [`${sheet}!${address} “${cell.before}” is not told of`];
  });
}
