/** Heads such as 2021年执行数 and 2022年预算数: some tables print another year beside their own. */

const YEAR_OF_HEAD = /^(20[0-9]{2})年度?/;

/** Tells the columns of other years from those of the table's own. */
export interface HeadYears {
  /** Whether a path of heads stands under another year than the table's own. */
  isOther(path: readonly string[]): boolean;
  /** The heads without the table's own year. */
  without(path: readonly string[]): readonly string[];
}

/**
 * `titled`: the year that the title names. Where the heads name one year only there is no other; where
 * the title names none of them, the latest is the table's own.
 */
export function headYears(paths: readonly (readonly string[])[], titled?: number): HeadYears {
  const years = new Set(paths.flatMap((path) => path.flatMap(yearsOf)));
  const own = titled !== undefined && years.has(titled) ? titled : Math.max(...years);
  return {
    isOther: (path) => {
      const named = path.flatMap(yearsOf);
      return years.size > 1 && named.length > 0 && !named.includes(own);
    },
    without: (path) => path.map((head) => head.replace(YEAR_OF_HEAD, "") || head),
  };
}

function yearsOf(head: string): readonly number[] {
  const year = YEAR_OF_HEAD.exec(head)?.[1];
  return year === undefined ? [] : [parseInt(year, 10)];
}
