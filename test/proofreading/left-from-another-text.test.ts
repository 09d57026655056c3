import { GENERAL, TOTALS } from "./headings";
import { inShort, proofreadLines, sampleOfTests } from "./sample-book";

const sample = sampleOfTests();

test("a year before last year's is told where the difference is from last year's", () => {
  const said = (year: number, amount: string, growth = "40.75") =>
    inShort(
      proofreadLines(
        sample.get(),
        TOTALS,
        `2022年度收入总计337.02万元。与${year}年相比，收入总计增加${amount}万元，增长${growth}%。`,
      ),
    );
  expect(said(2021, "97.57")).toEqual([]);
  expect(said(2020, "97.57")).toEqual(["error 2020→2021"]);
  // From another year it may be another difference.
  expect(said(2020, "137.02", "68.51")).toEqual([]);
});

test("another unit's name before this one's amounts is told, a short form is none", () => {
  const unit = sample.get().book.fact("单位名称");
  if (unit?.kind !== "words") throw new Error("the sample names its unit");
  const own = unit.text;
  const said = (name: string, amount = "337.02") =>
    inShort(
      proofreadLines(
        sample.get(),
        TOTALS,
        `${name}2022年度收入总计${amount}万元。`,
        GENERAL,
        `${own}2022年度一般公共预算财政拨款支出337.02万元。`,
      ),
    );
  expect(said(own)).toEqual([]);
  expect(said("清河县第二中学")).toEqual([`error 清河县第二中学→${own}`]);
  expect(said(own.slice(2))).toEqual([]);
  expect(said("本单位")).toEqual([]);
});
