import type { Fact, FactBook, FactLine } from "../../src/narrative/fact";

/** What a mark of a form says: its words, and what kind of slip could be made in them. */
export interface Piece {
  readonly text: string;
  readonly kind: "words" | "amount" | "percent" | "count" | "direction" | "year" | "name" | "list";
  /** What a slip of this kind would say. */
  readonly instead?: string;
}

/** Where a mark is told: the book, and the line of a list that it goes through. */
export interface Telling {
  readonly book: FactBook;
  readonly list?: string;
  readonly line?: FactLine;
  readonly ordinal: number;
}

const BUDGETS: Readonly<Record<string, string>> = {
  一般公共预算支出: "一般公共预算支出年初预算",
  机关运行经费: "机关运行经费年初预算",
  ".本年": ".年初预算",
};

/** The words of one mark, `{收入总计△增加/减少}`; `undefined` where the book cannot tell it so. */
export function toldMark(mark: string, telling: Telling): readonly Piece[] | undefined {
  const found = /^(.*?)(△%|▽%|△|▽|⇒|◇|＝|÷|>|=)(.*)$/.exec(mark);
  if (!found) return plain(mark, telling);
  const [, name, sign, rest] = found as unknown as [string, string, string, string];
  const now = fen(name, telling);
  if (sign === ">" || sign === "=") return guard(now !== undefined && now > 0n === (sign === ">"));
  const isBudget = sign.startsWith("▽") || sign === "◇" || rest === "算";
  const base = fen(sign === "÷" ? rest : baseName(name, isBudget), telling);
  if (now === undefined || base === undefined) return undefined;
  if (sign === "＝") return guard(printed(now) === printed(base));
  if (sign === "÷") return base > 0n ? [percent(now, base)] : undefined;
  if (printed(now) === printed(base)) return undefined;
  return moved(sign, rest, now, base);
}

function moved(sign: string, words: string, now: bigint, base: bigint) {
  const [up, down] = words.split("/") as [string, string];
  const isUp = now > base;
  const direction: Piece = {
    text: isUp ? up : down,
    kind: "direction",
    instead: isUp ? down : up,
  };
  if (sign === "⇒" || sign === "◇") return [direction];
  // A reader who subtracts the printed amounts comes to the same; a percentage is of the exact ones.
  const far = isUp ? printed(now) - printed(base) : printed(base) - printed(now);
  if (!sign.endsWith("%")) return [direction, { text: inWan(far), kind: "amount" } as const];
  return base > 0n ? [direction, percent(isUp ? now - base : base - now, base)] : undefined;
}

function guard(holds: boolean): readonly Piece[] | undefined {
  return holds ? [] : undefined;
}

function plain(mark: string, telling: Telling): readonly Piece[] | undefined {
  const { book, ordinal } = telling;
  if (mark === "#" || mark === "##") return [{ text: String(ordinal), kind: "words" }];
  if (mark === "@年" || mark === "@上年") {
    const year = Number(wordsOf(book.fact("年度")));
    const [text, instead] = mark === "@年" ? [year, year + 1] : [year - 1, year];
    return [{ text: String(text), kind: "year", instead: String(instead) }];
  }
  if (mark.startsWith("列:")) return listed(mark.slice(2), telling);
  const fact = factOf(mark, telling);
  if (fact?.kind === "words")
    return fact.text === ""
      ? undefined
      : [{ text: shortName(mark, fact.text, telling), kind: "name" }];
  if (fact?.kind === "count") return [{ text: fact.count.toFixed(), kind: "count" }];
  const value = fen(mark, telling);
  return value === undefined ? undefined : [{ text: inWan(printed(value)), kind: "amount" }];
}

function listed(list: string, { book }: Telling): readonly Piece[] | undefined {
  const lines = book.list(list);
  if (lines?.kind !== "lines" || lines.lines.length < 2) return undefined;
  const names = lines.lines.map((line) => wordsOf(line.fact("名称")));
  return [{ text: names.join("、"), kind: "list" }];
}

function baseName(name: string, isBudget: boolean): string {
  if (!isBudget) return name === ".本年" ? ".上年" : `上年${name}`;
  return BUDGETS[name] ?? name.replace(/决算$/, "预算");
}

function factOf(name: string, { book, line }: Telling): Fact | undefined {
  return name.startsWith(".") ? line?.fact(name.slice(1)) : book.fact(name);
}

function wordsOf(fact: Fact | undefined): string {
  return fact?.kind === "words" ? fact.text : "";
}

/** The forms write 支出 after the name of a 类 themselves. */
function shortName(mark: string, name: string, { list = "" }: Telling): string {
  const isCategory = mark === ".类名" || (mark === ".名称" && list.endsWith("类"));
  return isCategory ? name.replace(/支出$/, "") : name;
}

function fen(name: string, telling: Telling): bigint | undefined {
  const fact = factOf(name, telling);
  if (fact?.kind !== "amount" || fact.yuan.isNegative()) return undefined;
  return BigInt(fact.yuan.times(100).toFixed(0));
}

/** In hundredths of 万元. */
function printed(amount: bigint): bigint {
  return rounded(amount, 10_000n);
}

function rounded(part: bigint, whole: bigint): bigint {
  return (part * 2n + whole) / (whole * 2n);
}

function hundredths(value: bigint): string {
  return `${value / 100n}.${String(value % 100n).padStart(2, "0")}`;
}

function inWan(value: bigint): string {
  return value === 0n ? "0" : hundredths(value);
}

function percent(part: bigint, whole: bigint): Piece {
  return { text: `${hundredths(rounded(part * 10_000n, whole))}%`, kind: "percent" };
}
