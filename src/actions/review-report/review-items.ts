import type { CauseItem, FindingItem, Overview, SuspectItem } from "../overview/overview";
import type { Remedy } from "../overview/remedies";
import type { ReviewItem } from "./review-report";

/** All that an overview tells and that can be handled, in its order: causes, cells, errors, hints, rounding. */
export function reviewItems(overview: Overview): readonly ReviewItem[] {
  const { causes, suspects, errors, notices, roundings } = overview;
  const grouped = [...errors, ...notices, ...roundings].flatMap(({ title, items }) =>
    items.map((item) => ofFinding(item, title)),
  );
  return [...causes.map(ofCause), ...suspects.map(ofSuspect), ...grouped];
}

function ofCause({ key, name, tableTitle, cells, message, mends }: CauseItem): ReviewItem {
  return {
    key,
    severity: "error",
    table: tableTitle,
    cells,
    problem: `${name}：${message}`,
    suggestion: "请对照原始账簿更正，再重新核对。",
    ...relationsOf(mends),
  };
}

function ofSuspect(suspect: SuspectItem): ReviewItem {
  const { stop, tableTitle, cell, name, printed, certain, slip, rivals, remedy, mends } = suspect;
  const sure = certain ? "很可能有误" : "可能有误";
  const how = slip === undefined ? "" : `，疑似${slip}`;
  const others = rivals.map(({ label }) => label).join("、");
  const instead = others === "" ? "" : `。也可能是 ${others} 有误`;
  return {
    key: stop,
    severity: "error",
    table: tableTitle,
    cells: [cell],
    problem: `${name}：现为 ${printed === "" ? "空白" : printed}，${sure}${how}${instead}。`,
    suggestion: suggestionOf(remedy),
    figure: { name, printed },
    ...relationsOf(mends),
  };
}

function suggestionOf(remedy: Remedy): string {
  switch (remedy.kind) {
    case "write":
      return remedy.range
        ? `改为 ${remedy.amount}（${remedy.range[0]} 至 ${remedy.range[1]} 均可）`
        : `改为 ${remedy.amount}`;
    case "formula":
      return remedy.amount === undefined
        ? `核对公式 ${remedy.formula}`
        : `应为 ${remedy.amount}；核对公式 ${remedy.formula}`;
    case "unknown":
      return "应为多少无法推算，请核对原始账簿。";
  }
}

function relationsOf(mends: readonly FindingItem[]) {
  return {
    relations: mends.flatMap(({ relation }) => (relation ? [relation] : [])),
    findings: mends.map(({ key }) => key),
  };
}

const ADVICE: Readonly<Record<ReviewItem["severity"], string>> = {
  error: "请核对原始账簿后更正。",
  notice: "可能属正常，请确认；不必改的，忽略并写明理由。",
  rounding: "四舍五入可以解释，不必修改。",
};

/** A finding that stands for itself; `title`: of its table, or of the sheet. */
function ofFinding(item: FindingItem, title: string): ReviewItem {
  const { key, severity, message, cells, relation, remark = "" } = item;
  return {
    key,
    severity,
    table: title,
    cells,
    problem: relation && severity === "error" ? `两边不相等。${remark}` : message,
    relations: relation ? [relation] : [],
    suggestion: !relation && severity === "error" ? "按“问题”一栏所说更正。" : ADVICE[severity],
    findings: [key],
  };
}
