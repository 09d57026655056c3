import type { NumberSettings } from "./arithmetic/number-settings";
import type { FactBook } from "./fact";
import { lineName } from "./line-name";
import type { Narrative, Paragraph, Section } from "./paragraph";
import { comparedByCondition } from "./template/compared-by";
import { conditionHolds } from "./template/condition-holds";
import { listIn } from "./template/list-in";
import { renderChart } from "./template/render-chart";
import { renderTemplate } from "./template/render-template";
import { comparing, within, type Rendering } from "./template/rendering";
import { askedOnce, gap, joinedSegments, words } from "./template/segments";
import type { PackBlock, Pack, PackSection } from "./template/pack-syntax";

/** What an explanation is made with, beside its pack. */
export interface NarrateWith {
  readonly book: FactBook;
  /** Reasons that the author took, by name. */
  readonly reasons?: ReadonlyMap<string, string>;
  /** Instead of the pack's own. */
  readonly settings?: NumberSettings;
}

/** The explanation in a pack's words. What is not known is a gap; nothing is invented. */
export function narrate(pack: Pack, given: NarrateWith): Narrative {
  const { book, reasons = new Map<string, string>(), settings = pack.numbers } = given;
  const rendering: Rendering = { book, reasons, settings, wording: pack.wording };
  return {
    title: renderTemplate(pack.title, rendering),
    sections: withNumberedCharts(
      pack.sections.map((section, index) => narrateSection(section, `s${index + 1}`, rendering)),
    ),
  };
}

function narrateSection(section: PackSection, id: string, rendering: Rendering): Section {
  return {
    id,
    heading: renderTemplate(section.heading, rendering),
    paragraphs: withUniqueIds(
      narrateBlocks(section.blocks, { heading: section.source, within: "" }, rendering),
    ).filter(({ segments }) => segments.length > 0),
  };
}

/** Captions are numbered through the whole text: 图1, 图2 …; what does not occur takes no number. */
function withNumberedCharts(sections: readonly Section[]): readonly Section[] {
  let number = 0;
  const numbered = (paragraph: Paragraph): Paragraph =>
    paragraph.style === "caption"
      ? {
          ...paragraph,
          segments: joinedSegments([words(`图${++number}　`), ...paragraph.segments]),
        }
      : paragraph;
  return sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map(numbered),
  }));
}

/** What a paragraph is called by: its line under the section's heading, and the lines of the lists around it. */
interface Place {
  readonly heading: string;
  /** `/2013350`; empty outside loops. */
  readonly within: string;
}

function idOf({ source }: PackBlock, { heading, within: line }: Place): string {
  return `${lineName(heading, source)}${line}`;
}

function narrateBlocks(
  blocks: readonly PackBlock[],
  place: Place,
  rendering: Rendering,
): readonly Paragraph[] {
  return blocks.flatMap((block) => narrateBlock(block, place, rendering));
}

function narrateBlock(block: PackBlock, place: Place, rendering: Rendering): readonly Paragraph[] {
  const id = idOf(block, place);
  switch (block.kind) {
    case "paragraph":
      return [
        { id, style: block.style, segments: askedOnce(renderTemplate(block.template, rendering)) },
      ];
    case "choice": {
      const outcome = conditionHolds(rendering, block.condition);
      if (typeof outcome !== "boolean")
        return [{ id, style: "body", segments: [gap(outcome, "sentence")] }];
      const told = comparing(rendering, comparedByCondition(rendering, block.condition));
      return narrateBlocks(outcome ? block.then : block.otherwise, place, told);
    }
    case "loop": {
      const list = listIn(rendering, block.list)!;
      if (list.kind === "missing")
        return [{ id, style: "body", segments: [gap(list, "sentence")] }];
      return list.lines.flatMap((line, index) =>
        narrateBlocks(
          block.blocks,
          { ...place, within: `${place.within}/${line.key}` },
          within(rendering, line, index + 1),
        ),
      );
    }
    case "chart":
      return renderChart(block, id, rendering);
  }
}

/** A line that stands twice under one heading is called by its count as well. */
function withUniqueIds(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const times = new Map<string, number>();
  return paragraphs.map((paragraph) => {
    const time = (times.get(paragraph.id) ?? 0) + 1;
    times.set(paragraph.id, time);
    return time === 1 ? paragraph : { ...paragraph, id: `${paragraph.id}~${time}` };
  });
}
