import fc from "fast-check";
import { formulaInputs } from "../../src/actions/overview/formula-inputs";
import { namedCell, namedRange } from "../../src/actions/overview/named-cell";
import { COUNTED } from "../../src/narrative/wording/counted";
import { guardedMatches, type GuardedPattern } from "../../src/proofreading/guarded-matches";
import { canPrecedeCaption } from "../../src/reading-text/filler";
import { normalText } from "../../src/reading-text/normal-text";
import { numbersIn } from "../../src/reading-text/number-marks";
import { yearIn } from "../../src/recognition/stated-year";
import { placeOf } from "../../src/sheets/address";
import { normalise } from "../../src/sheets/wording";
import { cellsOfLine, escapeCell } from "../../src/workbook/plain-text/escapes";

/*
 * Expressions that were written with lookbehind, which engines of 2020 cannot read: what stands in
 * their place finds the same in any text. The old ones stand here as they were; Node reads them.
 */

/** Texts of these pieces: most of them are wrong in an interesting way. */
function madeOf(pieces: readonly string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((chosen) => chosen.join(""));
}

function alike<T>(
  pieces: readonly string[],
  now: (text: string) => T,
  before: (text: string) => T,
) {
  let telling = 0;
  fc.assert(
    fc.property(madeOf(pieces), (text) => {
      const expected = before(text);
      if (JSON.stringify(expected) !== JSON.stringify(before(""))) telling++;
      expect(now(text)).toEqual(expected);
    }),
    { numRuns: 6000, seed: 15 },
  );
  // Texts in which nothing is ever found would prove nothing.
  expect(telling).toBeGreaterThan(150);
}

const DIGITS = /(?<![\d.])-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/g;

test("numbers of a text", () => {
  alike(
    ["1", "23", "456", ",", ".", "-", "万元", "（", "A", "789"],
    (text) => numbersIn(text).map(({ start, digits }) => [start, digits]),
    (text) =>
      [...text.matchAll(DIGITS)].map(({ 0: found, index }) => {
        const isRange = found.startsWith("-") && /[\d）A-Za-z]$/.test(text.slice(0, index));
        return isRange ? [index + 1, found.slice(1)] : [index, found];
      }),
  );
});

const LEFT_OUT =
  /[“”„‟"‘’「」『』＂\s\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u3000\ufeff]+|(?<=\n\s*)[—–-]\s*\d{1,3}\s*[—–-](?=\s*\n)/y;

test("letters of a text that are passed over, page numbers among them", () => {
  alike(
    ["\n", " ", "—", "-", "12", "3", "收", "“", "\n—3—\n", "\n - 4 - \n"],
    (text) => normalText(text).places.slice(0, -1),
    (text) => {
      const leftOut = new RegExp(LEFT_OUT);
      const places: number[] = [];
      for (let at = 0; at < text.length; at++) {
        leftOut.lastIndex = at;
        const skipped = leftOut.exec(text)?.[0].length ?? 0;
        if (skipped > 0) at += skipped - 1;
        else places.push(at);
      }
      return places;
    },
  );
});

const OF_ACCOUNTS = "度|部门|单位|决算|收入|支出|财政|一般公共|政府性|国有资本";
const NO_DAY = "(?![0-9一二三四五六七八九十]{1,2}月)";
const YEAR = new RegExp(
  `(?<![0-9])(20[0-9]{2})(?:年${NO_DAY}|(?<![0-9]\\.20[0-9]{2})(?=${OF_ACCOUNTS}))|(二[〇○零o0一二三四五六七八九]{3})年${NO_DAY}`,
  "i",
);

test("the year that a text names", () => {
  alike(
    [
      "2022",
      "2023",
      "年",
      "度",
      "部门",
      "决算",
      ".",
      "1",
      "9月",
      "二〇二二年",
      "二0二",
      "，",
      "20",
    ],
    yearIn,
    (text) => {
      const match = YEAR.exec(normalise(text));
      if (match?.[1] !== undefined) return Number(match[1]);
      const words = match?.[2]?.replace(/[○零o0]/gi, "〇");
      return words === undefined
        ? undefined
        : Number([...words].map((digit) => "〇一二三四五六七八九".indexOf(digit)).join(""));
    },
  );
});

test("the cells of a line", () => {
  alike(["|", "\\", "\\\\", "\\|", "a", " ", "\n"], cellsOfLine, (line) =>
    line.split(/(?<=(?:^|[^\\])(?:\\\\)*)\|/).map((cell) => cell.replace(/^ +| +$/g, "")),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(cellsOfLine(`${escapeCell(text)}|b`)).toHaveLength(2);
    }),
  );
});

