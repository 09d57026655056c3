import { DOUBLED_PARTICLES } from "./doubled-particles";
import type { WordingSlip } from "./wording-slip";

const doubled = (found: string) => `文字重复：“${found}”。`;
const half = (found: string) => found.slice(0, Math.floor(found.length / 2));

/** Words that end no name and begin no other word: twice they are written once too often. */
const NEVER_TWICE =
  "加强|完善|提高|推进|落实|进行|开展|加大|严格|按照|主要|以及|进一步|通过|万元|年度|增加|减少|下降|增长|其中|合计|持续|继续|积极|认真|上年|年初|年末|占比|同比|相比|公务|一般|拨款|因公|出国|用于|包括|原因|完成|共计|总计|全年|比上年|较上年|本单位|本部门|主要是|其中：";

/** Words, clauses and letters that are written twice. */
export const DOUBLED_WORDS: readonly WordingSlip[] = [
  {
    // Half of it goes: a comma between the two goes with it.
    pattern: /(\p{Script=Han}{4,24}?)\1/gu,
    // Whole clauses only: 购置公务用车；公务用车运行维护费 begins something new.
    others: [
      {
        after: /(?:^|[。，；：、])$/,
        pattern: /(\p{Script=Han}{4,24}?)[，、；]\1(?=[。，；：、]|$)/gu,
      },
    ],
    message: doubled,
    expected: half,
  },
  {
    ...DOUBLED_PARTICLES[0]!,
    others: DOUBLED_PARTICLES.slice(1),
    message: doubled,
    expected: (found) => found.slice(0, 1),
  },
  {
    // 三公经费支出支出决算: the first goes with the name before it.
    pattern: new RegExp(
      `(${NEVER_TWICE})\\1|(支出|收入|预算|决算)\\2(?!决算|预算|总计|合计|总额|情况|数)`,
      "g",
    ),
    message: doubled,
    expected: half,
  },
  {
    pattern: /元元(?!年)|占占|较较|年度度|预预算|决决算|费费(?!用)|合合计|总总计|其其中|主主要/g,
    others: [
      { notAfter: /[新净]$/, pattern: /增增(?=[加长])/g },
      { notAfter: /[核缩压削]$/, pattern: /减减(?=少)/g },
      { after: /20\d\d$/, pattern: /年年(?=度)/g },
      { after: /\d$/, pattern: /万万(?=元)/g },
      { pattern: /下下(?=降)/g },
    ],
    message: doubled,
    expected: (found) =>
      [...found].filter((letter, at, letters) => letter !== letters[at - 1]).join(""),
  },
];
