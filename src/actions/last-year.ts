import type { TableReading } from "../tables/reading";

/** Why tables cannot serve as last year's, in Chinese: another year's would make every comparison wrong. */
export function troubleWithLastYear(
  tables: readonly TableReading[],
  lastYear: readonly TableReading[],
): string | undefined {
  const year = yearOf(tables);
  const before = yearOf(lastYear);
  if (lastYear.length === 0) return "上年的工作簿里没有认出部门决算公开表，请检查是否选错了文件。";
  if (year === undefined || before === undefined || before === year - 1) return undefined;
  return `上年的工作簿是 ${before} 年度的，本年是 ${year} 年度，应给 ${year - 1} 年度的工作簿。`;
}

/** The year that most tables bear. */
function yearOf(tables: readonly TableReading[]): number | undefined {
  const years = tables.flatMap(({ year }) => (year === undefined ? [] : [year]));
  const count = (wanted: number) => years.filter((year) => year === wanted).length;
  return years.toSorted((a, b) => count(b) - count(a))[0];
}
