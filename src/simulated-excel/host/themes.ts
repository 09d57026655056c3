/** The colours that Excel tells panes of its themes, as 0xRRGGBB. */
export const EXCEL_THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xffffff,
  },
} as const;

/** The themes that the simulated Excel can have. */
export type ExcelTheme = keyof typeof EXCEL_THEMES;
