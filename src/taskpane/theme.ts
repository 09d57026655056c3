import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from "@fluentui/react-components";

/** Where the pane is this low, as at 200 %, it moves as a whole: what is always in sight would leave nothing to be read. */
export const WHERE_LOW = "@media (max-height: 480px)";

/** How Excel, or the system, wants things to look. */
export type Appearance = "light" | "dark" | "high-contrast";

const CHINESE_FIRST =
  '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Segoe UI", sans-serif';

/** The palette of Fluent's high contrast, in the words by which the user's own colours are asked for. */
const SYSTEM_COLOURS: Readonly<Record<string, string>> = {
  "#ffffff": "CanvasText",
  "#000000": "Canvas",
  "#ffff00": "LinkText",
  "#1aebff": "Highlight",
  "#3ff23f": "GrayText",
};

/**
 * A theme in the colours that the user chose for high contrast. Fluent's own names black and white: a browser
 * puts the user's in their place, but only where it draws, and not for whoever asks what is drawn.
 */
function inSystemColours(theme: Theme): Theme {
  const named = Object.entries(theme as unknown as Readonly<Record<string, string>>).map(
    ([name, value]): readonly [string, string] => {
      const colour = SYSTEM_COLOURS[String(value).toLowerCase()] ?? value;
      return [name, colour === "Canvas" && isOfWords(name) ? value : colour];
    },
  );
  return { ...theme, ...Object.fromEntries(named) };
}

/** Words of the canvas's colour are left to the browser: it lays a strip of the canvas behind words. */
function isOfWords(name: string): boolean {
  return name.includes("Foreground");
}

const THEMES: Readonly<Record<Appearance, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": inSystemColours(teamsHighContrastTheme),
};

/** Fluent's theme with fonts that draw Chinese as the rest of the system does. */
export function themeOf(appearance: Appearance): Theme {
  return { ...THEMES[appearance], fontFamilyBase: CHINESE_FIRST, fontFamilyNumeric: CHINESE_FIRST };
}
