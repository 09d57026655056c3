import { nearCaptions, type Captioned } from "../../src/recognition/inexact/near-caption";
import { normalise } from "../../src/sheets/wording";
import type { Form } from "../../src/tables/form";
import { FORMS } from "../../src/tables/forms";
import { readTable } from "./read-table";

/** What one caption is looked for among: the lines of a side, the columns, the items of a form. */
function captionedSets(form: Form): readonly (readonly Captioned[])[] {
  switch (form.layout) {
    case "two-sided":
      return [form.revenue, form.expenditure].flatMap(({ lines, columns }) => [lines, columns]);
    case "code-lines":
      return [form.columns];
    case "code-blocks":
      return [form.totals, form.columns];
    case "items":
      return [form.items, form.columns];
  }
}

const SETS = FORMS.flatMap(captionedSets);

function aliasesOf({ aliases }: Captioned): readonly string[] {
  return aliases.map(normalise);
}

test("no caption of a form is near to another line, column or item of its side", () => {
  const taken = SETS.flatMap((forms) =>
    forms.flatMap((form) =>
      aliasesOf(form).flatMap((alias) => {
        const others = forms.filter((other) => !aliasesOf(other).includes(alias));
        return nearCaptions(alias, others).map(({ key }) => `${alias} → ${key}`);
      }),
    ),
  );
  expect(taken).toEqual([]);
});

test("a caption that its form did not know would be read rightly or not at all, often rightly", () => {
  const read = SETS.flatMap((forms) =>
    forms.flatMap((form) =>
      form.aliases.flatMap((left) => {
        const known = forms
          .map(({ key, aliases }) => ({ key, aliases: aliases.filter((alias) => alias !== left) }))
          .filter(({ aliases }) => aliases.length > 0);
        const meant = nearCaptions(normalise(left), known).map(({ key }) => key);
        return meant.length === 0 ? [] : [meant.includes(form.key)];
      }),
    ),
  );
  expect(read.every((right) => right)).toBe(true);
  expect(read.length).toBeGreaterThan(230);
});

const TABLE = ["=== 收支", "收入支出决算总表", "单位：万元", "项目 | 决算数 | 项目 | 决算数"];

function expenditureLines(...captions: readonly string[]) {
  const rows = captions.map((caption) => ` | | ${caption} | 1.00`);
  const { lines, remarks } = readTable(
    [...TABLE, "一、财政拨款收入 | 9.00 | 一、一般公共服务支出 | 9.00", ...rows]
      .concat("本年收入合计 | 9.00 | 本年支出合计 | 9.00", "总计 | 9.00 | 总计 | 9.00")
      .join("\n"),
  );
  return { lines: lines.filter(({ side }) => side === "expenditure"), remarks };
}

describe("a line of the expenditure side", () => {
  test.each([
    ["四、公共安全支岀", "204"],
    ["八、社会保障与就业支出", "208"],
    ["七、文化旅游体育和传媒支出", "207"],
    ["十四、资源勘探工业信息支出", "215"],
    ["二十二、灾害防治和应急管理支出", "224"],
    ["二十三、其他支出（类）", "229"],
    ["十、节能环保（类）支出", "211"],
    ["二十六、抗疫特别国债安排支出", "234"],
  ])("%s is %s, and it is said", (caption, code) => {
    const { lines, remarks } = expenditureLines(caption);
    const line = lines.find((each) => each.code === code);
    expect(line).toMatchObject({ caption: normalise(caption), inexact: true, standing: "main" });
    expect(remarks.join()).toContain(`“${normalise(caption)}”读作“${line!.key}”`);
  });

  test.each(["二、国际支出", "四、某类专门公共安全支出", "五、教育收费支出", "八、财政拨款收入"])(
    "%s stays unread",
    (caption) => {
      const { lines } = expenditureLines(caption);
      expect(lines.some(({ inexact }) => inexact)).toBe(false);
    },
  );

  test("out of its place a near caption stays unread", () => {
    const { lines } = expenditureLines("五、教育支出", "四、公共安全支岀");
    expect(lines.filter(({ code }) => code === "204")).toEqual([]);
  });

  test("two near captions of one line are neither", () => {
    const { lines } = expenditureLines("四、公共安全支岀", "五、公共安全的支出");
    expect(lines.filter(({ code }) => code === "204")).toEqual([]);
  });
});

describe("heads of columns", () => {
  const read = (heads: string) =>
    readTable(
      [
        "=== 支出",
        "支出决算表",
        "单位：万元",
        `科目编码 | 科目名称 | ${heads}`,
        '"201" | 一般公共服务支出 | 1.00 | 2.00 | 3.00 | 4.00 | 5.00 | 6.00',
      ].join("\n"),
    );

  test.each([
    [
      "本年支出合计 | 基本支出小计 | 项目支出 | 上交上级支出 | 经营支出 | 对附属单位的补助支出",
      ["上缴上级支出", "对附属单位补助支出"],
    ],
    [
      "本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 事业单位的经营支出 | 对附属单位补助支出",
      ["经营支出"],
    ],
  ])("%s", (heads, inexact) => {
    const { columns } = read(heads);
    expect(columns.every(({ standing }) => standing === "main")).toBe(true);
    expect(columns.filter((column) => column.inexact).map(({ key }) => key)).toEqual(inexact);
  });

  test("heads that were joined in one cell are parted, and read exactly", () => {
    const { columns } = readTable(
      [
        "=== 基金",
        "政府性基金预算财政拨款收入支出决算表",
        "单位：万元",
        "科目编码 | 科目名称 | 年初结转和结余 | 本年收入 | 本年支出小计 | 本年支出（基本支出） | 本年支出-项目支出 | 年末结转和结余",
        '"212" | 城乡社区支出 | 1.00 | 2.00 | 3.00 | 1.00 | 2.00 | 0.00',
      ].join("\n"),
    );
    expect(columns.map(({ key, standing, inexact }) => [key, standing, inexact])).toEqual(
      ["年初结转和结余", "本年收入", "小计", "基本支出", "项目支出", "年末结转和结余"].map(
        (key) => [key, "main", undefined],
      ),
    );
  });

  test("heads that are all joined still are the table's heads", () => {
    const { columns } = readTable(
      [
        "=== 五",
        "一般公共预算财政拨款支出决算表",
        "单位：万元",
        "科目编码 | 科目名称 | 本年支出-小计 | 本年支出基本支出 | 本年支出（项目支出）",
        '"201" | 一般公共服务支出 | 3.00 | 1.00 | 2.00',
      ].join("\n"),
    );
    expect(columns.map(({ key }) => key)).toEqual(["小计", "基本支出", "项目支出"]);
  });

  test("a head that no form has under a group's head is unknown, not part of another column", () => {
    const { columns } = readTable(
      [
        "=== 五",
        "一般公共预算财政拨款支出决算表",
        "单位：万元",
        "科目编码 | 科目名称 | 本年支出 | < | <",
        "^ | ^ | 小计 | 基本支出 | 某类专门支出",
        '"201" | 一般公共服务支出 | 3.00 | 1.00 | 2.00',
      ].join("\n"),
    );
    expect(columns.map(({ standing }) => standing)).toEqual(["main", "main", "unknown"]);
  });
});
