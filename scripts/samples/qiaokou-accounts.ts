import type { TableId } from "../../test/accounts/accounts";
import { ECONOMIC_CODES, ECONOMIC_NAMES, FUNCTIONAL_NAMES } from "../../test/accounts/code-names";
import type {
  PrintedAccounts,
  PrintedLine,
  PrintedTable,
} from "../../test/accounts/printed-accounts";
import published from "./qiaokou-2022.json";

/**
 * 武汉市硚口区融媒体中心 2022, every figure as published, with the five wrong ones of
 * 一般公共预算财政拨款支出决算表 (项目支出 repeats 本年支出 on 201, 20133, 2013350, 208 and 20805).
 */
export function publishedQiaokou(): PrintedAccounts {
  const { tables } = published;
  return {
    unit: published.unit,
    year: published.year,
    money: { unit: "万元", decimals: 2 },
    tables: {
      "revenue-and-expenditure": [
        ...oneColumn(tables["revenue-and-expenditure"].收入, "收入"),
        ...oneColumn(tables["revenue-and-expenditure"].支出, "支出"),
      ],
      revenue: columns(tables.revenue),
      expenditure: columns(tables.expenditure),
      "fiscal-appropriation": [
        ...oneColumn(tables["fiscal-appropriation"].收入, "收入"),
        ...columns(tables["fiscal-appropriation"]),
      ],
      "general-public-budget": columns(tables["general-public-budget"]),
      "basic-expenditure": basicExpenditure(tables["basic-expenditure"]),
      "government-funds": EMPTY_TABLE,
      "state-capital": EMPTY_TABLE,
      "three-public-expenses": columns(tables["three-public-expenses"]),
    },
  };
}

type Figures = Readonly<Record<string, string>>;

const CORRECTIONS: Readonly<Partial<Record<TableId, Readonly<Record<string, Figures>>>>> = {
  "general-public-budget": {
    "201": { 项目支出: "10.35" },
    "20133": { 项目支出: "10.35" },
    "2013350": { 项目支出: "" },
    "208": { 项目支出: "" },
    "20805": { 项目支出: "" },
  },
};

/** The same accounts with the five figures that their own identities ask for. */
export function correctedQiaokou(): PrintedAccounts {
  const accounts = publishedQiaokou();
  const tables = { ...accounts.tables };
  for (const [id, lines] of Object.entries(CORRECTIONS))
    tables[id as TableId] = tables[id as TableId].map((line) => corrected(line, lines[line.key]));
  return { ...accounts, tables };
}

function corrected(line: PrintedLine, figures: Figures | undefined): PrintedLine {
  if (!figures) return line;
  const texts = Object.entries(line.figures).map(([column, { text }]) => [column, text] as const);
  const kept: Figures = Object.fromEntries(texts);
  return printedLine(line.key, line.name, { ...kept, ...figures });
}

const EMPTY_TABLE: PrintedTable = [{ key: "合计", name: "合计", figures: {} }];

function oneColumn(lines: Figures, column: string): PrintedLine[] {
  return Object.entries(lines).map(([key, text]) => printedLine(key, key, { [column]: text }));
}

interface Transcript {
  readonly columns: readonly string[];
  readonly lines: Readonly<Record<string, readonly string[]>>;
}

/** JSON objects list keys that look like whole numbers first; the lines go back into code order here. */
function columns({ columns: heads, lines }: Transcript): PrintedLine[] {
  const codes = Object.keys(lines).filter((key) => key in FUNCTIONAL_NAMES);
  const others = Object.keys(lines).filter((key) => !(key in FUNCTIONAL_NAMES));
  return [...others, ...codes.sort()].map((key) => {
    const figures = heads.map((head, i) => [head, lines[key]?.[i] ?? ""]);
    return printedLine(key, FUNCTIONAL_NAMES[key] ?? key, Object.fromEntries(figures) as Figures);
  });
}

/** The 310 lines that this form prints; the others print all of 301, 302 and 303. */
const CAPITAL_LINES = "310 31002 31003 31007 31013 31019 31021 31022 31099".split(" ");

function basicExpenditure(figures: Figures): PrintedLine[] {
  const codes = ECONOMIC_CODES.filter(
    (code) => /^30[123]/.test(code) || CAPITAL_LINES.includes(code),
  );
  return [...codes, "人员经费合计", "公用经费合计"].map((key) =>
    printedLine(key, ECONOMIC_NAMES[key] ?? key, { 决算数: figures[key] ?? "" }),
  );
}

function printedLine(key: string, name: string, texts: Figures): PrintedLine {
  const figures = Object.entries(texts)
    .filter(([, text]) => text !== "")
    .map(([column, text]) => [column, { text }]);
  return { key, name, figures: Object.fromEntries(figures) as PrintedLine["figures"] };
}
