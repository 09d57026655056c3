import type { Segment } from "../paragraph";
import { reasonText } from "../reasons/reason-text";
import type { Rendering } from "./rendering";
import { gap } from "./segments";

/** Reasons are kept apart from facts under this. */
export const REASON = "reason/";

/** The reason that the author took, or the gap that waits for it. In a loop each line has its own. */
export function reasonSegments(name: string, rendering: Rendering): readonly Segment[] {
  const { line, reasons } = rendering;
  const key = REASON + (line ? `${name}/${line.key}` : name);
  const about = rendering.compared && { about: rendering.compared };
  const text = reasonText(reasons.get(key) ?? "");
  if (text === "")
    return [{ ...gap({ what: `${subject(rendering)}${name}的原因`, name: key }), ...about }];
  return [{ kind: "reason", text, name: key, ...about }];
}

function subject({ line }: Rendering): string {
  const name = line?.fact("名称");
  return name?.kind === "words" ? `“${name.text}”` : "";
}
