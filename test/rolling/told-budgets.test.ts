import { proofread } from "../../src/proofreading/proofread";
import { paragraphsOfLines } from "../../src/reading-text/paragraphs-of-lines";
import { rolledLines, sampleBooks, shortOf, type SampleBooks } from "./sample-years";

const LINES = [["2070109", 80, 20]] as const;
const year = (of: number, hospitality: number, hospitalityBudget: number) => ({
  ...{ year: of, lines: LINES, hospitality, hospitalityBudget },
});

/** Reception spent 2.4 → 1.2 → 0.9万元, of budgets of 4 → 3 → 2.5万元. */
const SPENT = sampleBooks([year(2021, 2.4, 4), year(2022, 1.2, 3), year(2023, 0.9, 2.5)]);
/** None spent, of budgets of 2 → 1 → 0.5万元: against last year nothing moved. */
const NONE = sampleBooks([year(2021, 0, 2), year(2022, 0, 1), year(2023, 0, 0.5)]);

const THREE = "九、财政拨款“三公”经费支出决算情况说明";

function found({ target }: SampleBooks, text: string): readonly string[] {
  const read = paragraphsOfLines([THREE, text].join("\n"));
  return proofread(read, target, []).findings.flatMap(({ severity, found: said, expected }) =>
    severity === "error" ? [`${said}→${expected}`] : [],
  );
}

test.each([
  [SPENT, "公务接待费预算2.5万元，决算0.9万元，节约1.6万元，完成预算的36%。"],
  [SPENT, "公务接待费预算2.5万元，决算0.9万元，完成预算的36%，节约1.6万元。"],
  [SPENT, "公务接待费全年预算2.5万元，实际支出0.9万元，减少1.6万元，下降64%。"],
  [SPENT, "公务接待费支出0.9万元，预算2.5万元，减少1.6万元，下降64%。"],
  [SPENT, "公务接待费预算2.5万元，决算0.9万元，减少0.3万元，下降25%。"],
  [SPENT, "公务接待费预算2.5万元，决算0.9万元，比上年减少0.3万元，节约1.6万元。"],
  [SPENT, "与上年相比，公务接待费预算2.5万元，决算0.9万元，减少1.6万元。"],
  [SPENT, "公务接待费预算2.5万元，决算0.9万元，下降64%。"],
  [SPENT, "公务接待费预算2.5万元，决算0.9万元，下降25%。"],
  [SPENT, "公务接待费支出0.9万元，预算2.5万元，压减1.6万元，压减64%。"],
  [SPENT, "公务接待费支出9000元，预算25000元，节约16000元。"],
  [SPENT, "公务接待费调整预算1万元，决算0.9万元，节约0.1万元，下降10%。"],
  [SPENT, "“三公”经费预算2.5万元，决算0.9万元，其中公务接待费0.9万元，节约1.6万元。"],
  [SPENT, "公务接待费预算2.5万元，支出0.9万元，结余1.6万元。"],
  [NONE, "公务接待费支出0万元，预算0.5万元，减少0.5万元，主要是无接待。"],
  [NONE, "公务接待费预算0.5万元，决算0万元，节约0.5万元，下降100%。"],
  [NONE, "公务接待费全年预算0.5万元，实际支出0万元，压减0.5万元。"],
  [NONE, "公务接待费预算5000元，决算0元，节约5000元，下降100%。"],
  [NONE, "公务接待费支出0万元，预算0.5万元，持平。"],
  [NONE, "公务接待费0万元，比预算节约0.5万元，与上年持平。"],
])("right against the budget or last year: %#", (books, text) => {
  expect(found(books, text)).toEqual([]);
});

test.each([
  [SPENT, "公务接待费预算2.5万元，决算0.9万元，节约1.9万元。", ["1.9→1.6"]],
  [SPENT, "公务接待费预算2.5万元，决算0.9万元，节约0.3万元。", ["0.3→1.6"]],
  [SPENT, "公务接待费预算2.5万元，决算0.9万元，减少1.6万元，下降46%。", ["46→64.0"]],
  [SPENT, "公务接待费预算2.5万元，决算0.9万元，比上年减少1.6万元。", ["1.6→0.3"]],
  [SPENT, "公务接待费预算2.5万元，决算0.9万元，增加1.6万元。", ["增加→减少"]],
  // Nothing says which of the two was meant: no right number is given.
  [SPENT, "公务接待费预算2.5万元，决算0.9万元，减少1.1万元。", ["1.1→"]],
  [SPENT, "公务接待费预算2.5万元，决算0.9万元，下降52%。", ["52→"]],
  [SPENT, "公务接待费全年预算2.5万元，实际支出0.9万元，减少1.6万元，下降46%。", ["46→64.0"]],
  [
    SPENT,
    "“三公”经费预算2.5万元，决算0.9万元，节约1.6万元；公务接待费预算2.5万元，决算0.9万元，节约1.1万元。",
    ["1.1→1.6"],
  ],
  [NONE, "公务接待费支出0万元，预算0.5万元，减少0.05万元。", ["0.05→"]],
  // Nothing is nothing in any unit: no slip of the unit.
  [NONE, "公务接待费支出0万元，比上年减少0.5万元。", ["0.5→0.0"]],
])("wrong against both, or against what is meant: %#", (books, text, findings) => {
  expect(found(books, text)).toEqual(findings);
});

test.each([
  [
    NONE,
    "公务接待费支出0万元，预算1.0万元，减少1.0万元，主要是无接待。",
    "公务接待费支出0万元，预算0.5万元，减少0.5万元，主要是无接待。",
  ],
  [
    NONE,
    "公务接待费预算1.0万元，决算0万元，节约1.0万元，下降100%。",
    "公务接待费预算0.5万元，决算0万元，节约0.5万元，下降100%。",
  ],
  [
    SPENT,
    "公务接待费预算3.0万元，决算1.2万元，减少1.8万元，下降60%。",
    "公务接待费预算2.5万元，决算0.9万元，减少1.6万元，下降64%。",
  ],
  [
    SPENT,
    "公务接待费预算3.0万元，决算1.2万元，减少1.2万元，下降50%。",
    "公务接待费预算2.5万元，决算0.9万元，减少0.3万元，下降25%。",
  ],
])("rolled against what it was against: %#", (books, before, after) => {
  expect(rolledLines(books, THREE, before).slice(1).map(shortOf)).toEqual([after]);
});

test.each([
  [SPENT, "公务接待费预算3.0万元，决算1.2万元，减少1.1万元。", "减少1.1万元"],
  [SPENT, "公务接待费调整预算2.0万元，决算1.2万元，节约0.8万元。", "节约0.8万元"],
  [NONE, "公务接待费支出0万元，比上年减少1万元。", "减少1万元"],
])("left and marked where nothing says what it is: %#", (books, text, quote) => {
  const [line] = rolledLines(books, THREE, text).slice(1);
  expect(line!.left.map((one) => one.quote)).toContain(quote);
});
