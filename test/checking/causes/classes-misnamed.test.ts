import { parseSheets } from "../../../src/workbook/plain-text/parse-sheets";
import { report } from "../../../src/checking/report";
import { recognise } from "../../../src/recognition/recognise";
import { CLEAN } from "../../cases/case-workbook";

/** The clean tables 1 to 5 with captions of their classes typed otherwise. */
function typed(changes: Readonly<Record<string, string>>, table = "表1") {
  const [before, own, after] = parted(CLEAN, `=== ${table}`);
  const changed = Object.entries(changes).reduce((text, [from, to]) => {
    expect(text).toContain(`| ${from}`);
    return text.replace(`| ${from}`, `| ${to}`);
  }, own);
  return report(recognise(parseSheets(before + changed + after)).readings);
}

function parted(text: string, heading: string): readonly [string, string, string] {
  const start = text.indexOf(heading);
  const end = text.indexOf("\n=== ", start + 1);
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

const CULTURE = "七、文化旅游体育与传媒支出";
const CARE = "八、社会保障和就业支出";

test.each([
  ["the next class twice, its ordinal too", CULTURE, CARE, "表1"],
  ["the next class twice, the ordinal right", CULTURE, "七、社会保障和就业支出", "表1"],
  ["a class above once more", CARE, "八、外交支出", "表1"],
  ["a class without spending", CULTURE, "七、粮油物资储备支出", "表1"],
  ["the same in the table of appropriations", CULTURE, CARE, "表4"],
])("%s: the name is wrong, and no figure", (_, right, wrong, table) => {
  const found = typed({ [right]: wrong }, table);
  const name = right.slice(2);
  expect(found.causes).toMatchObject([
    { certain: true, cause: { kind: "code", printed: wrong, name } },
  ]);
  expect(found.causes[0]!.message).toContain(`项目“${wrong}”疑似写错，应为“${name}”`);
  expect(found.suspects).toEqual([]);
});

test("two classes of which the sheet prints one alone under the other's name", () => {
  const found = typed({ [CULTURE]: "七、农林水支出", "十二、农林水支出": "十二、其他农林水" });
  expect(found.suspects.filter(({ certain }) => certain)).toEqual([]);
});

test("a class with another amount under another's name is told by its amount as ever", () => {
  const found = typed({
    "七、文化旅游体育与传媒支出 | 808.64": "七、文化旅游体育与传媒支出 | 880.64",
  });
  expect(found.causes).toEqual([]);
  expect(found.suspects).toMatchObject([{ certain: true, suggested: "808.64" }]);
});
