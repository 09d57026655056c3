import type { GuardedPattern } from "./guarded-matches";

/** A particle, the letters that make a word with it before it, and those after it. */
type Particle = readonly [letter: string, before: string, after: string];

/** 现在在职, 目的的, 为了了解 and their like are two words, not one written twice. */
const PARTICLES: readonly Particle[] = [
  ["的", "目标", "确"],
  ["是", "于凡还就但可或都只若要算正总即便更仍", "否非"],
  ["了", "为除罢得", "解如然结"],
  ["在", "现存所内外实潜自旨正好", "职编岗线建校册任此读途场案逃园家外"],
  ["和", "缓共温饱总平柔调中", "谐平解睦"],
  ["为", "行作认因成以称视较极尤更人", "了何此准主期止人民"],
  ["与", "参给赋授付", "其会否"],
  ["及", "涉普以顾提", "时其格"],
  ["将", "即干必", "来军要领"],
  ["对", "针应面相校核绝反比成", "外于口象策应比照待接对"],
];

/** Particles written twice that no two words explain. */
export const DOUBLED_PARTICLES: readonly GuardedPattern[] = PARTICLES.map(
  ([letter, before, after]) => ({
    notAfter: new RegExp(`[${before}${letter}]$`),
    pattern: new RegExp(`${letter}${letter}(?![${after}])`, "g"),
  }),
);
