import type { ChartPlaces } from "../explanation/explanation-sheets";
import { textOfStage } from "../explanation/explanation";
import { finishedNarrative } from "../explanation/finished-narrative";
import { insertedSheet } from "../explanation/inserted/inserted-sheet";
import type { ChartElsewhere, NewSheet } from "../../workbook/new-sheet";
import type { Desk } from "./desk";
import { makeExplanation } from "./making-explanation";
import { loadMemory, remember } from "./remembering";
import { showExplanation } from "./showing-explanation";
import { tell } from "./telling";

/** Puts the explanation, as it stands with the author's edits, into sheets of its own; its charts there or beside the tables. */
export async function insertExplanation(desk: Desk, places: ChartPlaces): Promise<void> {
  await makeExplanation(desk);
  const text = textOfStage(desk.shown.get().explanation);
  if (!text || !desk.checked) return;
  const narrative = finishedNarrative(text);
  const { explanationSheets } = await import("../explanation/explanation-sheets");
  const sheets = explanationSheets(narrative, desk.checked.tables, places);
  const added = await desk.workbook.addSheets(sheets);
  if (added.kind === "refused") {
    tell(desk, "error", `没有插入工作表：${added.message}`);
    return;
  }
  const unkept = await rememberInserted(desk, { places, sheets, names: added.names });
  const names = added.names.map((name) => `“${name}”`).join("、");
  const [troubles, said] = [added.elsewhere.map(elsewhereWords).join("；"), `已插入工作表${names}`];
  const all =
    troubles === "" ? `${said}，${SAID[places]}` : `${said}；这些表旁边没有放成图：${troubles}。`;
  tell(desk, troubles === "" && unkept === "" ? "success" : "warning", `${all}${unkept}`);
}

interface JustAdded {
  readonly places: ChartPlaces;
  readonly sheets: readonly NewSheet[];
  readonly names: readonly string[];
}

/** Has the workbook keep what was written where, so that it can be updated. Gives the sentence that it does not. */
async function rememberInserted(desk: Desk, { places, sheets, names }: JustAdded): Promise<string> {
  await loadMemory(desk);
  const inserted = { places, sheets: sheets.map((sheet, at) => insertedSheet(sheet, names[at]!)) };
  const explanation = { ...desk.memory.explanation, inserted };
  const kept = await remember(desk, { ...desk.memory, explanation });
  showExplanation(desk);
  return kept.kind === "refused" ? `以后不能更新它们，只能重新插入：${kept.message}` : "";
}

function elsewhereWords({ sheet, why, now }: ChartElsewhere): string {
  return `${sheet}（${why}）${NOW[now]}`;
}

const NOW: Readonly<Record<ChartElsewhere["now"], string>> = {
  "beside-numbers": "，图放在新工作表里",
  nowhere: "，图没有画成，可删除新工作表后再插入一次",
  "not-known": "，图可能画了一部分，请看一看这张表和新工作表，多余的可以直接删除",
};

const SAID: Readonly<Record<ChartPlaces, string>> = {
  "new-sheet": "原有的表没有改动；公开前不需要时可以直接删除。",
  tables: "图在各表的右边；公开前不需要时，选中图按 Delete 删除。",
};
