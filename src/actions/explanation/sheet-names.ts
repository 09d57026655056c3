/** The sheet that the explanation is put into. */
export const TEXT_SHEET = "决算说明";

/** The sheet of its charts and their numbers. */
export const CHART_SHEET = "决算说明图";

/** The review report, and the list of what it found. */
export const REPORT_SHEET = "核对报告";
export const ISSUES_SHEET = "问题清单";

/** Whether a sheet bears a name of ours, such as `决算说明 (2)`. */
export function isInsertedSheet(name: string): boolean {
  return [TEXT_SHEET, CHART_SHEET, REPORT_SHEET, ISSUES_SHEET].includes(
    name.replace(/ \(\d+\)$/, ""),
  );
}
