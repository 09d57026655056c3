import { causeRemedy } from "../../../src/actions/overview/cause-remedies";
import { report } from "../../../src/checking/report";
import { recognise } from "../../../src/recognition/recognise";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";

const HEAD = "科目编码 | 科目名称 | 决算数";

function remedyIn(...lines: readonly string[]) {
  const title = "2022年度一般公共预算财政拨款基本支出决算表";
  return remedyOn("=== 表6", title, "单位：万元", ...lines);
}

function remedyOn(...rows: readonly string[]) {
  const { readings } = recognise(parseSheets(rows.join("\n")));
  const { causes, identities } = report(readings);
  const [found] = causes;
  const remedy = causeRemedy(found!.cause, found!.cells, { tables: readings, identities });
  return { kind: found!.cause.kind, remedy };
}

test("a line entered twice goes as a row, but not from beside another group's line", () => {
  const list = remedyIn(
    ...[HEAD, "301 | 工资福利支出 | 9.00", "30101 | 基本工资 | 5.00"],
    ...["30102 | 津贴补贴 | 4.00", "30102 | 津贴补贴 | 4.00", "302 | 商品和服务支出 | 3.00"],
    "30201 | 办公费 | 3.00",
  );
  expect(list).toMatchObject({ kind: "line-twice", remedy: { kind: "delete-line" } });
  const beside = remedyIn(
    `${HEAD} | ${HEAD}`,
    "301 | 工资福利支出 | 9.00 | 302 | 商品和服务支出 | 6.00",
    "30101 | 基本工资 | 5.00 | 30201 | 办公费 | 3.00",
    "30102 | 津贴补贴 | 4.00 | 30202 | 印刷费 | 2.00",
    "30102 | 津贴补贴 | 4.00 | 30205 | 水费 | 1.00",
  );
  expect(beside).toEqual({ kind: "line-twice", remedy: undefined });
});

test("a mistyped economic code is written into its cell; one that is known by its 类 alone is not", () => {
  const named = remedyIn(
    `${HEAD} | ${HEAD}`,
    "301 | 工资福利支出 | 9.00 | 302 | 商品和服务支出 | 6.00",
    "30101 | 基本工资 | 5.00 | 30201 | 办公费 | 3.00",
    "30102 | 津贴补贴 | 4.00 | 31205 | 水费 | 3.00",
  );
  expect(named.remedy).toMatchObject({ kind: "code", printed: "31205", code: "30205" });
  const elsewhere = remedyIn(
    `${HEAD} | ${HEAD}`,
    "301 | 工资福利支出 | 12.00 | 302 | 商品和服务支出 | 6.00",
    "30101 | 基本工资 | 5.00 | 30201 | 办公费 | 3.00",
    "30102 | 津贴补贴 | 4.00 | 30205 | 水费 | 2.00",
    " | | | 30206 | 电费 | 1.00",
    " | | | 30226 | 劳务费 | 3.00",
  );
  expect(elsewhere).toEqual({ kind: "code", remedy: undefined });
});

/** 支出决算表 without 212 below 合计, in whole or from the 款 down; 一般公共预算 has all of it. */
function withoutTown(...left: readonly string[]) {
  const spending = "科目编码 | 科目名称 | 本年支出合计 | 基本支出 | 项目支出";
  const culture = [
    "207 | 文化旅游体育与传媒支出 | 9.00 | 5.00 | 4.00",
    "20701 | 文化和旅游 | 9.00 | 5.00 | 4.00",
    "2070109 | 群众文化 | 9.00 | 5.00 | 4.00",
  ];
  const town = [
    "212 | 城乡社区支出 | 8.00 | | 8.00",
    "21203 | 城乡社区公共设施 | 8.00 | | 8.00",
    "2120399 | 其他城乡社区公共设施支出 | 8.00 | | 8.00",
  ];
  return remedyOn(
    ...["=== 支出", "2022年度支出决算表", "单位：万元", spending],
    ...["合计 | | 17.00 | 5.00 | 12.00", ...culture, ...left],
    ...["=== 预算", "2022年度一般公共预算财政拨款支出决算表", "单位：万元"],
    "科目编码 | 科目名称 | 小计 | 基本支出 | 项目支出",
    ...["合计 | | 17.00 | 5.00 | 12.00", ...culture, ...town],
  );
}

test("a line that was left out comes in with a click; a 类 with all below it is the author's to put in", () => {
  const item = withoutTown(
    "212 | 城乡社区支出 | 8.00 | | 8.00",
    "21203 | 城乡社区公共设施 | 8.00 | | 8.00",
  );
  expect(item).toMatchObject({
    kind: "line-left-out",
    remedy: { kind: "insert-line", code: "2120399" },
  });
  expect(withoutTown()).toEqual({ kind: "line-left-out", remedy: undefined });
});
