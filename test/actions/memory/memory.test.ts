import { DEFAULT_SETTINGS } from "../../../src/actions/settings";
import { readMemory } from "../../../src/actions/memory/read-memory";
import { EMPTY_EXPLANATION } from "../../../src/actions/memory/explanation-memory";
import { EMPTY_MEMORY, memoryText } from "../../../src/actions/memory/workbook-memory";

const IGNORED = {
  finding: "error|note||x",
  figures: ["1.00", ""],
  message: "…",
  reason: "已核对",
  date: "2026-11-23",
};

const LOGGED = {
  key: "收入!G8",
  severity: "error",
  table: "收入决算表",
  cells: [{ sheet: "收入", row: 7, column: 6, label: "G8" }],
  problem: "现为 1.00，很可能有误。",
  relations: [
    { text: "1＝2栏", source: "", left: "1", right: "2", difference: "-1", money: "万元" },
  ],
  suggestion: "改为 2.00",
  findings: ["error|identity|revenue|1＝2栏"],
} as const;

test("a workbook that keeps nothing has the default settings", () => {
  expect(readMemory(undefined)).toEqual({ kind: "read", memory: EMPTY_MEMORY });
});

test("what is written is read again, with what others keep there", () => {
  const memory = {
    settings: { ...DEFAULT_SETTINGS, clearMarksBeforeSaving: false, recheckWhileWorking: true },
    ignored: [IGNORED],
    log: [LOGGED],
    explanation: {
      ...EMPTY_EXPLANATION,
      numbers: { money: "元", moneyDecimals: 0, percentDecimals: 1 },
    } as const,
    others: { reasons: { "201": "……" } },
  };
  expect(readMemory(memoryText(memory))).toEqual({ kind: "read", memory });
});

test("a setting that is not there yet has its default", () => {
  const text = JSON.stringify({ schema: 1, settings: { recheckWhileWorking: false } });
  expect(readMemory(text)).toMatchObject({
    memory: {
      settings: { ...DEFAULT_SETTINGS, clearMarksBeforeSaving: true, recheckWhileWorking: false },
      ignored: [],
    },
  });
});

test.each([
  ["no JSON", "<xml/>", "无法读懂"],
  ["no object", "[1]", "无法读懂"],
  ["no version", "{}", "无法读懂"],
  ["another version", '{"schema":7}', "第 7 版，本版只认第 1 版"],
  [
    "settings that are none",
    '{"schema":1,"settings":{"recheckWhileWorking":"yes"}}',
    "无法读懂的内容",
  ],
  [
    "numbers that cannot be",
    JSON.stringify({
      schema: 1,
      explanation: {
        ...EMPTY_EXPLANATION,
        numbers: { money: "元", moneyDecimals: -1, percentDecimals: 1 },
      },
    }),
    "无法读懂的内容",
  ],
  ["a log that is none", '{"schema":1,"log":{}}', "无法读懂的内容"],
  [
    "a log with an item that is none",
    JSON.stringify({ schema: 1, log: [LOGGED, { ...LOGGED, cells: [{ sheet: "收入" }] }] }),
    "无法读懂的内容",
  ],
  ["an entry that is none", '{"schema":1,"ignored":[{"finding":"x"}]}', "无法读懂的内容"],
])("%s is refused, and said to be left as it is", (_, text, why) => {
  expect(readMemory(text)).toEqual({
    kind: "refused",
    message: expect.stringMatching(new RegExp(`${why}.*已原样保留`)),
  });
});
