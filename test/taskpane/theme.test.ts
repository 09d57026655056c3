import { themeOf } from "../../src/taskpane/theme";

test("high contrast names the user's colours, and no words are of the canvas's colour", () => {
  const theme: Readonly<Record<string, unknown>> = { ...themeOf("high-contrast") };
  expect(theme).toMatchObject({
    colorNeutralForeground1: "CanvasText",
    colorNeutralBackground1: "Canvas",
    colorBrandForegroundLink: "LinkText",
  });
  const hidden = Object.entries(theme).filter(
    ([name, value]) => name.includes("Foreground") && value === "Canvas",
  );
  expect(hidden).toEqual([]);
});
