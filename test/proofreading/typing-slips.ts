import type { Random } from "../accounts/random";

/** What a hand does to a clean paragraph; the same paragraph where there is no place for it. */
type TypingSlip = readonly [what: string, mistype: (text: string, random: Random) => string];

/** Puts something else in the place of one of the letters that fit. */
function at(pattern: RegExp, to: (found: string, random: Random) => string): TypingSlip[1] {
  return (text, random) => {
    const places = [...text.matchAll(pattern)];
    if (places.length === 0) return text;
    const { 0: found, index } = random.pick(places);
    return text.slice(0, index) + to(found, random) + text.slice(index + found.length);
  };
}

const WORDS_TWICE = [
  "增加",
  "下降",
  "其中",
  "年度",
  "万元",
  "收入总计",
  "主要",
  "比上年",
  "基本支出",
];
const BLANKS = ["XX", "××", "XXX", "___", "**", "X"];

/** Every kind of it, as authors' texts have them. */
export const TYPING_SLIPS: readonly TypingSlip[] = [
  ["万元 lost", at(/(?<=\d\.\d\d)万元(?=[，。；])/g, () => "")],
  ["元 of 万元 lost", at(/(?<=\d\.\d\d万)元(?=[，。；])/g, () => "")],
  ["% lost", at(/(?<=\d\.\d\d)%(?=[，。；])/g, () => "")],
  ["万元 twice", at(/万元/g, (found) => found + found)],
  ["元 twice", at(/万元/g, () => "万元元")],
  ["% twice", at(/%/g, () => "%%")],
  ["年度 twice", at(/年度/g, (_found, random) => random.pick(["年年度", "年度度", "年度年度"]))],
  ["a comma twice", at(/，/g, (_found, random) => random.pick(["，，", "，、", "；，"]))],
  [
    "a full stop twice",
    at(/。/g, (_found, random) => random.pick(["。。", "，。", "。，", "；。"])),
  ],
  ["a semicolon twice", at(/；/g, () => "；；")],
  ["a word twice", at(new RegExp(WORDS_TWICE.join("|"), "g"), (found) => found + found)],
  ["a bracket never closed", at(/）(?=[^一-龥]*[一-龥])/g, () => "")],
  ["a bracket never opened", at(/（(?=[^\d一二三四五六七八九十])/g, () => "")],
  ["a blank for a number", at(/\d+\.\d\d(?=万元|%)/g, (_found, random) => random.pick(BLANKS))],
  ["a blank for a count", at(/\d+(?=[辆个]|批次|人次)/g, (_found, random) => random.pick(BLANKS))],
  ["a number left out", at(/(?<=增加|减少|占|增长|下降)\d+\.\d\d(?=万元|%)/g, () => "")],
  [
    "a choice not made",
    at(/增加(?=\d)|减少(?=\d)/g, (_found, random) => random.pick(["增加（减少）", "增加/减少"])),
  ],
  [
    "a form's advice",
    at(/。/g, (_found, random) =>
      random.pick(["（此处填写原因）。", "（请说明具体原因）。", "【填写单位名称】。"]),
    ),
  ],
  [
    "a blank year",
    at(/20\d\d(?=年度)/g, (_found, random) => random.pick(["20XX", "202X", "××××"])),
  ],
  ["a particle twice", at(/的(?=[一-龥])/g, () => "的的")],
];
