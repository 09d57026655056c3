import { readdirSync } from "node:fs";
import { join } from "node:path";
import Decimal from "decimal.js";
import type { AmountFigure } from "../../src/amounts/figure";
import { check } from "../../src/checking/check";
import type { CheckedIdentity } from "../../src/checking/checked-identity";
import { DECLARED } from "../../src/identities/declared/all";
import { identityId, type DeclaredIdentity } from "../../src/identities/identity";
import { Readings } from "../../src/identities/readings";
import { recognise } from "../../src/recognition/recognise";
import type { PlacedFigure, TableReading } from "../../src/tables/reading";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";
import { openWorkbookFile } from "../../src/workbook/file/open-file";
import { randomPublication } from "../accounts/publish";
import { sheetsOfAll } from "../publications/checking";

const SAMPLES = join(__dirname, "..", "..", "samples");

/** The clean samples, then generated publications, until every declaration has cells to stand on. */
async function cleanSets(): Promise<readonly (readonly TableReading[])[]> {
  const clean = readdirSync(SAMPLES).filter(
    (name) => /\.xlsx$/.test(name) && name !== "qiaokou-media-centre-2022.xlsx",
  );
  const samples = await Promise.all(clean.map(readSample));
  const generated = Array.from(
    { length: 60 },
    (_, seed) => recognise(sheetsOfAll(randomPublication(seed).files)).readings,
  );
  const rare = [RARE_FORMS, SPENDING_AGAIN].map((text) => recognise(parseSheets(text)).readings);
  return [...samples, ...rare, ...generated];
}

/** What neither samples nor generator print: the appropriation with its budgets, fees of schools, basic expenditure with its halves. */
const RARE_FORMS = `=== 收支
2018年度收入支出决算总表 | < | < | <
单位：万元
收入 | < | 支出 | <
项目 | 决算数 | 项目 | 决算数
一、财政拨款收入 | 30.00 | 一、一般公共服务支出 | 35.00
其中：一般公共预算财政拨款收入 | 20.00 | 二、外交支出 |
政府性基金预算财政拨款收入 | 7.00 | |
国有资本经营预算财政拨款收入 | 3.00 | |
二、事业收入 | 5.00 | |
本年收入合计 | 35.00 | 本年支出合计 | 35.00
年初结转和结余 | 6.00 | 结余分配 | 3.00
基本支出结转 | 1.00 | 交纳所得税 | 1.00
项目支出结转和结余 | 2.00 | 提取职工福利基金 | 1.00
经营结余 | 3.00 | 转入事业基金 | 1.00
 | | 年末结转和结余 | 3.00
 | | 基本支出结转 | 1.00
 | | 项目支出结转和结余 | 1.00
 | | 经营结余 | 1.00
总计 | 41.00 | 总计 | 41.00
=== 收入
2018年度收入决算表 | < | < | < | < | < | < | < | <
单位：万元
科目编码 | 科目名称 | 本年收入合计 | 财政拨款收入 | 上级补助收入 | 事业收入 | < | 经营收入 | 附属单位上缴收入 | 其他收入
^ | ^ | ^ | ^ | ^ | 小计 | 其中：教育收费 | ^ | ^ | ^
合计 | < | 35.00 | 30.00 | | 5.00 | 2.00 | | |
201 | 一般公共服务支出 | 35.00 | 30.00 | | 5.00 | 2.00 | | |
=== 一般
2018年度一般公共预算财政拨款支出决算表 | < | < | < | < | <
单位：万元
科目编码 | 科目名称 | 本年支出 | < | < | < | <
^ | ^ | 合计 | 基本支出 | < | < | 项目支出
^ | ^ | ^ | 小计 | 人员经费 | 公用经费 | ^
合计 | < | 20.00 | 12.00 | 8.00 | 4.00 | 8.00
201 | 一般公共服务支出 | 20.00 | 12.00 | 8.00 | 4.00 | 8.00
=== 基本
2018年度一般公共预算财政拨款基本支出决算表 | < | < | < | <
单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
合计 | | 12.00 | 8.00 | 4.00
301 | 工资福利支出 | 8.00 | 8.00 |
302 | 商品和服务支出 | 4.00 | | 4.00`;

