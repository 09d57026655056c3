/** The sheet that the explanation is put into. */
export const TEXT_SHEET = "决算说明";

/** The sheet of its charts and their numbers. */
export const CHART_SHEET = "决算说明图";

/** Whether a sheet bears a name of ours, such as `决算说明 (2)`. */
export function isExplanationSheet(name: string): boolean {
  return [TEXT_SHEET, CHART_SHEET].includes(name.replace(/ \(\d+\)$/, ""));
}
