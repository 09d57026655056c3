/**
 * Sets drawn for forced totals alone, from amounts in 分, without the generator of publications: six
 * tables, printed in 万元 in one of five manners.
 */
export type Manner = "rounded" | "typed" | "balanced" | "cutOff" | "formulas";

export interface DrawnSet {
  /** Tables of printed cells: lines of amounts in last digits (0.01 万元) by column. */
  readonly tables: readonly DrawnTable[];
  /** A text grid of it, with single cells changed by so many last digits. */
  grid(slip?: CellSlip): string;
}

export interface DrawnTable {
  readonly sheet: string;
  readonly heads: readonly string[];
  readonly lines: readonly DrawnLine[];
}

interface DrawnLine {
  readonly captions: readonly string[];
  readonly cells: readonly DrawnCell[];
}

interface DrawnCell {
  /** In last digits; `undefined`: blank, or a caption. */
  readonly digits: number | undefined;
  readonly caption?: string;
  readonly formula?: string;
}

export interface CellSlip {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly digits: number;
}

/** Title, unit and heads stand above the first line of a table. */
export const ROWS_ABOVE = 3;

const CATEGORIES = [
  ["201", "一般公共服务支出"],
  ["205", "教育支出"],
  ["206", "科学技术支出"],
  ["208", "社会保障和就业支出"],
  ["210", "卫生健康支出"],
  ["212", "城乡社区支出"],
  ["213", "农林水支出"],
  ["221", "住房保障支出"],
] as const;

/** What is spent under one code of a kind: exact, in 分. */
interface Leaf {
  readonly code: string;
  /** Basic and project spending from the appropriation, then from other money. */
  readonly fiscal: readonly [number, number];
  readonly other: readonly [number, number];
}

interface Node {
  readonly code: string;
  readonly below: readonly Node[];
  readonly leaf?: Leaf;
}

const FEN_PER_DIGIT = 10_000;

/** A set drawn from a seed and printed in a manner. */
export function drawnSet(seed: number, manner: Manner): DrawnSet {
  const random = mulberry(seed);
  const root: Node = { code: "", below: drawnCodes(random) };
  const print = (fen: number) =>
    manner === "cutOff" ? Math.floor(fen / FEN_PER_DIGIT) : Math.round(fen / FEN_PER_DIGIT);
  const codes = (sheet: string, heads: readonly string[], own: CodeTable["own"]) =>
    codeTable({ sheet, heads, own, root, manner, print });
  const expenditure = codes(
    "支出",
    ["本年支出合计", "基本支出", "项目支出"],
    [({ fiscal, other }) => fiscal[0] + other[0], ({ fiscal, other }) => fiscal[1] + other[1]],
  );
  const revenue = codes("收入", ["本年收入合计", "财政拨款收入", "事业收入"], [fiscalOf, otherOf]);
  const budget = codes(
    "一般",
    ["小计", "基本支出", "项目支出"],
    [({ fiscal }) => fiscal[0], ({ fiscal }) => fiscal[1]],
  );
  const exact = (own: Amount, node: Node = root): DrawnCell => ({
    digits: print(total(node, own)),
  });
  /** The table's own total, where formulas point at it. */
  const pointed = (table: DrawnTable, own: Amount): DrawnCell =>
    manner === "formulas"
      ? { digits: table.lines[0]!.cells[0]!.digits, formula: pointer(table.sheet, random) }
      : exact(own);
  const classes = (own: Amount) =>
    root.below.map((node) => [nameOf(node.code), exact(own, node)] as const);
  const all = (leaf: Leaf) => fiscalOf(leaf) + otherOf(leaf);
  const totals = twoSided(
    "收支",
    [
      ["一般公共预算财政拨款收入", exact(fiscalOf)],
      ["事业收入", exact(otherOf)],
    ],
    classes(all),
    [
      ["本年收入合计", pointed(revenue, all), "本年支出合计", pointed(expenditure, all)],
      ["总计", exact(all), "总计", exact(all)],
    ],
  );
  const appropriation = twoSided(
    "财政",
    [["一般公共预算财政拨款", exact(fiscalOf)]],
    classes(fiscalOf),
    [
      ["本年收入合计", exact(fiscalOf), "本年支出合计", pointed(budget, fiscalOf)],
      ["总计", exact(fiscalOf), "总计", exact(fiscalOf)],
    ],
  );
  const tables = [totals, revenue, expenditure, appropriation, budget];
  return { tables, grid: (slip) => tables.map((table) => gridOf(table, slip)).join("\n") };
}

