import type { NumberSettings } from "./arithmetic/number-settings";
import type { FactBook } from "./fact";
import type { Narrative, Paragraph, Section } from "./paragraph";
import { holds, listIn } from "./template/lookup";
import { renderChart } from "./template/render-chart";
import { renderTemplate } from "./template/render-template";
import { within, type Rendering } from "./template/rendering";
import { askedOnce, gap, joined, words } from "./template/segments";
import type { Block, Pack, PackSection } from "./template/syntax";

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
  const rendering: Rendering = { book, reasons, settings };
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
    paragraphs: narrateBlocks(section.blocks, id, rendering).filter(
      ({ segments }) => segments.length > 0,
    ),
  };
}

/** Captions are numbered through the whole text: 图1, 图2 …; what does not occur takes no number. */
function withNumberedCharts(sections: readonly Section[]): readonly Section[] {
  let number = 0;
  const numbered = (paragraph: Paragraph): Paragraph =>
    paragraph.style === "caption"
      ? { ...paragraph, segments: joined([words(`图${++number}　`), ...paragraph.segments]) }
      : paragraph;
  return sections.map((section) => ({
    ...section,
    paragraphs: section.paragraphs.map(numbered),
  }));
}

/** Paragraphs are called by their place in the pack and the lines around them, not by what they say. */
function narrateBlocks(
  blocks: readonly Block[],
  id: string,
  rendering: Rendering,
): readonly Paragraph[] {
  return blocks.flatMap((block, index) => narrateBlock(block, `${id}.${index + 1}`, rendering));
}

function narrateBlock(block: Block, id: string, rendering: Rendering): readonly Paragraph[] {
  switch (block.kind) {
    case "paragraph":
      return [
        { id, style: block.style, segments: askedOnce(renderTemplate(block.template, rendering)) },
      ];
    case "choice": {
      const outcome = holds(rendering, block.condition);
      if (typeof outcome !== "boolean")
        return [{ id, style: "body", segments: [gap(outcome, "sentence")] }];
      return outcome
        ? narrateBlocks(block.then, `${id}.1`, rendering)
        : narrateBlocks(block.otherwise, `${id}.2`, rendering);
    }
    case "loop": {
      const list = listIn(rendering, block.list)!;
      if (list.kind === "missing")
        return [{ id, style: "body", segments: [gap(list, "sentence")] }];
      return list.lines.flatMap((line, place) =>
        narrateBlocks(block.blocks, `${id}/${line.key}`, within(rendering, line, place + 1)),
      );
    }
    case "chart":
      return renderChart(block, id, rendering);
  }
}
