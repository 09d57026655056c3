/** What the accountant can choose; kept in the workbook. */
export interface Settings {
  /** “核对并保存” takes our marks away before it saves, so that the file goes out without them. */
  readonly clearMarksBeforeSaving: boolean;
  /** What is edited is checked again by itself. */
  readonly recheckWhileWorking: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  clearMarksBeforeSaving: true,
  recheckWhileWorking: true,
};
