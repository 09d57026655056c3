import { askedPlace } from "../../src/cli/asked-place";
import { parseSheets } from "../../src/workbook/plain-text/parse-sheets";

const SHEETS = parseSheets(
  "=== 收入决算表\n甲\n=== 2022 年\n甲\n=== 老王's 表!新\n甲\n=== Sheet1\n甲",
);
const [ONLY] = [SHEETS.slice(0, 1)];

function asked(text: string, sheets = SHEETS): string {
  const place = askedPlace(text, sheets);
  switch (place.kind) {
    case "sheet":
      return place.sheet;
    case "cell":
      return `${place.sheet.name} ${place.row} ${place.column}`;
    case "unclear":
      return place.message;
  }
}

test.each([
  ["收入决算表!C33", "收入决算表 32 2"],
  ["收入决算表!c33", "收入决算表 32 2"],
  ["收入决算表!$C$33", "收入决算表 32 2"],
  ["收入决算表！Ｃ３３", "收入决算表 32 2"],
  [" 收入决算表 ! C33 ", "收入决算表 32 2"],
  ["'2022 年'!aa1", "2022 年 0 26"],
  ["2022 年!AA1", "2022 年 0 26"],
  ["'老王''s 表!新'!A1", "老王's 表!新 0 0"],
  ["老王's 表!新!A1", "老王's 表!新 0 0"],
  ["sheet1!XFD1048576", "Sheet1 1048575 16383"],
  ["收入决算表", "收入决算表"],
  ["'2022 年'", "2022 年"],
  ["老王's 表!新", "老王's 表!新"],
])("%s", (text, place) => expect(asked(text)).toBe(place));

test.each([
  ["c33", "收入决算表 32 2"],
  ["$C$33", "收入决算表 32 2"],
])("%s alone, of one sheet", (text, place) => expect(asked(text, ONLY)).toBe(place));

test.each([
  ["C33", "工作簿有 4 张工作表，请写明是哪一张，如 收入决算表!C33。"],
  ["收入决算!C33", "没有“收入决算”这张工作表，是不是 收入决算表!C33？"],
  ["Sheet2!a1", "没有“Sheet2”这张工作表，是不是 Sheet1!A1？"],
  ["2022年!A1", "没有“2022年”这张工作表，是不是 '2022 年'!A1？"],
  ["新表!A1", "没有“新表”这张工作表，工作簿中有：收入决算表、2022 年、老王's 表!新、Sheet1。"],
  ["收入决算表!33C", "没有“33C”这个单元格地址：是不是 收入决算表!C33？"],
  ["收入决算表!R33C3", "没有“R33C3”这个单元格地址：是不是 收入决算表!C33？"],
  ["收入决算表!C0", "没有“C0”这个单元格地址：是不是 收入决算表!C1？"],
  ["收入决算表!XFE1", "没有“XFE1”这个单元格地址：是不是 收入决算表!XFD1？"],
  ["收入决算表!C3:D9", "一次只能问一个单元格，不能是“C3:D9”：是不是 收入决算表!C3？"],
  ["收入决算表!合计", "没有“合计”这个单元格地址：写成列字母加行号，如 C33。"],
  ["收入决算表!", "没有“”这个单元格地址：写成列字母加行号，如 C33。"],
])("%s is not there", (text, message) => expect(asked(text)).toBe(message));
