import { CLASSES } from "./codes";
import type { Habits } from "./habits";
import type { Ledger, LedgerItem } from "./ledger";
import { total } from "./ledger";
import { Pad, type DrawnSheet } from "./pad";
import { beginTable, sheetName } from "./titles";

/** A head with its amount for one item; a group stands over its heads. */
interface DrawnColumn {
  readonly group?: string;
  readonly head: string;
  readonly of: (item: LedgerItem) => number;
}

/** Draws a table with one line for each code, and the line of the whole. */
function codeTable(
  title: string,
  number: number,
  columns: readonly DrawnColumn[],
  { items, habits }: { readonly items: readonly LedgerItem[]; readonly habits: Habits },
): DrawnSheet {
  const pad = new Pad(habits.top, habits.left);
  const codeWidth = habits.codes === "three columns" ? 3 : 1;
  const first = codeWidth + 1;
  let row = beginTable(pad, title, habits);
  row = drawHeads(pad, row, first, columns);
  if (habits.columnNumbers) {
    pad.words(row, 0, "栏次");
    columns.forEach((_, at) => pad.words(row, first + at, String(at + 1)));
    row++;
  }
  const wholeLine = { code: "", name: "合计", items };
  const lines = linesOf(items, habits);
  for (const line of habits.totalFirst ? [wholeLine, ...lines] : [...lines, wholeLine]) {
    drawCode(pad, row, line, habits);
    columns.forEach(({ of }, at) =>
      pad.amount(
        row,
        first + at,
        line.items.reduce((sum, item) => sum + of(item), 0),
      ),
    );
    row++;
  }
  return pad.asSheet(sheetName(title, number, habits));
}

function drawHeads(pad: Pad, row: number, first: number, columns: readonly DrawnColumn[]): number {
  const rows = columns.some(({ group }) => group !== undefined) ? 2 : 1;
  pad.words(row, 0, "科目编码");
  pad.words(row, first - 1, "科目名称");
  if (first > 2) pad.merge(row, 0, rows, first - 1);
  else if (rows > 1) pad.merge(row, 0, rows, 1);
  if (rows > 1) pad.merge(row, first - 1, rows, 1);
  columns.forEach(({ group, head }, at) => {
    if (group === undefined) return pad.head(row, first + at, head, rows, 1);
    if (columns[at - 1]?.group !== group)
      pad.head(row, first + at, group, 1, columns.filter((other) => other.group === group).length);
    pad.caption(row + 1, first + at, head);
  });
  return row + rows;
}

interface CodeLine {
  readonly code: string;
  readonly name: string;
  readonly items: readonly LedgerItem[];
}

/** 类, 款 and 项, each with what belongs to it. */
function linesOf(items: readonly LedgerItem[], { stopsAtSections }: Habits): readonly CodeLine[] {
  const names = new Map<string, string>();
  for (const { code, section, item } of items) {
    names.set(code.slice(0, 3), CLASSES.find(([own]) => own === code.slice(0, 3))![1]);
    names.set(code.slice(0, 5), section);
    if (!stopsAtSections) names.set(code, item);
  }
  return [...names]
    .map(([code, name]) => ({
      code,
      name,
      items: items.filter((item) => item.code.startsWith(code)),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function drawCode(pad: Pad, row: number, { code, name }: CodeLine, { codes }: Habits): void {
  if (code === "") return pad.words(row, 0, name);
  if (codes === "three columns") {
    pad.words(row, 0, code.slice(0, 3));
    if (code.length > 3) pad.words(row, 1, code.slice(3, 5));
    if (code.length > 5) pad.words(row, 2, code.slice(5));
    return pad.words(row, 3, name);
  }
  pad.words(row, 0, code);
  pad.words(row, 1, name);
}

/** 收入决算表 and 支出决算表. */
export function allMoneyTables(ledger: Ledger, habits: Habits): readonly DrawnSheet[] {
  const { items } = ledger;
  const own = (kind: keyof LedgerItem["ownReceived"]): DrawnColumn => ({
    head: kind,
    of: ({ ownReceived }) => ownReceived[kind],
  });
  const revenue: readonly DrawnColumn[] = [
    { head: habits.word("收入合计"), of: (item) => item.received + total(item.ownReceived) },
    { head: "财政拨款收入", of: ({ received }) => received },
    own("上级补助收入"),
    own("事业收入"),
    own("经营收入"),
    own("附属单位上缴收入"),
    own("其他收入"),
  ];
  const spending: readonly DrawnColumn[] = [
    { head: habits.word("支出合计"), of: (item) => item.basic + item.project + total(item.own) },
    { head: "基本支出", of: ({ basic, own: spent }) => basic + spent.basic },
    { head: "项目支出", of: ({ project, own: spent }) => project + spent.project },
    { head: "上缴上级支出", of: ({ own: spent }) => spent.upwards },
    { head: "经营支出", of: ({ own: spent }) => spent.operating },
    { head: habits.word("对附属"), of: ({ own: spent }) => spent.downwards },
  ];
  return [
    codeTable("收入决算表", 2, revenue, { items, habits }),
    codeTable("支出决算表", 3, spending, { items, habits }),
  ];
}

/** The tables of the three budgets: spending alone, or with what was carried over and received. */
export function budgetTables(ledger: Ledger, habits: Habits): readonly DrawnSheet[] {
  const spent = (group?: string): readonly DrawnColumn[] => [
    { ...(group && { group }), head: habits.subtotal, of: ({ basic, project }) => basic + project },
    { ...(group && { group }), head: "基本支出", of: ({ basic }) => basic },
    { ...(group && { group }), head: "项目支出", of: ({ project }) => project },
  ];
  const wide: readonly DrawnColumn[] = [
    { head: habits.word("年初"), of: ({ opening }) => opening },
    { head: "本年收入", of: ({ received }) => received },
    ...spent("本年支出"),
    { head: habits.word("年末"), of: ({ closing }) => closing },
  ];
  const of = (fund: LedgerItem["fund"]) => ({
    items: ledger.items.filter((item) => item.fund === fund),
    habits,
  });
  const kind = (isWide: boolean) => (isWide ? "收入支出" : "支出");
  const columns = (isWide: boolean) => (isWide ? wide : spent());
  return [
    codeTable(
      `一般公共预算财政拨款${kind(habits.wideGeneral)}决算表`,
      5,
      columns(habits.wideGeneral),
      of("general"),
    ),
    codeTable("政府性基金预算财政拨款收入支出决算表", 7, wide, of("funds")),
    codeTable(
      `国有资本经营预算财政拨款${kind(habits.wideCapital)}决算表`,
      8,
      columns(habits.wideCapital),
      of("capital"),
    ),
  ];
}