const REFERENCE =
  /(?<![\p{L}\p{N}_.$!])(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6})(?::(\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}))?(?![\p{L}\p{N}_(!])/gu;

test("the cells that a formula reads", () => {
  alike(
    ["A1", "$B$2", "C3:D4", "'表 1'!", "表!", "SUM(", ")", "+", ",", "LOG10", "_", ".", "!", "'"],
    (text) => formulaInputs(text, { sheet: "本表", row: 0, column: 0 }).map(({ label }) => label),
    (text) => {
      const labels = [...text.matchAll(REFERENCE)].map(([, quoted, bare, first, last]) => {
        const sheet = quoted?.replaceAll("''", "'") ?? bare ?? "本表";
        const from = placeOf(first!)!;
        const to = last === undefined ? undefined : placeOf(last)!;
        if (!to) return namedCell({ sheet, ...from }, "本表").label;
        const [firstRow, lastRow] = [from.row, to.row].sort((a, b) => a - b) as [number, number];
        const [firstColumn, lastColumn] = [from.column, to.column].sort((a, b) => a - b) as [
          number,
          number,
        ];
        return namedRange(sheet, { firstRow, firstColumn, lastRow, lastColumn }, "本表").label;
      });
      return [...new Set(labels)];
    },
  );
});

test.each([
  ["因公出国（境）团组数", ["团组", "团组数共"], /(?<!来访)团组(?:数)?(?:共|为|计)?$/],
  [
    "因公出国（境）人次",
    ["团组3个", "团组数12次，累计"],
    /(?<!来访)团组(?:数)?\d+(?:个|次)[、，；]?(?:累计|出国（境）|共计|共)?$/,
  ],
  [
    "购置公务用车数",
    ["购置公务用车", "购置（更新）公务用车"],
    /(?<!没有)购置(?:（更新）)?(?:公务用车)$/,
  ],
] as const)("words before a number of things: %s", (fact, ends, before) => {
  const now = COUNTED.find((one) => one.fact === fact && one.before.test(ends[0]))!.before;
  alike(
    ["来访", "来", "访", "没有", "没", "有", "，", ...ends],
    (text) => now.test(text),
    (text) => before.test(text),
  );
});

test("中 before a caption", () => {
  const within = /(?<!总计|合计|收入|支出|经费|金额|决算|其)中$/;
  alike(
    ["其", "中", "总计", "收入", "支出", "初", "决算", "，", "共"],
    (text) => canPrecedeCaption(`${text}中`, ""),
    (text) => !within.test(`${text}中`),
  );
});

describe("guarded patterns are the alternatives of one expression with lookbehind", () => {
  const units = "(?=万元|元|%|个|人|辆)";
  test.each<[string, readonly string[], RegExp, readonly GuardedPattern[]]>([
    [
      "numbers cut short",
      ["增", "为", "0", "01", "1.", ".2", "万元", "%"],
      /(?<=[增加减少长降为至])\d+\.(?=万元|元|%|个|人|辆)|(?<=为|数|共|计|达|至|超)\d+\.(?=万元|元|%|个|人|辆)|(?<![\d.])\.\d+(?=万元|%)|(?<![\d.])0\d+(?:\.\d+)?(?=万元)|\d+\.\d+\.\d+(?=万元|%)/g,
      [
        { after: /[增加减少长降为至数共计达超]$/, pattern: new RegExp(`\\d+\\.${units}`, "g") },
        { notAfter: /[\d.]$/, pattern: /\.\d+(?=万元|%)/g },
        { notAfter: /[\d.]$/, pattern: /0\d+(?:\.\d+)?(?=万元)/g },
        { pattern: /\d+\.\d+\.\d+(?=万元|%)/g },
      ],
    ],
    [
      "doubled words",
      ["目", "的", "的的", "题", "是是", "对", "，", "a"],
      /(?<!\p{Script=Han}目)(?:的的|是是|对对(?!对))/gu,
      [{ notAfter: /\p{Script=Han}目$/u, pattern: /(?:的的|是是|对对(?!对))/gu }],
    ],
    [
      "a percentage without its sign",
      ["增长", "下降了", "1", "2.5", "，", "。", "%"],
      /(?<=(?:增长|下降|降低)(?:了)?)\d+(?:\.\d+)?(?=[，。；])/g,
      [{ after: /(?:增长|下降|降低)(?:了)?$/, pattern: /\d+(?:\.\d+)?(?=[，。；])/g }],
    ],
  ])("%s", (_, pieces, old, patterns) => {
    alike(
      pieces,
      (text) => guardedMatches(text, patterns).map(({ found, index }) => [found, index]),
      (text) => [...text.matchAll(old)].map(({ 0: found, index }) => [found, index]),
    );
  });
});
