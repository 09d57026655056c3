/** What the accountant can choose; kept in the workbook. */
export interface Settings {
  /** “核对并保存” takes our marks away before it saves, so that the file goes out without them. */
  readonly clearMarksBeforeSaving: boolean;
  /** What is edited is checked again by itself. */
  readonly recheckWhileWorking: boolean;
  /** Printed figures that no relation checked are shaded on the sheets, as marks of ours. */
  readonly shadeUnchecked: boolean;
  /** 校对: how far from its budget, in hundredths of it, a 项 may be without a reason; as usual where absent. */
  readonly reasonFrom?: number;
}

export const DEFAULT_SETTINGS = {
  clearMarksBeforeSaving: true,
  recheckWhileWorking: true,
  shadeUnchecked: false,
} as const satisfies Settings;
