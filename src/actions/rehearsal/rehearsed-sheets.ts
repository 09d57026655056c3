import type { Cell, Sheet } from "../../sheets/sheet";

/** Small accounts, a table of each layout: a line is a row, `|` stands between cells. */
const SHEETS: Readonly<Record<string, string>> = {
  目录: `目录
表1|2023年度收入支出决算总表
表2|2023年度收入决算表`,
  表1: `2023年度收入支出决算总表
编制单位：某单位|||单位：万元
收入||支出
项目|决算数|项目|决算数
一、一般公共预算财政拨款收入|85.00|七、文化旅游体育与传媒支出|60.00
五、事业收入|15.00|八、社会保障和就业支出|40.00
本年收入合计|100.00|本年支出合计|100.00
年初结转和结余|2.00|年末结转和结余|2.00
总计|102.00|总计|102.00
注：本表反映部门本年度的总收支和年末结转结余情况。`,
  表2: `2023年度收入决算表
编制单位：某单位|||单位：万元
科目编码|科目名称|本年收入合计|财政拨款收入|事业收入
合计||100.00|85.00|15.00
207|文化旅游体育与传媒支出|60.00|45.00|15.00
20701|文化和旅游|60.00|45.00|15.00
2070109|群众文化|60.00|45.00|15.00
208|社会保障和就业支出|40.00|40.00|
20805|行政事业单位养老支出|40.00|40.00|
2080505|机关事业单位基本养老保险缴费支出|40.00|40.00|`,
  表3: `2023年度支出决算表
编制单位：某单位|||单位：万元
科目编码|科目名称|本年支出合计|基本支出|项目支出
栏次||1|2|3
合计||100.00|90.00|10.00
207|文化旅游体育与传媒支出|60.00|50.00|10.00
20701|文化和旅游|60.00|50.00|10.00
2070109|群众文化|60.00|50.00|10.00
208|社会保障和就业支出|40.00|40.00|
20805|行政事业单位养老支出|40.00|40.00|
2080505|机关事业单位基本养老保险缴费支出|40.00|40.00|
注：1栏＝2栏＋3栏。`,
  表5: `2023年度一般公共预算财政拨款支出决算表
编制单位：某单位|||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
合计||85.00|75.00|10.00
207|文化旅游体育与传媒支出|45.00|35.00|10.00
20701|文化和旅游|45.00|35.00|10.00
2070109|群众文化|45.00|35.00|10.00
208|社会保障和就业支出|40.00|40.00|
20805|行政事业单位养老支出|40.00|40.00|
2080505|机关事业单位基本养老保险缴费支出|40.00|40.00|`,
  表6: `2023年度一般公共预算财政拨款基本支出决算表
编制单位：某单位||||单位：万元
人员经费|||公用经费
科目编码|科目名称|决算数|科目编码|科目名称|决算数
301|工资福利支出|70.00|302|商品和服务支出|5.00
30101|基本工资|30.00|30201|办公费|4.00
30108|机关事业单位基本养老保险缴费|40.00|30217|公务接待费|1.00
人员经费合计||70.00|公用经费合计||5.00`,
  表9: `2023年度一般公共预算财政拨款“三公”经费支出决算表
编制单位：某单位|||单位：万元
项目|预算数|决算数
合计|4.00|3.00
一、因公出国（境）费||
二、公务用车购置及运行维护费|3.00|2.00
其中：公务用车购置费||
公务用车运行维护费|3.00|2.00
三、公务接待费|1.00|1.00`,
  自评表: `项目支出绩效自评表
项目名称|某项目|||||
项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分
年度资金总额|10.00|10.00|9.00|10|90.00%|9.00
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|活动次数|10|10|90|90.00
总分|||||100|99.00`,
};

/** What is mistaken in them, each kind with a search of its own: a figure, a column that slid, a code. */
export type RehearsedMistake = "figure" | "column" | "code";

interface Mistake {
  readonly sheet: string;
  readonly lines: readonly (readonly [right: string, wrong: string])[];
}

const MISTAKES: Readonly<Record<RehearsedMistake, Mistake>> = {
  figure: { sheet: "表5", lines: [["缴费支出|40.00|", "缴费支出|50.00|"]] },
  column: {
    sheet: "表5",
    lines: [
      ["育与传媒支出|45.00|35.00|", "育与传媒支出|45.00|75.00|"],
      ["文化和旅游|45.00|35.00|", "文化和旅游|45.00||"],
      ["保障和就业支出|40.00|40.00|", "保障和就业支出|40.00|35.00|"],
      ["养老支出|40.00|40.00|", "养老支出|40.00|35.00|"],
    ],
  },
  code: { sheet: "表3", lines: [["2080505|", "2080509|"]] },
};

/** The sheets of the small accounts with one mistake, as a holder would have read them. */
export function rehearsedSheets(mistake: RehearsedMistake): readonly Sheet[] {
  const { sheet, lines } = MISTAKES[mistake];
  return Object.entries(SHEETS).map(([name, right]) => {
    const wrong = (text: string) => lines.reduce((all, change) => all.replace(...change), text);
    const text = name === sheet ? wrong(right) : right;
    return {
      name,
      visibility: "visible",
      rows: text.split("\n").map((line) => line.split("|").map(cellOf)),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    };
  });
}

function cellOf(text: string): Cell | undefined {
  if (text === "") return undefined;
  return /^\d+\.\d\d$/.test(text)
    ? { value: Number(text), text, format: "0.00" }
    : { value: text, text };
}
