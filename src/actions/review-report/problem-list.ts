import type { NamedCell } from "../overview/named-cell";
import type { RelationSides } from "../overview/overview";
import type { Paper, PaperColumn } from "./paper";
import type { HandledItem, Handling, ReviewedSet, ReviewItem } from "./review-report";

const KINDS: Readonly<Record<ReviewItem["severity"], string>> = {
  error: "错误",
  notice: "提示",
  rounding: "尾差",
};

/** 问题清单: a row for each thing that was found, errors first; nothing where nothing was found. */
export function problemList(sets: readonly ReviewedSet[]): Pick<Paper, "annex"> {
  const several = sets.length > 1;
  const found = sets.flatMap(({ name, items }) =>
    bySeverity(items).map((item) => ({ item, set: several ? [name] : [] })),
  );
  if (found.length === 0) return {};
  return {
    annex: {
      heading: "附：问题清单",
      lines: [],
      table: {
        columns: several ? COLUMNS_OF_SEVERAL : COLUMNS,
        rows: found.flatMap(({ item, set }, index) => rowsOf(item, [String(index + 1), ...set])),
      },
    },
  };
}

const NUMBER: PaperColumn = { head: "序号", share: 1, centred: true };
const KIND: PaperColumn = { head: "类别", share: 1, centred: true };
const CELL: PaperColumn = { head: "单元格", share: 2 };

const COLUMNS: readonly PaperColumn[] = [
  NUMBER,
  KIND,
  { head: "表", share: 3 },
  CELL,
  { head: "问题", share: 6 },
  { head: "勾稽关系（左、右、差）", share: 6 },
  { head: "建议", share: 3 },
  { head: "处理情况", share: 2 },
];

const COLUMNS_OF_SEVERAL: readonly PaperColumn[] = [
  NUMBER,
  { head: "工作簿", share: 3 },
  KIND,
  { head: "表", share: 3 },
  CELL,
  { head: "问题", share: 5 },
  { head: "勾稽关系（左、右、差）", share: 5 },
  { head: "建议", share: 2 },
  { head: "处理情况", share: 2 },
];

const SEVERITIES: readonly ReviewItem["severity"][] = ["error", "notice", "rounding"];

function bySeverity(items: readonly HandledItem[]): readonly HandledItem[] {
  return SEVERITIES.flatMap((wanted) => items.filter(({ severity }) => severity === wanted));
}

/** A row of a sheet holds no more: Excel makes none higher than 409 points. */
const MOST_RELATIONS = 6;

/** One row, or several where it has many relations: none of them is left out. */
function rowsOf(item: HandledItem, first: readonly string[]): readonly (readonly string[])[] {
  const { severity, table, cells, problem, relations, suggestion } = item;
  const whole = [
    ...first,
    KINDS[severity],
    table,
    cellsText(cells, table),
    problem,
    relationsText(relations.slice(0, MOST_RELATIONS)),
    suggestion,
    handlingText(item),
  ];
  const further = parted(relations.slice(MOST_RELATIONS)).map((part) => [
    ...first.map(() => ""),
    ...["", "", "", "（续上行的勾稽关系）", relationsText(part), "", ""],
  ]);
  return [whole, ...further];
}

function parted(relations: readonly RelationSides[]): readonly (readonly RelationSides[])[] {
  return relations.length === 0
    ? []
    : [relations.slice(0, MOST_RELATIONS), ...parted(relations.slice(MOST_RELATIONS))];
}

function relationsText(relations: readonly RelationSides[]): string {
  return relations.map(relationText).join("\n");
}

const MOST_CELLS = 6;

/** The cells, after the name of their sheet where that does not say the table. */
function cellsText(cells: readonly NamedCell[], table: string): string {
  const [first] = cells;
  if (!first) return "";
  const shown = cells.slice(0, MOST_CELLS).map(({ label }) => label);
  const more = cells.length > MOST_CELLS ? ` 等 ${cells.length} 个` : "";
  const sheet = first.sheet.includes(table) || first.label.includes("!") ? [] : [first.sheet];
  return [...sheet, `${shown.join("、")}${more}`].join("\n");
}

function relationText({ text, left, right, difference, money }: RelationSides): string {
  return `${text}\n左 ${left}　右 ${right}　差 ${difference} ${money}`;
}

function handlingText({ severity, handling }: HandledItem): string {
  return severity === "rounding" ? "不必修改" : handledText(handling);
}

function handledText(handling: Handling): string {
  switch (handling.kind) {
    case "open":
      return "未处理";
    case "changed":
      return handling.now === undefined ? "已改" : `已改，现为 ${handling.now}`;
    case "ignored":
      return `已忽略：${handling.reason}（${handling.date}）`;
    case "lost":
      return "未处理：表或数字已不在，没有再核对";
  }
}
