import { readFileSync } from "node:fs";
import { join } from "node:path";
import { narrate } from "../../src/narrative/narrate";
import { renderText } from "../../src/narrative/render-text";
import { VOCABULARY } from "../../src/narrative/facts/vocabulary";
import type { Pack, PackBlock, Template } from "../../src/narrative/template/pack-syntax";
import { readPack } from "../../src/narrative/template/read-pack";
import { VARIANTS } from "../recompute/variants";
import { gapsIn, PACKS, toldBy } from "../recompute/told-accounts";

const ROOT = join(__dirname, "..", "..");
const FACTS_PAGE = readFileSync(join(ROOT, "docs", "facts.md"), "utf8");
const SEEDS = Array.from({ length: 16 }, (_, index) => 31_000 + index);

/** A pack whose every clause begins with a letter of its own, from the private use area. */
interface MarkedPack {
  readonly pack: Pack;
  readonly clauses: ReadonlyMap<string, string>;
}

function markedPack(text: string): MarkedPack {
  const read = readPack(text, VOCABULARY);
  if (read.kind === "wrong") throw new Error(JSON.stringify(read.mistakes));
  const clauses = new Map<string, string>();
  const marked = (template: Template, from: string): Template => {
    if (template.length === 0) return template;
    const mark = String.fromCodePoint(0xf0000 + clauses.size);
    const shown = template.map((piece) => (piece.kind === "words" ? piece.text : "{…}")).join("");
    clauses.set(mark, `${from}: ${shown}`);
    return [
      { kind: "words", text: mark },
      ...template.map((piece) =>
        piece.kind === "words"
          ? piece
          : { ...piece, bodies: piece.bodies.map((body) => marked(body, from)) },
      ),
    ];
  };
  const blocks = (all: readonly PackBlock[]): readonly PackBlock[] =>
    all.map((block) => {
      switch (block.kind) {
        case "paragraph":
          return { ...block, template: marked(block.template, block.source) };
        case "choice":
          return { ...block, then: blocks(block.then), otherwise: blocks(block.otherwise) };
        case "loop":
          return { ...block, blocks: blocks(block.blocks) };
        case "chart":
          return { ...block, caption: marked(block.caption, block.source) };
      }
    });
  const sections = read.pack.sections.map((one) => ({ ...one, blocks: blocks(one.blocks) }));
  return { pack: { ...read.pack, sections }, clauses };
}

const TOLD = [
  ...SEEDS.flatMap((seed) => toldBy(seed)),
  ...VARIANTS.flatMap((variant, index) =>
    [0, 1, 2, 3].flatMap((more) => toldBy(31_100 + index * 4 + more, variant)),
  ),
];

describe.each(PACKS)("%s", (name) => {
  const told = TOLD.filter(({ pack }) => pack === name);

  test("every clause is written for some accounts with all facts given", () => {
    expect(told.length).toBeGreaterThan(20);
    const { pack, clauses } = markedPack(told[0]!.text);
    const written = told.map(({ book, reasons }) => renderText(narrate(pack, { book, reasons })));
    const never = [...clauses].filter(([mark]) => !written.some((text) => text.includes(mark)));
    expect(never.map(([, clause]) => clause)).toEqual([]);
    expect(clauses.size).toBeGreaterThan(80);
  });

  test("no sentence shows what no accountant would write", () => {
    for (const { narrative } of told)
      expect(renderText(narrative)).not.toMatch(
        /，，|。。|；。|，。|：。|、。|（）|用于用于|的（|-0\.00|(?:增加|减少)0\.00|(?:增长|下降)0\.00%/,
      );
  });

  test("with all facts given nothing is left to fill in, and all that was asked for is on docs/facts.md", () => {
    for (const { narrative, facts } of told) {
      expect(gapsIn(narrative)).toEqual([]);
      for (const asked of facts.keys()) {
        const [first = ""] = asked.split("/");
        const fact = first.replace(/^上年/, "");
        expect([asked, FACTS_PAGE.includes(fact === "" ? "上年" : fact)]).toEqual([asked, true]);
      }
    }
  });
});
