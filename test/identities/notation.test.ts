import { array, assert, constantFrom, integer, property, tuple } from "fast-check";
import { DECLARED } from "../../src/identities/declared/all";
import { printIdentity } from "../../src/identities/notation/print-identity";
import { readIdentity, readRelation } from "../../src/identities/notation/read-identity";

/** As printed under real tables, and as the project spells it. */
test.each([
  ["27行＝（1＋2＋3＋4＋5＋6+7+8）行", "27行＝（1＋2＋3＋4＋5＋6＋7＋8）行"],
  ["27行=（1+2+3+4+5+6+7+8）行", "27行＝（1＋2＋3＋4＋5＋6＋7＋8）行"],
  ["58 行＝（32＋33＋…＋57）行", "58行＝（32＋33＋…＋57）行"],
  ["58行=(32+33+...+57)行", "58行＝（32＋33＋…＋57）行"],
  ["58行=32行至57行之和", "58行＝（32＋33＋…＋57）行"],
  ["27行=(1至8)行", "27行＝（1＋2＋3＋4＋5＋6＋7＋8）行"],
  ["27行=1行+2行+...+8行", "27行＝（1＋2＋3＋4＋5＋6＋7＋8）行"],
  ["1 栏各行＝（2＋3＋4＋5＋6＋7）栏各行", "1栏＝（2＋3＋4＋5＋6＋7）栏"],
  ["6栏各行＝（1＋2－3）栏各行", "6栏＝（1＋2－3）栏"],
  ["第1栏=第2栏+第3栏", "1栏＝（2＋3）栏"],
  ["9栏=（10+11）栏", "9栏＝（10＋11）栏"],
  ["31＝(27＋28＋29)行", "31行＝（27＋28＋29）行"],
  ["3栏各行=4栏各行+5栏各行", "3栏＝（4＋5）栏"],
  ["第27行=第1行至第8行之和", "27行＝（1＋2＋3＋4＋5＋6＋7＋8）行"],
  ["27行=1～8行", "27行＝（1＋2＋3＋4＋5＋6＋7＋8）行"],
  ["27行 = 1行 ＋2行＋…… ＋8行", "27行＝（1＋2＋3＋4＋5＋6＋7＋8）行"],
  ["6=1+2-3栏", "6栏＝（1＋2－3）栏"],
  ["10行=(11+12+13+14)行", "10行＝（11＋12＋13＋14）行"],
  ["本年收入合计 = 各项收入之和", "本年收入合计＝各项收入之和"],
  ["项目支出：201＝20133＋20136", "项目支出：201＝20133＋20136"],
  ["［支出决算表］201·本年支出合计≤201·小计", "［支出决算表］201·本年支出合计≤201·小计"],
  ["合计＝因公出国（境）费＋公务接待费", "合计＝因公出国(境)费＋公务接待费"],
])("%s reads as %s", (printed, spelled) => {
  const read = readIdentity(printed);
  expect(read.kind === "identity" ? printIdentity(read.identity) : read.problem).toBe(spelled);
});

/** What multiplies, names points or stops at the most is a relation, and none of a form's identities. */
test.each([
  ["执行率 = 执行数 ÷ 预算数", "执行率＝执行数÷预算数"],
  ["得分=分值×执行数÷预算数，不超过分值", "得分＝分值×执行数÷预算数，不超过分值"],
  ["产出指标各项得分之和≤60分", "产出指标各项得分之和≤60分"],
  ["总分＝各项得分之和＋预算执行得分", "总分＝各项得分之和＋预算执行得分"],
  ["总分－12.5分＝甲×乙－丙÷丁", "总分－12.5分＝甲×乙－丙÷丁"],
])("%s reads as the relation %s, again and again", (typed, spelled) => {
  const read = readRelation(typed);
  if (read.kind === "unreadable") throw new Error(read.problem);
  expect(printIdentity(read.relation)).toBe(spelled);
  expect(readRelation(spelled)).toEqual(read);
  const isSum = !/[×÷]|[0-9]分|不超过/.test(typed);
  expect(readIdentity(typed).kind).toBe(isSum ? "identity" : "unreadable");
});

