import { checkSets } from "../check-accounts";
import { comparedVersions, formerVersion, troubleWithFormer } from "../former-version";
import { setAside } from "../ignoring/set-aside";
import { readMemory } from "../memory/read-memory";
import { EMPTY_MEMORY, type WorkbookMemory } from "../memory/workbook-memory";
import { tablesOf } from "../explanation/open-books";
import { overviewOf } from "../overview/overview-of";
import { loggedWith, mergedLogs } from "../review-report/handled-items";
import { checkAll } from "./checking";
import type { Desk } from "./desk";
import type { BookOpened } from "./opened-book";
import { loadMemory, remember } from "./remembering";
import { paintMarks, showResults } from "./results";
import { tell } from "./telling";

/**
 * Takes the version before of the same accounts from its file: what was ignored in it and why goes on to
 * hold as long as the figures are the same, what was found in it is known as mended where it is found no
 * more, and what changed is told. What this workbook keeps of its own comes first.
 */
export async function takeFormer(desk: Desk, { name, read, memory }: BookOpened): Promise<void> {
  if (!desk.checked) await checkAll(desk);
  const { checked } = desk;
  if (!checked || !(await loadMemory(desk))) return;
  const sets = checkSets(name, read, tablesOf(desk.books));
  const former = sets.find(({ set }) => set !== undefined && set === checked.set) ?? sets[0];
  const trouble = former ? troubleWithFormer(former, checked) : "里面没有工作表。";
  if (!former || trouble !== undefined) return tell(desk, "error", `没有采用“${name}”：${trouble}`);
  const kept = readMemory(memory);
  const before = kept.kind === "read" ? kept.memory : EMPTY_MEMORY;
  desk.former = formerVersion(former);
  const { log } = desk.memory;
  const found = loggedWith(before.log, overviewOf(setAside(former, before.ignored)));
  const ignored = withFormer(desk.memory, before);
  const next = { ...desk.memory, ignored, log: mergedLogs(found, log) };
  const done = await remember(desk, next);
  if (done.kind === "refused") desk.memory = next;
  await showResults(desk);
  await paintMarks(desk);
  const { changes } = comparedVersions(desk.former, checked);
  const said = `${carriedSentence(before, kept.kind === "read")}与“${name}”相比，有 ${changes.length} 个数不同，见下面的“与上一版相比”。`;
  if (done.kind === "refused") tell(desk, "warning", `${said}没有存入工作簿：${done.message}`);
  else tell(desk, "success", said);
}

/** Both, each finding once: as this workbook has it. */
function withFormer(own: WorkbookMemory, { ignored }: WorkbookMemory) {
  const known = new Set(own.ignored.map(({ finding }) => finding));
  return [...ignored.filter(({ finding }) => !known.has(finding)), ...own.ignored];
}

function carriedSentence({ ignored }: WorkbookMemory, isRead: boolean): string {
  if (!isRead) return "上一版里的审核记录无法读懂，没有带入。";
  return ignored.length === 0
    ? "上一版里没有忽略过的提示。"
    : `已带入上一版忽略的 ${ignored.length} 处和原因；数字变了的会重新提示。`;
}
