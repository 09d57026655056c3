import type { Narrative } from "../paragraph";
import { REASON } from "../template/reason";

/** The reasons that were given and that no sentence uses, in Chinese. */
export function reasonTroubles(
  reasons: ReadonlyMap<string, string>,
  { sections }: Narrative,
): readonly string[] {
  const used = new Set(
    sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ segments }) =>
        segments.flatMap((segment) => (segment.kind === "reason" ? [segment.name] : [])),
      ),
    ),
  );
  return [...reasons].flatMap(([name, text]) => {
    if (used.has(name) || text.trim() === "") return [];
    const why = name.startsWith(REASON)
      ? "文中没有用到这个原因：没有这个名称，或数字没有变动、缺少可比的数。"
      : `名称应写成“${REASON}${name}”。`;
    return [`原因“${name}”没有用上：${why}`];
  });
}
