import type { CSSProperties } from "react";
import type { GridCell, Overlay } from "./grid-sheet";
import type { CellLook } from "../looks/sheet-look";

const INDENT_PIXELS = 9;
/** A cell draws its right and lower edge; the shadow is its left and upper one, beside cells without. */
const BORDER = "#5f6b7a";
const FALLBACK_FONT = '"Noto Sans CJK SC", "Microsoft YaHei", sans-serif';

/** The style of one cell: the file's own look, with marks laid over it as Excel lays them. */
export function cellStyle(
  cell: GridCell | undefined,
  look: CellLook = {},
  overlay: Overlay = {},
): CSSProperties {
  const fill = overlay.fill ?? look.fill;
  const color = overlay.color ?? look.color;
  return {
    ...(fill && { backgroundColor: fill }),
    ...(color && { color }),
    ...(look.font && { fontFamily: `"${look.font}", ${FALLBACK_FONT}` }),
    ...(look.size && { fontSize: `${look.size}pt` }),
    ...((overlay.bold ?? look.bold) && { fontWeight: 700 }),
    ...(look.italic && { fontStyle: "italic" }),
    ...(look.border && { borderColor: BORDER, boxShadow: `-1px -1px 0 ${BORDER}` }),
    ...(look.indent && { paddingInlineStart: look.indent * INDENT_PIXELS }),
    textAlign: look.horizontal ?? usualAlignment(cell),
    verticalAlign: VERTICAL[look.vertical ?? "bottom"],
    whiteSpace: look.wrap || cell?.text.includes("\n") ? "pre-wrap" : "pre",
  };
}

const VERTICAL = { top: "top", center: "middle", bottom: "bottom" } as const;

/** Where Excel puts what nobody has aligned. */
function usualAlignment(cell: GridCell | undefined): "left" | "center" | "right" {
  if (cell?.kind === "number") return "right";
  return cell?.kind === "boolean" || cell?.kind === "error" ? "center" : "left";
}
