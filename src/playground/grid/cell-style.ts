import type { CSSProperties } from "react";
import type { GridCell, GridOverlay } from "./grid-sheet";
import type { CellLook } from "../looks/sheet-look";

const INDENT_PIXELS = 9;
/** A cell draws its right and lower edge; the shadow is its left and upper one, beside cells without. */
const BORDER = "#5f6b7a";
const FALLBACK_FONT = '"Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

/** The style of one cell: the file's own look, with marks laid over it as Excel lays them. */
export function cellStyle(
  cell: GridCell | undefined,
  look: CellLook = {},
  overlay: GridOverlay = {},
): CSSProperties {
  return {
    ...fontStyle({ ...look, ...overlay }),
    ...boxStyle({ ...look, ...overlay }),
    textAlign: look.horizontal ?? usualAlignment(cell),
    whiteSpace: look.wrap || cell?.text.includes("\n") ? "pre-wrap" : "pre",
  };
}

function fontStyle({ color, font, size, bold, italic }: CellLook): CSSProperties {
  return {
    ...(color && { color }),
    ...(font && { fontFamily: `"${font}", ${FALLBACK_FONT}` }),
    ...(size && { fontSize: `${size}pt` }),
    ...(bold && { fontWeight: 700 }),
    ...(italic && { fontStyle: "italic" }),
  };
}

const VERTICAL = { top: "top", center: "middle", bottom: "bottom" } as const;

function boxStyle({ fill, border, indent, vertical = "bottom" }: CellLook): CSSProperties {
  return {
    ...(fill && { backgroundColor: fill }),
    ...(border && { borderColor: BORDER, boxShadow: `-1px -1px 0 ${BORDER}` }),
    ...(indent && { paddingInlineStart: indent * INDENT_PIXELS }),
    verticalAlign: VERTICAL[vertical],
  };
}

/** Where Excel puts what nobody has aligned. */
function usualAlignment(cell: GridCell | undefined): "left" | "center" | "right" {
  if (cell?.kind === "number") return "right";
  return cell?.kind === "boolean" || cell?.kind === "error" ? "center" : "left";
}