/** The ministry's export: spending once more by nature and by economic class. */
const SPENDING_AGAIN = `=== Z01
2023年度收入支出决算总表
单位：万元
收入 | < | 支出 | < | < | <
项目 | 决算数 | 项目（按功能分类） | 决算数 | 项目（按支出性质和经济分类） | 决算数
一、一般公共预算财政拨款收入 | 81.00 | 一、一般公共服务支出 | 80.00 | 一、基本支出 | 39.00
二、上级补助收入 | | 二、外交支出 | | 人员经费 | 30.00
三、事业收入 | | 三、国防支出 | 1.00 | 日常公用经费 | 9.00
四、其他收入 | | 四、公共安全支出 | | 二、项目支出 | 20.00
 | | | | 其中：基本建设类项目 | 12.00
 | | | | 行政事业类项目 | 8.00
 | | | | 三、上缴上级支出 | 7.00
 | | | | 四、经营支出 | 10.00
 | | | | 五、对附属单位补助支出 | 5.00
 | | | | 经济分类支出合计 | 81.00
 | | | | 一、工资福利支出 | 20.00
 | | | | 二、商品和服务支出 | 15.00
 | | | | 三、对个人和家庭的补助 | 11.00
 | | | | 四、债务利息及费用支出 | 9.00
 | | | | 五、资本性支出（基本建设） | 8.00
 | | | | 六、资本性支出 | 7.00
 | | | | 七、对企业补助（基本建设） | 5.00
 | | | | 八、对企业补助 | 3.00
 | | | | 九、对社会保障基金补助 | 2.00
 | | | | 十、其他支出 | 1.00
本年收入合计 | 81.00 | 本年支出合计 | 81.00
总计 | 81.00 | 总计 | 81.00
=== Z04
2023年度支出决算表
单位：万元
科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
合计 | < | 81.00 | 39.00 | 20.00 | 7.00 | 10.00 | 5.00
201 | 一般公共服务支出 | 80.00 | 39.00 | 20.00 | 6.00 | 10.00 | 5.00
203 | 国防支出 | 1.00 | | | 1.00 | |`;

async function readSample(name: string): Promise<readonly TableReading[]> {
  const opened = await openWorkbookFile(join(SAMPLES, name));
  if (opened.kind === "refused") throw new Error(opened.message);
  return recognise((await opened.workbook.readSheets()).sheets).readings;
}

let sets: readonly (readonly TableReading[])[] = [];

beforeAll(async () => {
  sets = await cleanSets();
});

describe.each(DECLARED.map((identity) => [identityId(identity), identity] as const))(
  "%s",
  (_, identity) => {
    test("cites a source", () => {
      expect(identity.source).not.toBe("");
    });

    test("holds on clean accounts, and is broken by a mutation of each of its figures", () => {
      const found = instanceOf(identity);
      expect(found).toBeDefined();
      const { tables, instance } = found!;
      expect(instance.judgement.outcome.kind).not.toBe("broken");
      // What holds nothing is not greater than anything: then only the left side can break it.
      const isOpen = instance.relation === "≤" && instance.judgement.left.lessThan(1);
      const survivors = [...instance.left, ...(isOpen ? [] : instance.right)]
        .map(({ placed }) => placed)
        .filter(({ figure }) => figure.kind === "amount")
        .filter((placed) => !isBroken(identity, instance.text, mutated(tables, placed)));
      expect(survivors).toEqual([]);
    });
  },
);

/** The first set in which a declaration has figures; a usual one need not hold in all of them. */
function instanceOf(identity: DeclaredIdentity) {
  for (const tables of sets) {
    const instance = checked(identity, tables).find(
      (found) =>
        hasAmounts(found) &&
        (identity.strength === "must" || found.judgement.outcome.kind !== "broken"),
    );
    if (instance) return { tables, instance };
  }
  return undefined;
}

function checked(
  identity: DeclaredIdentity,
  tables: readonly TableReading[],
): readonly CheckedIdentity[] {
  return check([identity], new Readings(tables)).identities;
}

function hasAmounts({ left, right }: CheckedIdentity): boolean {
  return [...left, ...right].some(
    ({ placed: { figure } }) => figure.kind === "amount" && !figure.printed.isZero(),
  );
}

/** Far beyond what rounding explains; a greater left side breaks ≤, a smaller right one as well. */
const SHIFTS = [new Decimal(98_765_432), new Decimal(-98_765_432)];

function mutated(tables: readonly TableReading[], { sheet, row, column, figure }: PlacedFigure) {
  // Below nought, parts and wholes are not compared: nothing is the least that a whole can be.
  const toNothing = (figure as AmountFigure).printed.negated();
  return [...SHIFTS, toNothing].map((shift) =>
    tables.map((reading) => ({
      ...reading,
      figures: reading.figures.map((placed) =>
        placed.sheet === sheet && placed.row === row && placed.column === column
          ? { ...placed, figure: moved(placed.figure as AmountFigure, shift) }
          : placed,
      ),
    })),
  );
}

function moved(figure: AmountFigure, shift: Decimal): AmountFigure {
  return { ...figure, printed: figure.printed.plus(shift), stored: figure.stored.plus(shift) };
}

function isBroken(
  identity: DeclaredIdentity,
  text: string,
  mutations: readonly (readonly TableReading[])[],
): boolean {
  return mutations.some((tables) =>
    checked(identity, tables).some(
      (instance) => instance.text === text && instance.judgement.outcome.kind === "broken",
    ),
  );
}
