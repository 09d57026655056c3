import type { NormalText } from "../reading-text/normal-text";
import type { ReadText } from "../reading-text/read-finished-text";
import { DOUBLED_PARTICLES } from "./doubled-particles";
import { guardedMatches, type GuardedPattern } from "./guarded-matches";
import type { Remark } from "./quoting";
import { closingSign, unclosedSign } from "./unclosed-sign";

/** A slip of the pen: how it looks, what is said of it, and what should stand there. */
interface WordingSlip extends GuardedPattern {
  readonly message: (found: string) => string;
  readonly expected: (found: string) => string;
  readonly severity?: "hint";
  /** Other ways in which the same slip looks. */
  readonly others?: readonly GuardedPattern[];
}

/** Digits that end in a point, begin with one, begin with a nought or have two points. */
const CUT_SHORT = [
  { after: /[增加减少长降为至数共计达超]$/, pattern: /\d+\.(?=万元|元|%|个|人|辆)/g },
  { notAfter: /[\d.,]$/, pattern: /\.\d+(?=万元|%)/g },
  // After a comma, or a point, they are the thousands, or the decimals, of a longer number.
  { notAfter: /[\d.,]$/, pattern: /0\d+(?:\.\d+)?(?=万元)/g },
  { pattern: /\d+\.\d+\.\d+(?=万元|%)/g },
] as const;

const SLIPS: readonly WordingSlip[] = [
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
    message: (found) => `文字重复：“${found}”。`,
    expected: (found) => found.slice(0, Math.floor(found.length / 2)),
  },
  {
    ...DOUBLED_PARTICLES[0]!,
    others: DOUBLED_PARTICLES.slice(1),
    message: (found) => `文字重复：“${found}”。`,
    expected: (found) => found.slice(0, 1),
  },
  {
    // 三公经费支出支出决算: the first goes with the name before it.
    pattern:
      /(加强|完善|提高|推进|落实|进行|开展|加大|严格|按照|主要|以及|进一步|通过|万元|年度|增加|减少|下降|增长|其中|合计|持续|继续|积极|认真)\1|(支出|收入|预算|决算)\2(?!决算|预算|总计|合计|总额|情况|数)/g,
    message: (found) => `文字重复：“${found}”。`,
    expected: (found) => found.slice(0, found.length / 2),
  },
  {
    pattern:
      /(?:增加|增长|上升|大于|持平)[（/](?:减少|下降|降低|小于|增加)[）]?|（(?:增加|增长|减少|下降)）(?=[\d万%])|列明|作下述说明|[X×]{2,}(?=万元|%|年|个|辆|单位|部门)/g,
    message: (found) => `模板里的选择没有改：“${found}”。`,
    expected: () => "",
  },
  {
    ...CUT_SHORT[0],
    others: CUT_SHORT.slice(1),
    message: (found) => `数字“${found}”写得不完整，请核对。`,
    expected: () => "",
  },
  {
    after: /(?:增长|下降|降低)(?:了)?$/,
    pattern: /\d+(?:\.\d+)?(?=[，。；])/g,
    others: [
      {
        after: /(?:占[^，。；：\d]{0,24}|完成[^，。；：\d]{0,8}预算(?:数)?的?)$/,
        pattern: /\d+\.\d+(?=[，。；]|$)/g,
      },
    ],
    message: (found) => `“${found}”后面缺少“%”。`,
    expected: (found) => `${found}%`,
  },
  {
    pattern: /截止(?=20\d\d年\d+月\d+日)/g,
    message: () => "后面是日期，宜写“截至”。",
    expected: () => "截至",
    severity: "hint",
  },
  {
    pattern: /执法执勤用(?=\d)/g,
    message: () => "缺一个“车”字。",
    expected: () => "执法执勤用车",
  },
  {
    pattern: /%{2,}|万元万元|，，|。。|；；|、、|，。/g,
    message: (found) => `符号重复：“${found}”。`,
    expected: (found) => found.slice(-1),
  },
];

/** What a careful reader mends without a table: doubled words, residue of a form, numbers cut short, brackets left open. */
export function wordingRemarks({ paragraphs, joined }: ReadText): readonly Remark[] {
  return paragraphs.flatMap(({ normal, raw, within }, paragraph) => {
    const { text } = normal;
    if (!within) return [];
    const slips = SLIPS.flatMap((slip) =>
      guardedMatches(text, [slip, ...(slip.others ?? [])]).map(({ found, index }): Remark => ({
        severity: slip.severity ?? "error",
        kind: "wording",
        expected: slip.expected(found),
        sources: [],
        message: slip.message(found),
        spot: { paragraph, start: index, end: index + found.length },
        replaces: slip.expected(found) !== "",
      })),
    );
    const open = unclosedSign(raw, joined);
    return open === undefined
      ? slips
      : [...slips, unclosedRemark(raw[open]!, spotAfter(paragraph, open, normal))];
  });
}

/** The letter after a sign: quotation marks are left out of the normal text. */
function spotAfter(paragraph: number, at: number, { places }: NormalText): Remark["spot"] {
  const next = places.findIndex((place) => place >= at);
  const start = Math.min(next, places.length - 2);
  return { paragraph, start, end: start + 1 };
}

function unclosedRemark(sign: string, spot: Remark["spot"]): Remark {
  const expected = closingSign(sign);
  return {
    severity: "error",
    kind: "wording",
    expected,
    sources: [],
    message: `“${sign}”没有配对的“${expected}”。`,
    spot,
    replaces: false,
  };
}