/** A slip of some last digits in any amount of a set that is not nought. */
export function drawnSlip(
  { tables }: DrawnSet,
  random: () => number,
  least: number,
  most: number,
): CellSlip {
  const cells = tables.flatMap(({ sheet, lines }) =>
    lines.flatMap(({ captions, cells: own }, row) =>
      own.flatMap(({ digits }, at) =>
        digits === undefined || digits <= most
          ? []
          : [{ sheet, row, column: at + captions.length }],
      ),
    ),
  );
  const digits = least + Math.floor(random() * (most - least + 1));
  const chosen = cells[Math.floor(random() * cells.length)]!;
  return { ...chosen, digits: random() < 0.5 ? digits : -digits };
}

type Amount = (leaf: Leaf) => number;
type Side = readonly (readonly [caption: string, cell: DrawnCell])[];

function fiscalOf({ fiscal }: Leaf): number {
  return fiscal[0] + fiscal[1];
}

function otherOf({ other }: Leaf): number {
  return other[0] + other[1];
}

function nameOf(code: string): string {
  return CATEGORIES.find(([known]) => known === code)![1];
}

function pointer(sheet: string, random: () => number): string {
  const address = `'${sheet}'!C${ROWS_ABOVE + 1}`;
  return random() < 0.5 ? `=${address}` : `=INDIRECT("${address}")`;
}

const NOTHING: DrawnCell = { digits: undefined };

function twoSided(
  sheet: string,
  left: Side,
  right: Side,
  totals: readonly (readonly [string, DrawnCell, string, DrawnCell])[],
): DrawnTable {
  const items = Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const [caption, cell] = left[at] ?? ["", NOTHING];
    const [other, amount] = right[at] ?? ["", NOTHING];
    return [caption, cell, other, amount] as const;
  });
  const lines = [...items, ...totals].map(([caption, cell, other, amount]) => ({
    captions: [caption],
    cells: [cell, { digits: undefined, caption: other }, amount],
  }));
  return { sheet, heads: [], lines };
}

function total(node: Node, own: (leaf: Leaf) => number): number {
  return node.leaf ? own(node.leaf) : node.below.reduce((sum, below) => sum + total(below, own), 0);
}

function drawnCodes(random: () => number): readonly Node[] {
  const some = (most: number) => 1 + Math.floor(random() * most);
  const amount = (share: number) => (random() < share ? Math.round(Math.exp(9 + random() * 9)) : 0);
  const leafOf = (code: string): Leaf => ({
    code,
    fiscal: [amount(0.7) + 1, amount(0.6)],
    other: [amount(0.4), amount(0.4)],
  });
  const categories = CATEGORIES.filter(() => random() < 0.6);
  return (categories.length < 3 ? CATEGORIES.slice(0, 4) : categories).map(([category]) => ({
    code: category,
    below: Array.from({ length: some(4) }, (_, section) => {
      const code = `${category}${String(section + 1).padStart(2, "0")}`;
      const items = Array.from({ length: some(6) }, (__, item) => {
        const itemCode = `${code}${String(item + 1).padStart(2, "0")}`;
        return { code: itemCode, below: [], leaf: leafOf(itemCode) };
      });
      return { code, below: items };
    }),
  }));
}

interface CodeTable {
  readonly sheet: string;
  readonly heads: readonly string[];
  readonly own: readonly ((leaf: Leaf) => number)[];
  readonly root: Node;
  readonly manner: Manner;
  readonly print: (fen: number) => number;
}

