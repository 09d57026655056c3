import { linesOf, pick, type Draw, type DrawnUnit } from "./drawn-unit";

/** What is printed beside the titles of a set's tables. */
export interface Printed {
  readonly organisation?: string;
  readonly year?: number;
  /** Behind each sheet's name, such as `(2)`. */
  readonly suffix?: string;
}

/** Sheets as text grids (`workbook/plain-text`). */
export function sheetsOfUnit(unit: DrawnUnit, printed: Printed, draw: Draw): readonly string[] {
  const labelled = pick(draw, ["编制单位：", "部门：", "单位名称："]);
  const inTitle = draw() < 0.5;
  const head = (title: string) => {
    const year = printed.year === undefined ? "" : `${printed.year}年度`;
    const name = printed.organisation === undefined ? "" : `${labelled}${printed.organisation}`;
    return [`${inTitle ? year : ""}${title}`, `${name} | ${inTitle ? "" : year} | | 金额单位：元`];
  };
  const sheet = (title: string, rows: readonly string[]) =>
    [`=== ${title}${printed.suffix ?? ""}`, ...head(title), ...rows].join("\n");
  return [
    sheet("收入支出决算总表", wholeRows(unit)),
    sheet("收入决算表", revenueRows(unit)),
    sheet("支出决算表", expenditureRows(unit)),
    sheet("一般公共预算财政拨款支出决算表", budgetRows(unit)),
  ];
}

function yuan(fen: number): string {
  return fen === 0 ? "" : (fen / 100).toFixed(2);
}

function total({ items }: DrawnUnit): { basic: number; project: number; all: number } {
  const basic = items.reduce((sum, item) => sum + item.basic, 0);
  const project = items.reduce((sum, item) => sum + item.project, 0);
  return { basic, project, all: basic + project };
}

const CAPTIONS = [
  ["一、一般公共服务支出", "201"],
  ["五、教育支出", "205"],
  ["七、文化旅游体育与传媒支出", "207"],
  ["八、社会保障和就业支出", "208"],
  ["九、卫生健康支出", "210"],
  ["十二、农林水支出", "213"],
  ["十九、住房保障支出", "221"],
] as const;

function wholeRows(unit: DrawnUnit): readonly string[] {
  const all = yuan(total(unit).all);
  const lines = new Map(linesOf(unit).map(({ code, basic, project }) => [code, basic + project]));
  const revenue = ["一、一般公共预算财政拨款收入", "五、事业收入", "八、其他收入"];
  return [
    "收入 | | 支出 |",
    "项目 | 决算数 | 项目 | 决算数",
    ...CAPTIONS.map(
      ([caption, code], index) =>
        `${revenue[index] ?? ""} | ${index === 0 ? all : ""} | ${caption} | ${yuan(lines.get(code) ?? 0)}`,
    ),
    `本年收入合计 | ${all} | 本年支出合计 | ${all}`,
    `总计 | ${all} | 总计 | ${all}`,
  ];
}

/** 科目编码, 科目名称 and the amounts of each line, the total first. */
function codeRows(
  unit: DrawnUnit,
  head: string,
  amounts: (basic: number, project: number) => string,
): readonly string[] {
  const { basic, project } = total(unit);
  return [
    head,
    ` | 合计 | ${amounts(basic, project)}`,
    ...linesOf(unit).map(
      (line) => `${line.code} | ${line.name} | ${amounts(line.basic, line.project)}`,
    ),
  ];
}

function revenueRows(unit: DrawnUnit): readonly string[] {
  const head =
    "科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | 经营收入 | 附属单位上缴收入 | 其他收入";
  return codeRows(
    unit,
    head,
    (basic, project) => `${yuan(basic + project)} | ${yuan(basic + project)} | | | | |`,
  );
}

function expenditureRows(unit: DrawnUnit): readonly string[] {
  const head =
    "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出";
  return codeRows(
    unit,
    head,
    (basic, project) => `${yuan(basic + project)} | ${yuan(basic)} | ${yuan(project)} | | |`,
  );
}

function budgetRows(unit: DrawnUnit): readonly string[] {
  return codeRows(
    unit,
    "科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出",
    (basic, project) => `${yuan(basic + project)} | ${yuan(basic)} | ${yuan(project)}`,
  );
}

/** 分单位: the same totals by unit, as 浙江 publishes them beside 分科目. */
export function byUnitSheet(unit: DrawnUnit, draw: Draw): string {
  const { basic, project } = total(unit);
  const [part, other] = [Math.floor(basic * draw()), Math.floor(project * draw())];
  const row = (name: string, b: number, p: number) =>
    `${name} | ${yuan(b + p)} | ${yuan(b)} | ${yuan(p)} | | |`;
  return [
    "=== 支出决算表（分单位）",
    "支出决算表（分单位）",
    " | | | 金额单位：元",
    "单位名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出",
    row("合计", basic, project),
    row("某局（本级）", part, other),
    row("某服务中心", basic - part, project - other),
  ].join("\n");
}

/** Tables whose lines stand under unit names, codes starting anew, as units publish them together. */
export function groupedSheet(units: readonly (readonly [string, DrawnUnit])[]): string {
  const amounts = (basic: number, project: number) =>
    `${yuan(basic + project)} | ${yuan(basic)} | ${yuan(project)} | | |`;
  const all = units.map(([, unit]) => total(unit));
  const sum = (of: (one: (typeof all)[number]) => number) => all.reduce((n, one) => n + of(one), 0);
  return [
    "=== 支出决算表",
    "2023年度支出决算表",
    " | | | 金额单位：元",
    "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出",
    ` | 合计 | ${amounts(
      sum(({ basic }) => basic),
      sum(({ project }) => project),
    )}`,
    ...units.flatMap(([name, unit]) => [
      ` | ${name} | ${amounts(total(unit).basic, total(unit).project)}`,
      ...linesOf(unit).map(
        (line) => `${line.code} | ${line.name} | ${amounts(line.basic, line.project)}`,
      ),
    ]),
  ].join("\n");
}

/** The expenditure table on two sheets, the second without a head, as a PDF's pages come out. */
export function paged(sheets: readonly string[], draw: Draw): readonly string[] {
  return sheets.flatMap((sheet) => {
    const rows = sheet.split("\n");
    if (!/^=== 支出决算表/.test(sheet) || rows.length < 9) return [sheet];
    const cut = 6 + Math.floor(draw() * (rows.length - 7));
    return [rows.slice(0, cut).join("\n"), ["=== 第2页", ...rows.slice(cut)].join("\n")];
  });
}
