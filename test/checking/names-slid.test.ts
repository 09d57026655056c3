import { LINES } from "./causes/spending-lines";
import { reportOn } from "./report-on";

type Row = readonly [code: string, name: string, amount: string];

function table(title: string, whole: string, rows: readonly Row[]): string {
  const lines = rows.map(([code, name, amount]) => `${code} | ${name} | ${amount} | ${amount}`);
  const heads = `科目编码 | 科目名称 | ${whole} | 基本支出`;
  return [`=== ${title}`, title, "单位：万元", heads, "合计 | | 900.00 | 900.00", ...lines].join(
    "\n",
  );
}

/** The report on table 3 with its rows rewritten, and table 5 as it should be. */
function reportWith(rewritten: (row: Row, at: number) => Row) {
  return reportOn(
    [
      table("支出决算表", "本年支出合计", LINES.map(rewritten)),
      table("一般公共预算财政拨款支出决算表", "小计", LINES),
    ].join("\n"),
  );
}

/** What stands a row above, from the third row to the seventh; the first of them holds `instead`. */
function pastedLower(column: 0 | 1, instead: string) {
  return (row: Row, at: number): Row => {
    if (at < 2 || at > 6) return row;
    const [code, name, amount] = row;
    const text = at === 2 ? instead : LINES[at - 1]![column];
    return column === 0 ? [text, name, amount] : [code, text, amount];
  };
}

test("names pasted a row too low are one notice, and nothing is wrong with codes or figures", () => {
  const { findings, causes, suspects } = reportWith(pastedLower(1, ""));
  expect([causes, suspects]).toEqual([[], []]);
  expect(findings.map(({ severity }) => severity)).not.toContain("error");
  const told = findings.filter(({ message }) => message.includes("名称"));
  expect(told.map(({ message }) => message)).toEqual([
    "支出决算表第 8–11 行的科目名称疑似整段错开，应上移 1 行：2070111 行写的是“群众文化”。编码和金额没有错开，请核对。",
  ]);
});

test.each([
  ["left blank", ""],
  ["standing twice", "2070109"],
])("codes pasted a row too low, the first %s, are one cause; no figure is in doubt", (_, first) => {
  const { causes, suspects } = reportWith(pastedLower(0, first));
  expect(suspects).toEqual([]);
  expect(causes).toHaveLength(1);
  const [{ cause, message }] = causes as [(typeof causes)[0]];
  expect(cause.kind === "rows" && cause.codes?.map(({ should }) => should)).toEqual([
    ...(first === "" ? ["2070109"] : []),
    "2070111",
    "20703",
    "2070308",
    "208",
  ]);
  expect(message).toContain("疑似整段错开，应上移 1 行");
  expect(message).toContain("到第 11 行应为 208（名称和金额没有错开）");
});

test("two names exchanged are told line by line", () => {
  const { findings } = reportWith(([code, name, amount], at) => [
    code,
    at === 2 ? LINES[3][1] : at === 3 ? LINES[2][1] : name,
    amount,
  ]);
  const messages = findings.map(({ message }) => message);
  expect(messages.filter((message) => message.includes("错开"))).toEqual([]);
  expect(messages.filter((message) => message.includes("名称为“"))).toHaveLength(2);
});
