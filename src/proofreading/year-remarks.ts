import type { FactBook } from "../narrative/fact";
import type { ReadText } from "../reading-text/read-finished-text";
import type { Remark } from "./quoting";

/** What is said of a year as the year of the accounts. */
const OF_THE_ACCOUNTS =
  /(?:^|[^与比较同和])(20\d\d)年度?(?=(?:部门|单位)?决算(?!数)|收入(?:支出)?(?:总计|合计)|支出(?:总计|合计)|收、?支(?:出)?总计|部门决算|财政拨款收、?支|一般公共预算财政拨款支出(?:年初|\d))/g;
/** Earlier years may be spoken of, but their accounts are not what the text is about. */
const TITLE = /^[^。，；]{0,30}(20\d\d)年度?(?:部门|单位)决算(?:情况)?(?:公开)?说明$/g;
const CLOSING_DAY = /截[至止]到?(20\d\d)年(?:12月31日|12月(?:底|末)|年?底|年?末)/g;
const COMPARED_WITH = /(?:与|比|较)(20\d\d)年度?(?:决算数?)?(?:相比|对比|增|减|持平|上升|下降)/g;

/** Of a year that is not over yet there are no accounts, and nobody compares with its budget. */
const NOT_YET = [
  /(20\d\d)年度?(?:支出)?决算数/g,
  /(?:与|比|较)(20\d\d)年度?[^，。；\d]{0,24}预算/g,
] as const;

/** Years of another set of accounts, left standing from an earlier text. */
export function yearRemarks({ paragraphs }: ReadText, book: FactBook): readonly Remark[] {
  const fact = book.fact("年度");
  if (fact?.kind !== "words") return [];
  const year = Number(fact.text);
  const [last, own] = [String(year - 1), String(year)];
  return paragraphs.flatMap(({ normal: { text }, within }, paragraph) => {
    const remarks = (
      pattern: RegExp,
      expected: string,
      isWrong: (said: number) => boolean,
      why: string,
    ) =>
      [...text.matchAll(pattern)].flatMap((found) => {
        const [whole, said] = found as unknown as [string, string];
        if (!isWrong(Number(said))) return [];
        const start = found.index + whole.indexOf(said);
        return [yearRemark({ paragraph, start, end: start + 4 }, said, expected, why)];
      });
    return [
      // Last year's is judged by its amounts; the next year's accounts are not closed yet.
      ...remarks(OF_THE_ACCOUNTS, own, (said) => said > year, "决算年度"),
      ...NOT_YET.flatMap((pattern) =>
        within ? remarks(pattern, own, (said) => said > year, "决算年度") : [],
      ),
      ...remarks(TITLE, own, (said) => said < year, "决算年度"),
      ...(within ? remarks(CLOSING_DAY, own, (said) => said !== year, "截止日") : []),
      ...(within ? remarks(COMPARED_WITH, last, (said) => said >= year, "上年") : []),
    ];
  });
}

/** What is said of a year that should be another. */
export function yearRemark(
  spot: Remark["spot"],
  said: string,
  expected: string,
  why: string,
): Remark {
  return {
    severity: "error",
    kind: "year",
    expected,
    sources: [],
    message: `年度写错：写的是${said}年，${why}应为${expected}年。`,
    spot,
    replaces: true,
  };
}
