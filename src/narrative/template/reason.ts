import type { Segment } from "../paragraph";
import type { Rendering } from "./rendering";
import { gap } from "./segments";

/** Reasons are kept apart from facts under this. */
export const REASON = "reason/";

/** The reason that the author took, or the gap that waits for it. In a loop each line has its own. */
export function reasonSegments(name: string, rendering: Rendering): readonly Segment[] {
  const { line, reasons } = rendering;
  const key = REASON + (line ? `${name}/${line.key}` : name);
  const text = reasons.get(key)?.trim() ?? "";
  if (text === "") return [gap({ what: `${subject(rendering)}${name}的原因`, name: key })];
  // The pack's own sentence goes on after it.
  return [{ kind: "reason", text: text.replace(/[。；，]+$/, ""), name: key }];
}

function subject({ line }: Rendering): string {
  const name = line?.fact("名称");
  return name?.kind === "words" ? `“${name.text}”` : "";
}
