import type { Drawing } from "../drawing/drawing";
import type { CodeStyle } from "../layout";

/** How many columns the codes take: 类 款 项, or one. */
export function codeColumns(style: CodeStyle): 1 | 3 {
  switch (style) {
    case "three-columns":
    case "three-columns-sparse":
    case "merged":
      return 3;
    case "text":
    case "number":
    case "spaced":
      return 1;
  }
}

/** Writes one functional code from the first column of its row. */
export function drawCode(drawing: Drawing, row: number, code: string, style: CodeStyle): void {
  const parts = codeParts(code);
  switch (style) {
    case "three-columns":
      return parts.forEach((part, column) => drawing.text(row, column, part, "code"));
    case "three-columns-sparse":
      return drawing.text(row, parts.length - 1, parts.at(-1) ?? "", "code");
    case "merged":
      return drawing.across(row, 0, 2, code, "code");
    case "text":
      return drawing.text(row, 0, code, "code");
    case "number":
      return drawing.whole(row, 0, Number(code), "code");
    case "spaced":
      return drawing.text(row, 0, parts.join(" "), "code");
  }
}

/** `2013302` → 201, 33, 02. */
function codeParts(code: string): string[] {
  return [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].filter((part) => part !== "");
}
