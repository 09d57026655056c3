import type { AskedItem, ExplainedText } from "./explanation";
import { askedContext } from "./asked-context";

/** What a section still asks for. */
export interface GapGroup {
  readonly section: string;
  readonly gaps: readonly AskedItem[];
}

/** The gaps by the sections that ask for them first, in the order of the text. */
export function gapGroups(
  text: Pick<ExplainedText, "title" | "sections" | "gaps">,
): readonly GapGroup[] {
  const groups = new Map<string, AskedItem[]>();
  for (const gap of text.gaps) {
    const section = askedContext(text, gap.name)?.section ?? "其他";
    groups.set(section, [...(groups.get(section) ?? []), gap]);
  }
  return [...groups].map(([section, gaps]) => ({ section, gaps }));
}
