import { type Accounts, type Budget, OWN_SOURCES } from "./accounts";
import { CATEGORIES } from "./categories";
import type { FigureLine } from "./code-lines";
import { type Fen, sumOf } from "./fen";
import { closingOfUnit, expendedUnder, openingUnder, receivedUnder } from "./leaf-sums";

/** Every line that any year's form has; a layout prints those of its own year. */
export function revenueAndExpenditureLines(accounts: Accounts): FigureLine[] {
  return [...revenueSide(accounts), ...expenditureSide(accounts)];
}

function revenueSide(accounts: Accounts): FigureLine[] {
  const { leaves, usedSurplus } = accounts;
  const received = sumOf(leaves.map(receivedUnder));
  const opening = sumOf(leaves.map(openingUnder));
  const appropriated = (budget: Budget) =>
    sumOf(leaves.map((leaf) => leaf.budgets[budget].revenue));
  const [general, funds, capital] = [
    appropriated("general"),
    appropriated("funds"),
    appropriated("capital"),
  ];
  return [
    line("收入", "财政拨款收入", general + funds + capital),
    line("收入", "其中：政府性基金预算财政拨款", funds),
    line("收入", "一般公共预算财政拨款收入", general),
    line("收入", "政府性基金预算财政拨款收入", funds),
    line("收入", "国有资本经营预算财政拨款收入", capital),
    ...OWN_SOURCES.map((source) =>
      line("收入", source, sumOf(leaves.map((leaf) => leaf.own.revenue[source]))),
    ),
    line("收入", "本年收入合计", received),
    line("收入", "使用非财政拨款结余", usedSurplus),
    line("收入", "年初结转和结余", opening),
    line("收入", "总计", received + usedSurplus + opening),
  ];
}

function expenditureSide(accounts: Accounts): FigureLine[] {
  const expended = sumOf(accounts.leaves.map(expendedUnder));
  const closing = closingOfUnit(accounts);
  const category = (code: string) =>
    sumOf(accounts.leaves.filter((leaf) => leaf.code.startsWith(code)).map(expendedUnder));
  return [
    ...CATEGORIES.map(([code, caption]) => line("支出", caption, category(code))),
    line("支出", "本年支出合计", expended),
    line("支出", "结余分配", accounts.distribution),
    line("支出", "年末结转和结余", closing),
    line("支出", "总计", expended + accounts.distribution + closing),
  ];
}

function line(side: "收入" | "支出", key: string, amount: Fen): FigureLine {
  return { key, name: key, amounts: { [side]: amount } };
}
