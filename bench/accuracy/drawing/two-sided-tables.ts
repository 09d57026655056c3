import { CLASSES } from "./codes";
import type { Habits } from "./habits";
import { total, type Ledger, type LedgerItem } from "./ledger";
import { Pad, type DrawnSheet } from "./pad";
import { beginTable, sheetName } from "./titles";

/** A line of one side: its caption and its amounts, one for each column; a blank one has neither. */
interface SideLine {
  readonly caption: string;
  readonly amounts: readonly number[];
}

interface Side {
  readonly heads: readonly string[];
  readonly items: readonly SideLine[];
  /** From the total of the items down to the grand total. */
  readonly below: readonly SideLine[];
}

const ORDINALS = "一二三四五六七八九十";

/** 一 … 二十五. */
function ordinal(at: number): string {
  const [tens, ones] = [Math.floor((at + 1) / 10), (at + 1) % 10];
  const ten = tens === 0 ? "" : `${tens > 1 ? ORDINALS[tens - 1]! : ""}十`;
  return ten + (ones === 0 ? "" : ORDINALS[ones - 1]!);
}

function sumOf(items: readonly LedgerItem[], of: (item: LedgerItem) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}

/** 收入支出决算总表. */
export function totalTable(ledger: Ledger, habits: Habits): DrawnSheet {
  const { items } = ledger;
  const received = (fund: LedgerItem["fund"]) =>
    sumOf(
      items.filter((item) => item.fund === fund),
      (item) => item.received,
    );
  const own = (kind: keyof LedgerItem["ownReceived"]) =>
    sumOf(items, ({ ownReceived }) => ownReceived[kind]);
  const spent = (item: LedgerItem) => item.basic + item.project + total(item.own);
  const revenue = sumOf(items, (item) => item.received + total(item.ownReceived));
  const spending = sumOf(items, spent);
  const opening = sumOf(items, (item) => item.opening) + ledger.ownOpening;
  const closing = sumOf(items, (item) => item.closing) + ledger.ownClosing;
  const line = (caption: string, ...amounts: number[]): SideLine => ({ caption, amounts });
  const [general, funds, capital] = habits.budgets.map((budget) =>
    budget.endsWith("拨款") ? `${budget}收入` : `${budget}财政拨款收入`,
  );
  return draw(habits.word("收支总表"), 1, habits, [
    {
      heads: [habits.word("决算数")],
      items: numbered(habits, [
        line(general!, received("general")),
        line(funds!, received("funds")),
        line(capital!, received("capital")),
        line("上级补助收入", own("上级补助收入")),
        line("事业收入", own("事业收入")),
        line("经营收入", own("经营收入")),
        line("附属单位上缴收入", own("附属单位上缴收入")),
        line("其他收入", own("其他收入")),
      ]),
      below: [
        line(habits.word("收入合计"), revenue),
        line(habits.word("结余使用"), ledger.surplusUsed),
        line(habits.word("年初"), opening),
        line(habits.word("收入总计"), revenue + ledger.surplusUsed + opening),
      ],
    },
    {
      heads: [habits.word("决算数")],
      items: classLines(ledger, habits, [spent]),
      below: [
        line(habits.word("支出合计"), spending),
        line("结余分配", ledger.surplusDistributed),
        line(habits.word("年末"), closing),
        line(habits.word("支出总计"), spending + ledger.surplusDistributed + closing),
      ],
    },
  ]);
}

const FUNDS = ["general", "funds", "capital"] as const;

