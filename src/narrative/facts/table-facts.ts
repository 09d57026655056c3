import type { TableId } from "../../tables/table-id";

/** Where one figure stands: a table, its line and its column by the keys of the form. */
export interface FigurePlace {
  readonly table: TableId;
  readonly line: string;
  readonly column: string;
  /** On every form that we know: where it is not found, it was not read, and is no zero. */
  readonly essential?: boolean;
}

/** A fact that stands in the tables: the first of its readings that can be had. */
export interface TableFact {
  readonly name: string;
  /** Alternatives, the best first; each is the sum of its places. */
  readonly from: readonly (readonly FigurePlace[])[];
}

const TOTAL = "合计";

function total(name: string, line = name): TableFact {
  const place: FigurePlace = {
    table: "revenue-and-expenditure",
    line,
    column: "决算数",
    essential: true,
  };
  return { name, from: [[place]] };
}

function general(line: string): FigurePlace {
  return { table: "revenue-and-expenditure", line, column: "决算数" };
}

function at(table: TableId, line: string, column: string): FigurePlace {
  return { table, line, column, essential: true };
}

/** Revenue of one source: from the general table, else from the revenue table's column. */
function source(name: string, column?: string): TableFact {
  const own: FigurePlace[] = [general(name)];
  return {
    name,
    from: column === undefined ? [own] : [own, [at("revenue", TOTAL, column)]],
  };
}

/** Expenditure by its nature: a column of the expenditure table. */
function nature(name: string): TableFact {
  return { name, from: [[at("expenditure", TOTAL, name)]] };
}

function appropriation(name: string, line: string): TableFact {
  const own = { table: "fiscal-appropriation", line, column: "决算数" } as const;
  return { name, from: [[own], [general(`${line}收入`)]] };
}

function threePublic(part: string, line: string): readonly TableFact[] {
  return ["预算", "决算"].map((kind) => ({
    name: `${part}${kind}`,
    from: [[at("three-public-expenses", line, `${kind}数`)]],
  }));
}

/** Some places print it beside “三公”; elsewhere only what basic expenditure paid is known. */
function beside(name: string, code: string): TableFact {
  return {
    name,
    from: [
      [at("three-public-expenses", name, "决算数")],
      [{ table: "basic-expenditure", line: code, column: "决算数" }],
    ],
  };
}

function funds(prefix: string, table: "government-funds" | "state-capital"): readonly TableFact[] {
  const columns: readonly (readonly [string, string, boolean])[] = [
    ["年初结转和结余", "年初结转和结余", false],
    ["本年收入", "本年收入", false],
    ["支出", "小计", true],
    ["基本支出", "基本支出", false],
    ["项目支出", "项目支出", false],
    ["年末结转和结余", "年末结转和结余", false],
  ];
  return columns.map(([name, column, essential]) => ({
    name: `${prefix}${name}`,
    from: [[{ table, line: TOTAL, column, essential }]],
  }));
}

/** 人员经费: the total that the form prints, else the sum of its categories (301, 303). */
function outlays(name: string, codes: readonly string[]): TableFact {
  const place = (line: string): FigurePlace => ({
    table: "basic-expenditure",
    line,
    column: "决算数",
  });
  return {
    name,
    from: [[{ ...place(`${name}合计`), essential: true }], codes.map(place)],
  };
}

/** Economic categories, which 人员经费 and 公用经费 are made of (财政部《支出经济分类科目》). */
export const PERSONNEL_CATEGORIES = ["301", "303"] as const;
export const OPERATING_CATEGORIES = [
  "302",
  "307",
  "309",
  "310",
  "311",
  "312",
  "313",
  "399",
] as const;

/** Every amount of the tables that a text may name. Each exists for the last year as well: 上年收入总计. */
export const TABLE_FACTS: readonly TableFact[] = [
  total("收入总计"),
  total("支出总计"),
  total("本年收入合计"),
  total("本年支出合计"),
  { name: "使用非财政拨款结余", from: [[general("使用非财政拨款结余")]] },
  { name: "年初结转和结余", from: [[general("年初结转和结余")]] },
  { name: "结余分配", from: [[general("结余分配")]] },
  { name: "年末结转和结余", from: [[general("年末结转和结余")]] },
  { name: "财政拨款收入", from: [[at("revenue", TOTAL, "财政拨款收入")]] },
  source("上级补助收入", "上级补助收入"),
  source("事业收入", "事业收入"),
  source("经营收入", "经营收入"),
  source("附属单位上缴收入", "附属单位上缴收入"),
  source("其他收入", "其他收入"),
  nature("基本支出"),
  nature("项目支出"),
  nature("上缴上级支出"),
  nature("经营支出"),
  nature("对附属单位补助支出"),
  { name: "财政拨款收入总计", from: [[at("fiscal-appropriation", "收入总计", "决算数")]] },
  { name: "财政拨款支出总计", from: [[at("fiscal-appropriation", "支出总计", "小计")]] },
  { name: "财政拨款本年收入", from: [[at("fiscal-appropriation", "本年收入合计", "决算数")]] },
  { name: "财政拨款本年支出", from: [[at("fiscal-appropriation", "本年支出合计", "小计")]] },
  {
    name: "财政拨款年初结转和结余",
    from: [[{ table: "fiscal-appropriation", line: "年初财政拨款结转和结余", column: "决算数" }]],
  },
  {
    name: "财政拨款年末结转和结余",
    from: [[{ table: "fiscal-appropriation", line: "年末财政拨款结转和结余", column: "小计" }]],
  },
  appropriation("一般公共预算财政拨款收入", "一般公共预算财政拨款"),
  appropriation("政府性基金预算财政拨款收入", "政府性基金预算财政拨款"),
  appropriation("国有资本经营预算财政拨款收入", "国有资本经营预算财政拨款"),
  { name: "一般公共预算支出", from: [[at("general-public-budget", TOTAL, "小计")]] },
  { name: "一般公共预算基本支出", from: [[at("general-public-budget", TOTAL, "基本支出")]] },
  { name: "一般公共预算项目支出", from: [[at("general-public-budget", TOTAL, "项目支出")]] },
  outlays("人员经费", PERSONNEL_CATEGORIES),
  outlays("公用经费", OPERATING_CATEGORIES),
  ...funds("政府性基金", "government-funds"),
  ...funds("国有资本经营", "state-capital"),
  ...threePublic("三公经费", TOTAL),
  ...threePublic("因公出国（境）费", "因公出国（境）费"),
  ...threePublic("公务用车费", "公务用车购置及运行维护费"),
  ...threePublic("公务用车购置费", "公务用车购置费"),
  ...threePublic("公务用车运行维护费", "公务用车运行维护费"),
  ...threePublic("公务接待费", "公务接待费"),
  beside("会议费", "30215"),
  beside("培训费", "30216"),
];
