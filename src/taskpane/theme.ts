import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";

/** How Excel, or the system, wants things to look. */
export type Appearance = "light" | "dark" | "high-contrast";

const CHINESE_FIRST =
  '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Segoe UI", sans-serif';

const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": teamsHighContrastTheme,
};

/** Fluent's theme with fonts that draw Chinese as the rest of the system does. */
export function themeOf(appearance: Appearance): Theme {
  return { ...THEMES[appearance], fontFamilyBase: CHINESE_FIRST, fontFamilyNumeric: CHINESE_FIRST };
}
