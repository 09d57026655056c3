import { assert, property } from "fast-check";
import { BUDGETS, OWN_SOURCES } from "./accounts";
import { CATEGORIES } from "./categories";
import type { FigureLine } from "./code-lines";
import { exactTables, type ExactTables } from "./exact-tables";
import { BUDGET_COLUMNS } from "./exact-fiscal-appropriation";
import { sumOf } from "./fen";
import { accountsArbitrary } from "./publish";

/** “What must be true” of the domain page, in exact 分, on figures only: no sum of the generator is trusted. */
function holds(law: (tables: ExactTables) => void): void {
  assert(
    property(accountsArbitrary(), (accounts) => law(exactTables(accounts))),
    { numRuns: 120 },
  );
}

function amount(table: readonly FigureLine[], line: string, column: string): number {
  return table.find(({ key, amounts }) => key === line && column in amounts)?.amounts[column] ?? 0;
}

function columnsOf(table: readonly FigureLine[]): string[] {
  return Object.keys(table[0]?.amounts ?? {});
}

const CODE_TABLES = [
  "revenue",
  "expenditure",
  "general-public-budget",
  "government-funds",
  "state-capital",
] as const;

const THREE = ["一般公共预算", "政府性基金预算", "国有资本经营预算"];

describe("generated accounts", () => {
  it("end both sides of 收入支出决算总表 in one 总计", () =>
    holds(({ "revenue-and-expenditure": t }) => {
      const at = (line: string, side: string) => amount(t, line, side);
      const sources = [...THREE.map((budget) => `${budget}财政拨款收入`), ...OWN_SOURCES];
      expect(at("本年收入合计", "收入")).toBe(sumOf(sources.map((key) => at(key, "收入"))));
      expect(at("总计", "收入")).toBe(
        at("本年收入合计", "收入") +
          at("使用非财政拨款结余", "收入") +
          at("年初结转和结余", "收入"),
      );
      expect(at("本年支出合计", "支出")).toBe(
        sumOf(CATEGORIES.map(([, caption]) => at(caption, "支出"))),
      );
      expect(at("总计", "支出")).toBe(
        at("本年支出合计", "支出") + at("结余分配", "支出") + at("年末结转和结余", "支出"),
      );
      expect(at("总计", "支出")).toBe(at("总计", "收入"));
      expect(at("年末结转和结余", "支出")).toBeGreaterThanOrEqual(0);
    }));

  it("add codes up to their parents in every column", () =>
    holds((tables) => {
      for (const id of CODE_TABLES)
        for (const column of columnsOf(tables[id])) {
          const sumUnder = (prefix: string, length: number) =>
            sumOf(
              tables[id]
                .filter(({ key }) => /^\d+$/.test(key) && key.length === length)
                .filter(({ key }) => key.startsWith(prefix))
                .map(({ amounts }) => amounts[column] ?? 0),
            );
          for (const { key } of tables[id]) {
            if (key === "合计") expect(amount(tables[id], key, column)).toBe(sumUnder("", 3));
            else if (key.length < 7)
              expect(amount(tables[id], key, column)).toBe(sumUnder(key, key.length + 2));
          }
        }
    }));

  it("add the columns of each line up", () =>
    holds((tables) => {
      for (const id of ["revenue", "expenditure"] as const) {
        const [total = "", ...parts] = columnsOf(tables[id]);
        for (const { amounts } of tables[id])
          expect(amounts[total]).toBe(sumOf(parts.map((part) => amounts[part] ?? 0)));
      }
      for (const id of ["general-public-budget", "government-funds", "state-capital"] as const)
        for (const { key } of tables[id]) {
          const at = (column: string) => amount(tables[id], key, column);
          expect(at("小计")).toBe(at("基本支出") + at("项目支出"));
          expect(at("年末结转和结余")).toBe(at("年初结转和结余") + at("本年收入") - at("小计"));
        }
    }));

  it("agree between tables", () =>
    holds((tables) => {
      const overall = tables["revenue-and-expenditure"];
      const fiscal = tables["fiscal-appropriation"];
      const revenue = (column: string) => amount(tables.revenue, "合计", column);
      expect(amount(overall, "本年收入合计", "收入")).toBe(revenue("本年收入合计"));
      expect(amount(fiscal, "本年收入合计", "收入")).toBe(revenue("财政拨款收入"));
      for (const source of OWN_SOURCES)
        expect(amount(overall, source, "收入")).toBe(revenue(source));
      for (const [code, caption] of CATEGORIES) {
        const spent = amount(tables.expenditure, code, "本年支出合计");
        expect(amount(overall, caption, "支出")).toBe(spent);
        expect(amount(fiscal, caption, "一般公共预算")).toBe(
          amount(tables["general-public-budget"], code, "小计"),
        );
        expect(amount(fiscal, caption, "小计")).toBe(
          sumOf(THREE.map((budget) => amount(fiscal, caption, budget))),
        );
      }
      expect(amount(fiscal, "总计", "收入")).toBe(amount(fiscal, "总计", "小计"));
    }));

  it("tie each budget's column to its own table", () =>
    holds((tables) => {
      const own = {
        general: tables["general-public-budget"],
        funds: tables["government-funds"],
        capital: tables["state-capital"],
      };
      const fiscal = tables["fiscal-appropriation"];
      for (const budget of BUDGETS) {
        const column = BUDGET_COLUMNS[budget];
        const total = (key: string) => amount(own[budget], "合计", key);
        expect(amount(fiscal, `${column}财政拨款`, "收入")).toBe(total("本年收入"));
        expect(amount(fiscal, `年初${column}财政拨款`, "收入")).toBe(total("年初结转和结余"));
        expect(amount(fiscal, "本年支出合计", column)).toBe(total("小计"));
        expect(amount(fiscal, "年末财政拨款结转和结余", column)).toBe(total("年末结转和结余"));
      }
    }));

  it("never let a budget spend more under a code than the unit did", () =>
    holds((tables) => {
      for (const id of ["general-public-budget", "government-funds", "state-capital"] as const)
        for (const { key, amounts } of tables[id])
          for (const column of ["基本支出", "项目支出"])
            expect(amounts[column]).toBeLessThanOrEqual(amount(tables.expenditure, key, column));
    }));

  it("tell basic expenditure apart to the last 分", () =>
    holds((tables) => {
      const basic = tables["basic-expenditure"];
      const at = (key: string) => amount(basic, key, "决算数");
      const staff = at("301") + at("303");
      expect(at("人员经费合计")).toBe(staff);
      const others = ["302", "307", "309", "310", "311", "312", "313", "399"];
      expect(at("公用经费合计")).toBe(sumOf(others.map(at)));
      expect(at("合计")).toBe(at("人员经费合计") + at("公用经费合计"));
      expect(at("合计")).toBe(amount(tables["general-public-budget"], "合计", "基本支出"));
      for (const category of ["301", "303", ...others]) {
        const items = basic.filter(({ key }) => key.length === 5 && key.startsWith(category));
        expect(at(category)).toBe(sumOf(items.map(({ key }) => at(key))));
      }
    }));

  it("hold “三公” and what basic expenditure shows of it", () =>
    holds((tables) => {
      for (const line of ["预算数", "决算数"]) {
        const at = (column: string) => amount(tables["three-public-expenses"], line, column);
        expect(at("合计")).toBe(at("因公出国（境）费") + at("小计") + at("公务接待费"));
        expect(at("小计")).toBe(at("公务用车购置费") + at("公务用车运行维护费"));
      }
      const running = amount(tables["three-public-expenses"], "决算数", "公务用车运行维护费");
      expect(amount(tables["basic-expenditure"], "30231", "决算数")).toBeLessThanOrEqual(running);
    }));
});