/** 财政拨款收入支出决算总表. */
export function appropriationTable(ledger: Ledger, habits: Habits): DrawnSheet {
  const { items } = ledger;
  const inFund = (of: (item: LedgerItem) => number) => (fund: LedgerItem["fund"]) =>
    sumOf(
      items.filter((item) => item.fund === fund),
      of,
    );
  const received = FUNDS.map(inFund((item) => item.received));
  const opening = FUNDS.map(inFund((item) => item.opening));
  const spent = FUNDS.map(inFund((item) => item.basic + item.project));
  const closing = FUNDS.map(inFund((item) => item.closing));
  const all = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
  const line = (caption: string, ...amounts: number[]): SideLine => ({ caption, amounts });
  const whole = (caption: string, amounts: readonly number[]) =>
    line(caption, all(amounts), ...amounts);
  const spentIn = (fund?: LedgerItem["fund"]) => (item: LedgerItem) =>
    fund === undefined || item.fund === fund ? item.basic + item.project : 0;
  return draw("财政拨款收入支出决算总表", 4, habits, [
    {
      heads: [habits.word("决算数")],
      items: numbered(
        habits,
        habits.budgets.map((budget, at) => line(budget, received[at]!)),
      ),
      below: [
        line(habits.word("收入合计"), all(received)),
        line(habits.word("年初拨款"), all(opening)),
        ...habits.budgets.map((budget, at) => line(budget, opening[at]!)),
        line(habits.word("收入总计"), all(received) + all(opening)),
      ],
    },
    {
      heads: [habits.subtotal, ...habits.budgets],
      items: classLines(ledger, habits, [spentIn(), ...FUNDS.map((fund) => spentIn(fund))]),
      below: [
        whole(habits.word("支出合计"), spent),
        whole(habits.word("年末拨款"), closing),
        ...habits.budgets.map((): SideLine => ({ caption: "", amounts: [] })),
        whole(
          habits.word("支出总计"),
          spent.map((amount, at) => amount + closing[at]!),
        ),
      ],
    },
  ]);
}

function classLines(
  { items }: Ledger,
  habits: Habits,
  columns: readonly ((item: LedgerItem) => number)[],
): readonly SideLine[] {
  const lines = CLASSES.map(([code, caption]) => {
    const own = items.filter((item) => item.code.startsWith(code));
    return { caption, amounts: columns.map((of) => sumOf(own, of)), used: own.length > 0 };
  });
  return numbered(
    habits,
    lines.filter(({ used }) => used || habits.classes === "all"),
  );
}

function numbered(habits: Habits, lines: readonly SideLine[]): readonly SideLine[] {
  return habits.ordinals
    ? lines.map((line, at) => ({ ...line, caption: `${ordinal(at)}、${line.caption}` }))
    : lines;
}

/** Two sides beside one another; their totals stand on one row. */
function draw(
  title: string,
  number: number,
  habits: Habits,
  sides: readonly [revenue: Side, expenditure: Side],
): DrawnSheet {
  const pad = new Pad(habits.top, habits.left);
  const heads = beginTable(pad, title, habits);
  const deepest = Math.max(...sides.map(({ items }) => items.length));
  const firstRow = heads + 2 + (habits.columnNumbers ? 1 : 0);
  let column = 0;
  let lineNumber = 1;
  for (const side of sides) {
    const first = column + (habits.lineNumbers ? 2 : 1);
    pad.words(heads, column, column === 0 ? "收入" : "支出");
    pad.merge(heads, column, 1, first - column + side.heads.length);
    pad.words(heads + 1, column, "项目");
    if (habits.lineNumbers) pad.words(heads + 1, column + 1, "行次");
    side.heads.forEach((head, at) => pad.caption(heads + 1, first + at, head));
    if (habits.columnNumbers) drawColumnNumbers(pad, heads + 2, first, side, column);
    for (let row = 0; row < deepest + side.below.length; row++) {
      const line = row < deepest ? side.items[row] : side.below[row - deepest];
      if (habits.lineNumbers) pad.words(firstRow + row, column + 1, String(lineNumber));
      lineNumber++;
      if (!line || line.caption === "") continue;
      pad.caption(firstRow + row, column, line.caption);
      line.amounts.forEach((fen, at) => pad.amount(firstRow + row, first + at, fen));
    }
    column = first + side.heads.length;
  }
  return pad.asSheet(sheetName(title, number, habits));
}

function drawColumnNumbers(pad: Pad, row: number, first: number, side: Side, caption: number) {
  pad.words(row, caption, "栏次");
  side.heads.forEach((_, at) => pad.words(row, first + at, String((caption === 0 ? 1 : 2) + at)));
}
