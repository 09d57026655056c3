import type { CellLook } from "./sheet-look";

const INDEXED: Readonly<Record<string, string>> = {
  "2": "#ff0000",
  "5": "#ffff00",
  "8": "#000000",
  "9": "#ffffff",
  "10": "#ff0000",
  "13": "#ffff00",
};

/** The looks of a styles part, in the order in which cells refer to them (`<c s="…">`). */
export function styleTable(styles: Document): readonly CellLook[] {
  const fonts = children(styles, "fonts").map(fontLook);
  const fills = children(styles, "fills").map(fillLook);
  const borders = children(styles, "borders").map(borderLook);
  return children(styles, "cellXfs").map((xf) => ({
    ...fonts[numberOf(xf, "fontId")],
    ...fills[numberOf(xf, "fillId")],
    ...borders[numberOf(xf, "borderId")],
    ...alignmentLook(first(xf, "alignment")),
  }));
}

function fontLook(font: Element): CellLook {
  const color = colorOf(first(font, "color"));
  const name = first(font, "name")?.getAttribute("val");
  return {
    size: numberOf(first(font, "sz"), "val", 11),
    ...(first(font, "b") && { bold: true }),
    ...(first(font, "i") && { italic: true }),
    ...(color && { color }),
    ...(name && { font: name }),
  };
}

function fillLook(fill: Element): CellLook {
  const pattern = first(fill, "patternFill");
  if (pattern?.getAttribute("patternType") !== "solid") return {};
  const color = colorOf(first(pattern, "fgColor"));
  return color ? { fill: color } : {};
}

function borderLook(border: Element): CellLook {
  return border.querySelector("[style]:not([style=none])") ? { border: true } : {};
}

function alignmentLook(alignment: Element | undefined): CellLook {
  const horizontal = alignment?.getAttribute("horizontal");
  const vertical = alignment?.getAttribute("vertical");
  const indent = numberOf(alignment, "indent");
  return {
    ...(isHorizontal(horizontal) && { horizontal }),
    ...(isVertical(vertical) && { vertical }),
    ...(alignment?.getAttribute("wrapText") === "1" && { wrap: true }),
    ...(indent > 0 && { indent }),
  };
}

function isHorizontal(value: string | null | undefined): value is "left" | "center" | "right" {
  return value === "left" || value === "center" || value === "right";
}

function isVertical(value: string | null | undefined): value is "top" | "center" | "bottom" {
  return value === "top" || value === "center" || value === "bottom";
}

/** `#rrggbb` of an explicit colour; theme colours are left to the grid's own. */
function colorOf(color: Element | undefined): string | undefined {
  const rgb = color?.getAttribute("rgb");
  if (rgb) return `#${rgb.slice(-6).toLowerCase()}`;
  return INDEXED[color?.getAttribute("indexed") ?? ""];
}

function children(styles: Document, name: string): readonly Element[] {
  return [...(first(styles, name)?.children ?? [])];
}

export function first(within: Document | Element, name: string): Element | undefined {
  return within.getElementsByTagNameNS("*", name)[0];
}

export function numberOf(element: Element | undefined, attribute: string, absent = 0): number {
  const text = element?.getAttribute(attribute);
  return text ? Number(text) : absent;
}
