import { causeRemedy } from "../../../src/actions/overview/cause-remedies";
import { report } from "../../../src/checking/report";
import { recognise } from "../../../src/recognition/recognise";
import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";

const HEAD = "科目编码 | 科目名称 | 决算数";

function remedyIn(...lines: readonly string[]) {
  const title = "2022年度一般公共预算财政拨款基本支出决算表";
  const { readings } = recognise(
    parseSheets(["=== 表6", title, "单位：万元", ...lines].join("\n")),
  );
  const [found] = report(readings).causes;
  return { kind: found!.cause.kind, remedy: causeRemedy(found!.cause, found!.cells, readings) };
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