test.each([
  ["", "缺少名称或号码", "运算符两边"],
  ["27行", "没有等号", "左边＝右边"],
  ["27＝（1＋…＋8）", "没有写明是行还是栏", "“行”或“栏”"],
  ["27行＝8至1行", "更大的号码", "1至8行"],
  ["27行＝＝1行", "缺少名称或号码", "运算符两边"],
  ["收入总计＝本年收入合计＋", "缺少名称或号码", "运算符两边"],
  ["27行＝", "缺少名称或号码", "运算符两边"],
  ["27行＝（1＋2行", "括号没有合上", "右括号"],
  ["27行＝（1＋…＋1）行", "从小到大", "1＋2＋…＋8"],
  ["27行＝（1＋2）行＝3行", "多余", "分号"],
  ["27行＝1行×2", "不认识", "＋、－"],
])("%s: says what is wrong and what to write", (text, problem, remedy) => {
  const read = readIdentity(text);
  expect(read).toMatchObject({ kind: "unreadable", text });
  if (read.kind === "identity") throw new Error("read after all");
  expect(read.problem).toContain(problem);
  expect(read.remedy).toContain(remedy);
});

test("the words in 〈〉 apart, every declared relation reads and prints as itself", () => {
  for (const { text } of DECLARED.filter((identity) => !identity.text.includes("〈"))) {
    const read = readIdentity(text);
    const printed = read.kind === "identity" ? printIdentity(read.identity) : read.problem;
    expect(plain(printed)).toBe(plain(text));
  }
});

/** Brackets and quotation marks within captions are folded. */
function plain(text: string): string {
  return text.replace(/[“”（）()]/g, "");
}

test("print(parse(x)) is a fixed point", () => {
  const term = tuple(constantFrom("＋", "－"), integer({ min: 1, max: 99 }));
  const side = array(term, { minLength: 1, maxLength: 12 });
  assert(
    property(side, constantFrom("行", "栏"), (terms, axis) => {
      const text = `1${axis}＝（${terms.map(([sign, number]) => sign + String(number)).join("")}）${axis}`;
      const once = printed(text);
      expect(printed(once)).toBe(once);
    }),
  );
});

test("print(parse(x)) is a fixed point for captions as well", () => {
  const name = constantFrom(
    "合计",
    "基本支出",
    "201",
    "2080505",
    "因公出国（境）费",
    "各项收入之和",
    "本年收入合计",
  );
  const place = tuple(
    constantFrom("", "［收入决算表］", "［支出决算表］"),
    array(name, { minLength: 1, maxLength: 2 }),
  ).map(([title, names]) => title + names.join("·"));
  const side = array(tuple(constantFrom("＋", "－"), place), { minLength: 1, maxLength: 5 }).map(
    (terms) =>
      terms
        .map(([sign, text], index) => (index === 0 && sign === "＋" ? "" : sign) + text)
        .join(""),
  );
  assert(
    property(
      constantFrom("", "201：", "本年支出合计："),
      side,
      constantFrom("＝", "≤", "≥", "≈"),
      side,
      (...parts) => {
        const once = printed(parts.join(""));
        expect(printed(once)).toBe(once);
      },
    ),
  );
});

test("whatever is written, the answer is a value", () => {
  const signs = constantFrom(..."＝=+-－（）()…至到·：:［］行栏列各之和第0123456789合计 \n，。");
  assert(
    property(array(signs, { maxLength: 20 }), (letters) => {
      const read = readIdentity(letters.join(""));
      if (read.kind === "identity") return;
      expect(read.problem).not.toBe("");
      expect(read.remedy).not.toBe("");
    }),
  );
});

function printed(text: string): string {
  const read = readIdentity(text);
  if (read.kind === "unreadable") throw new Error(`${text}: ${read.problem}`);
  return printIdentity(read.identity);
}
