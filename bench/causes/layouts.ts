import type { Sheet } from "../../src/sheets/sheet";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";
import type { DrawnRow, DrawnTable } from "./drawn-table";

/** How a province prints its tables. */
export interface DrawnLayout {
  readonly codes: "text" | "number" | "three-columns" | "spaced";
  readonly total: "first" | "last";
  readonly money: "万元" | "元";
  readonly blank: "" | "0.00" | "—";
  readonly numbers: boolean;
  readonly level: "项" | "款";
}

/** Sixteen layouts and more: every two choices stand together somewhere. */
export const LAYOUTS: readonly DrawnLayout[] = (
  ["text", "number", "three-columns", "spaced"] as const
).flatMap((codes, a) =>
  (["first", "last"] as const).flatMap((total, b) =>
    (["万元", "元"] as const).map((money, c) => ({
      codes,
      total,
      money,
      blank: (["", "0.00", "—"] as const)[(a + b + c) % 3]!,
      numbers: (a + c) % 2 === 0,
      level: a === 3 && b === 1 ? ("款" as const) : ("项" as const),
    })),
  ),
);

/** A drawn workbook with where each table's lines stand. */
export function sheetsOf(tables: readonly DrawnTable[], layout: DrawnLayout): readonly Sheet[] {
  return parseSheets(tables.map((table, at) => gridOf(table, layout, at)).join("\n"));
}

function gridOf(table: DrawnTable, layout: DrawnLayout, at: number): string {
  const body = table.left
    ? twoSided(table, table.left, layout)
    : table.id === "basic-expenditure"
      ? inGroups(table, layout)
      : byCode(table, layout);
  return [
    `=== 表${at + 1}`,
    `${table.year}年度${table.title}`,
    `编制单位：${table.unit} | | 金额单位：${layout.money}`,
    ...body,
  ].join("\n");
}

function byCode(table: DrawnTable, layout: DrawnLayout): readonly string[] {
  const heads =
    layout.codes === "three-columns" ? ["类", "款", "项", "科目名称"] : ["科目编码", "科目名称"];
  const [total, ...lines] = table.rows;
  const coded = lines.filter(({ code }) => code !== "");
  const loose = lines.filter(({ code }) => code === "");
  const rows = [...(layout.total === "first" ? [total!, ...coded] : [...coded, total!]), ...loose];
  const numbers = [
    "栏次",
    ...heads.slice(1).map(() => ""),
    ...table.columns.map((_, at) => `${at + 1}`),
  ];
  return [
    [...heads, ...table.columns].join(" | "),
    ...(layout.numbers ? [numbers.join(" | ")] : []),
    ...rows.map((row) => [...labels(row, layout), ...amounts(row.amounts, layout)].join(" | ")),
  ];
}

function labels({ code, name }: DrawnRow, { codes }: DrawnLayout): readonly string[] {
  if (code === "") return codes === "three-columns" ? ["", "", "", ""] : ["", ""];
  if (code === "合计") return codes === "three-columns" ? ["合计", "", "", ""] : ["合计", ""];
  switch (codes) {
    case "text":
      return [`"${code}"`, name];
    case "number":
      return [code, name];
    case "spaced":
      return [`"  ${code}"`, `  ${name}`];
    case "three-columns":
      return [
        ...[0, 1, 2].map((level) => (code.length === 3 + level * 2 ? `"${code}"` : "")),
        name,
      ];
  }
}

function amounts(own: readonly (number | undefined)[], { blank }: DrawnLayout): readonly string[] {
  return own.map((amount) => (amount === undefined ? blank : (amount / 100).toFixed(2)));
}

/** Groups of codes side by side, with the two totals below: the last one below the last group. */
function inGroups({ rows, columns }: DrawnTable, layout: DrawnLayout): readonly string[] {
  const cells = (row: DrawnRow | undefined) =>
    row === undefined
      ? ["", "", ""]
      : [
          layout.codes === "number" ? row.code : `"${row.code}"`,
          row.name,
          ...amounts(row.amounts, layout),
        ];
  const numbers = [...new Set(rows.flatMap(({ group }) => group ?? []))];
  const groups = numbers.map((number) => rows.filter(({ group }) => group === number));
  const height = Math.max(...groups.map(({ length }) => length));
  const totals = rows
    .filter(({ group }) => group === undefined)
    .map((row) => [row.code, "", ...amounts(row.amounts, layout)]);
  const [staff, operating] = totals as [string[], string[]];
  const between = groups.slice(2).flatMap(() => ["", "", ""]);
  return [
    groups.map(() => ["科目编码", "科目名称", ...columns].join(" | ")).join(" | "),
    ...Array.from({ length: height }, (_, at) =>
      groups.flatMap((group) => cells(group[at])).join(" | "),
    ),
    ...(groups.length === 1
      ? totals.map((total) => total.join(" | "))
      : [[...staff, ...operating.slice(0, 2), ...between, operating[2]].join(" | ")]),
  ];
}

function twoSided(
  { columns, rows, left }: DrawnTable,
  other: NonNullable<DrawnTable["left"]>,
  layout: DrawnLayout,
): readonly string[] {
  if (left === undefined) throw new Error("a two-sided table has a left side");
  const captions = columns.length === 1 ? ["决算数"] : columns;
  return [
    ["收入", "", "支出", ...captions.map(() => "")].join(" | "),
    ["项目", "决算数", "项目", ...captions].join(" | "),
    ...Array.from({ length: Math.max(other.length, rows.length) }, (_, at) => {
      const [caption = "", amount] = other[at] ?? [];
      const row = rows[at];
      const mine = caption === "" ? [""] : amounts([amount], layout);
      const theirs =
        row === undefined || row.code === ""
          ? captions.map(() => "")
          : amounts(row.amounts, layout);
      return [caption, ...mine, row?.code ?? "", ...theirs].join(" | ");
    }),
  ];
}
