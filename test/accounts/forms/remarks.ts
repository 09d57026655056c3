import type { TableId } from "../accounts";
import type { FormContext } from "./form-context";
import { type NumberRelation, spellNote } from "./notes";

/** What the ministry's form says under each table. */
const REFLECTS: Readonly<Record<TableId, string>> = {
  "revenue-and-expenditure": "本表反映部门本年度的总收支和年末结转结余情况。",
  revenue: "本表反映部门本年度取得的各项收入情况。",
  expenditure: "本表反映部门本年度各项支出情况。",
  "fiscal-appropriation":
    "本表反映部门本年度一般公共预算财政拨款、政府性基金预算财政拨款和国有资本经营预算财政拨款的总收支和年末结转结余情况。",
  "general-public-budget": "本表反映部门本年度一般公共预算财政拨款支出情况。",
  "basic-expenditure": "本表反映部门本年度一般公共预算财政拨款基本支出明细情况。",
  "government-funds": "本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。",
  "state-capital": "本表反映部门本年度国有资本经营预算财政拨款支出情况。",
  "three-public-expenses":
    "本表反映部门本年度财政拨款“三公”经费支出预决算情况。其中，预算数为“三公”经费全年预算数，反映按规定程序调整后的预算数；决算数是包括当年财政拨款和以前年度结转资金安排的实际支出。",
};

const EMPTY: Partial<Record<TableId, string>> = {
  "government-funds": "本单位当年无政府性基金预算财政拨款收入支出，本表无数据。",
  "state-capital": "本单位当年无国有资本经营预算财政拨款支出，本表无数据。",
};

/** The notes of a table: what it reflects, its relations, and the remark of an empty table. */
export function remarks(context: FormContext, relations: readonly NumberRelation[]): string[] {
  const { table, layout, accounts } = context;
  const spelled =
    layout.notes && layout.numbered && relations.length > 0
      ? [spellNote(relations, layout.notes)]
      : [];
  const lines = layout.givenNotes?.[table] ?? spelled;
  const empty = EMPTY[table];
  const isEmpty = accounts.tables[table].length <= 1;
  return [...reflects(table), ...lines, ...(empty !== undefined && isEmpty ? [empty] : [])];
}

function reflects(table: TableId): string[] {
  if (table !== "revenue-and-expenditure") return [`注：${REFLECTS[table]}`];
  return [`注：1.${REFLECTS[table]}`, "　　2.本套报表金额单位转换时可能存在尾数误差。"];
}