/** A table of codes: its first column is the sum of the others. */
function codeTable({ sheet, heads, own, root, manner, print }: CodeTable): DrawnTable {
  const nodes = flattened(root);
  const rowOf = new Map(nodes.map((node, at) => [node, ROWS_ABOVE + 1 + at]));
  const printed = own.map((column) => printedColumn(root, column, manner, print));
  const sumOf = (leaf: Leaf) => own.reduce((sum, column) => sum + column(leaf), 0);
  const isAlong = manner === "typed" || manner === "balanced";
  const first = printedColumn(root, sumOf, manner === "balanced" ? "rounded" : manner, print);
  const lines = nodes.map((node) => {
    const parts = printed.map((column) => column.get(node)!);
    const along = isAlong ? parts.reduce((sum, part) => sum + part, 0) : first.get(node)!;
    return {
      captions: [node.code === "" ? "合计" : node.code, node.code === "" ? "" : "科目"],
      cells: [along, ...parts].map((digits, column) => {
        const letter = "CDE"[column]!;
        const formula = node.below.map((below) => `${letter}${rowOf.get(below)}`).join("+");
        return manner === "formulas" && node.below.length > 0
          ? { digits, formula: `=${formula}` }
          : { digits };
      }),
    };
  });
  return { sheet, heads, lines };
}

function flattened(node: Node): readonly Node[] {
  return [node, ...node.below.flatMap(flattened)];
}

/** A column's printed digits by node. */
function printedColumn(
  root: Node,
  own: (leaf: Leaf) => number,
  manner: Manner,
  print: (fen: number) => number,
): ReadonlyMap<Node, number> {
  const digits = new Map<Node, number>();
  const added = (node: Node): number => {
    const sum = node.leaf
      ? print(own(node.leaf))
      : node.below.reduce((all, below) => all + added(below), 0);
    digits.set(node, sum);
    return sum;
  };
  /** 舍位平衡: what is over or short goes to the greatest part. */
  const adjusted = (node: Node, wanted: number): void => {
    digits.set(node, wanted);
    const parts = node.below.map((below) => print(total(below, own)));
    const greatest = parts.indexOf(Math.max(...parts));
    const over = wanted - parts.reduce((sum, part) => sum + part, 0);
    node.below.forEach((below, at) => adjusted(below, parts[at]! + (at === greatest ? over : 0)));
  };
  switch (manner) {
    case "typed":
    case "formulas":
      added(root);
      break;
    case "balanced":
      adjusted(root, print(total(root, own)));
      break;
    case "rounded":
    case "cutOff":
      for (const node of flattened(root)) digits.set(node, print(total(node, own)));
  }
  return digits;
}

const TITLES: Readonly<Record<string, string>> = {
  收支: "收入支出决算总表",
  收入: "收入决算表",
  支出: "支出决算表",
  财政: "财政拨款收入支出决算总表",
  一般: "一般公共预算财政拨款支出决算表",
};

function gridOf({ sheet, heads, lines }: DrawnTable, slip?: CellSlip): string {
  const head =
    heads.length === 0
      ? sheet === "财政"
        ? "项目 | 金额 | 项目 | 合计"
        : "项目 | 决算数 | 项目 | 决算数"
      : `科目编码 | 科目名称 | ${heads.join(" | ")}`;
  const printed = lines.map(({ captions, cells }, row) =>
    [
      ...captions,
      ...cells.map(({ digits, formula, caption }, at) => {
        const column = captions.length + at;
        const isSlipped = slip?.sheet === sheet && slip.row === row && slip.column === column;
        if (digits === undefined) return caption ?? "";
        const amount = ((digits + (isSlipped ? slip.digits : 0)) / 100).toFixed(2);
        return formula === undefined || isSlipped ? amount : `${formula} -> ${amount}`;
      }),
    ].join(" | "),
  );
  return [`=== ${sheet}`, `2023年度${TITLES[sheet]}`, "金额单位：万元", head, ...printed].join(
    "\n",
  );
}

/** A small random generator: the same seed draws the same set everywhere. */
export function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
