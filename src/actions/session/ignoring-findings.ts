import { figuresHeld, figuresOf, keyOf, type IgnoredFinding } from "../ignoring/ignored-finding";
import { dayOf } from "../review-report/printed-time";
import type { Desk } from "./desk";
import { remember } from "./remembering";
import { paintMarks, showResults } from "./results";
import { showProofreading } from "./showing-proofreading";
import { tell, tellDone } from "./telling";

/** Ignores findings from now on, for a reason, as long as their figures stay as they are. */
export async function ignore(desk: Desk, keys: readonly string[], reason: string): Promise<void> {
  const { checked } = desk;
  if (!checked || reason.trim() === "") return;
  const held = figuresHeld(checked.tables);
  const wanted = new Set(keys);
  const added = checked.findings
    .filter((finding) => wanted.has(keyOf(finding)))
    .map((finding) => ({
      finding: keyOf(finding),
      figures: figuresOf(finding, held),
      message: finding.message,
    }));
  await keepIgnored(desk, added, reason);
}

/** Keeps findings as ignored, whether of tables or of a text. */
export async function keepIgnored(
  desk: Desk,
  findings: readonly Pick<IgnoredFinding, "finding" | "figures" | "message">[],
  reason: string,
): Promise<void> {
  const date = dayOf(new Date(desk.surroundings.now()));
  const added = findings.map((one) => ({ ...one, reason: reason.trim(), date }));
  const keys = new Set(added.map(({ finding }) => finding));
  const others = desk.memory.ignored.filter(({ finding }) => !keys.has(finding));
  await keep(desk, [...others, ...added], `已忽略 ${added.length} 处，原因已存入工作簿。`);
}

/** Has an ignored finding told again; its reason is forgotten. */
export async function reopen(desk: Desk, key: string): Promise<void> {
  const others = desk.memory.ignored.filter(({ finding }) => finding !== key);
  await keep(desk, others, "已恢复提示。");
  showProofreading(desk);
}

async function keep(desk: Desk, ignored: readonly IgnoredFinding[], said: string): Promise<void> {
  const done = await remember(desk, { ...desk.memory, ignored });
  if (done.kind === "refused") {
    tell(desk, "error", `没有存入工作簿：${done.message}`);
    return;
  }
  await showResults(desk);
  tellDone(desk, said, await paintMarks(desk));
}
