import { placeOf } from "../../sheets/address";
import type { CellComment } from "./cell-comment";
import { boxHeight, lowerEdge, upperEdge } from "./comment-box";
import { COMMENT_AUTHOR } from "./comment-runs";
import { isBoxOf, POINTS, SHAPE } from "./comment-shapes";
import type { SheetGeometry } from "./sheet-geometry";

/** The drawing with the boxes of these cells as much taller as the appended words need; they keep their place and width. */
export function withTallerShapes(
  vml: string,
  comments: readonly CellComment[],
  geometry: SheetGeometry,
): string {
  return resized(vml, comments, (shape, added) => {
    const edge = (row: number, offset: number) => lowerEdge(geometry, row, offset + added);
    return withHeight(shape, added, edge);
  });
}

/** The drawing with the boxes as they were before they were made taller for these words. */
export function withShorterShapes(
  vml: string,
  comments: readonly CellComment[],
  geometry: SheetGeometry,
): string {
  return resized(vml, comments, (shape, added) => {
    const edge = (row: number, offset: number) => upperEdge(geometry, row, offset - added);
    return withHeight(shape, -added, edge);
  });
}

function resized(
  vml: string,
  comments: readonly CellComment[],
  resize: (shape: string, added: number) => string,
): string {
  return comments.reduce((drawing, { address, text }) => {
    const place = placeOf(address);
    const added = boxHeight(`\n${COMMENT_AUTHOR}：\n${text}`);
    return drawing.replace(SHAPE, (shape) =>
      place && isBoxOf(shape, place) ? resize(shape, added) : shape,
    );
  }, vml);
}

/** Excel goes by the anchor, LibreOffice and files without one by the style. */
function withHeight(
  shape: string,
  added: number,
  edge: (row: number, offset: number) => readonly [row: number, offset: number],
): string {
  const styled = shape.replace(
    /([;"'\s]height:)([\d.]+)(pt|px)/,
    (_, head: string, height: string, unit: string) =>
      `${head}${Number(height) + (unit === "pt" ? added * POINTS : added)}${unit}`,
  );
  return styled.replace(
    /(Anchor>(?:[^,<]+,){6}\s*)(\d+)(\s*,\s*)(\d+)(?=\s*<)/,
    (_, head: string, row: string, comma: string, offset: string) => {
      const [bottom, rest] = edge(Number(row), Number(offset));
      return `${head}${bottom}${comma}${rest}`;
    },
  );
}
