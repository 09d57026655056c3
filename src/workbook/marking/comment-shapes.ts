import { placeOf } from "../../sheets/address";
import { boxAnchor, boxHeight } from "./comment-box";
import { COMMENT_AUTHOR } from "./comment-runs";
import type { CellComment } from "./cell-comment";
import type { SheetGeometry } from "./sheet-geometry";

/*
 * The boxes of comments, in VML: Excel 2007's own way, which every later Excel, WPS and LibreOffice
 * still demands. Namespaces are declared on each shape, since a drawing may name them otherwise.
 */
const SPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"';

const COMMENT_TYPE =
  `<v:shapetype ${SPACES} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
  `<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>`;

/** A drawing without shapes, for a sheet that has none. */
export const EMPTY_DRAWING =
  `<xml ${SPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>` +
  `</xml>`;

/** Points in a pixel. */
export const POINTS = 0.75;

/** The first number of a drawing whose shapes are numbered from 1024 on. */
const FIRST_SHAPE = 1025;

/** The drawing with a hidden box for each comment. VML need not be well-formed XML, so only its end is touched. */
export function withCommentShapes(
  vml: string,
  comments: readonly CellComment[],
  geometry: SheetGeometry,
): string {
  if (comments.length === 0) return vml;
  const numbers = [...vml.matchAll(/_x0000_s(\d+)/g)].map(([, digits]) => parseInt(digits!, 10));
  const first = numbers.reduce((most, number) => Math.max(most, number), FIRST_SHAPE - 1) + 1;
  const shapes = comments.map((comment, index) => shapeXml(comment, first + index, geometry));
  const type = /id=["']_x0000_t202["']/.test(vml) ? "" : COMMENT_TYPE;
  const end = vml.lastIndexOf("</");
  return vml.slice(0, end) + type + shapes.join("") + vml.slice(end);
}

/** Each shape of a drawing. */
export const SHAPE = /<(\w+):shape\s[\s\S]*?<\/\1:shape>/g;

/** The drawing without the comment boxes of these cells. */
export function withoutCommentShapes(vml: string, addresses: readonly string[]): string {
  const places = addresses.flatMap((address) => placeOf(address) ?? []);
  return vml.replace(SHAPE, (shape) =>
    places.some((place) => isBoxOf(shape, place)) ? "" : shape,
  );
}

/** Whether anything is drawn. */
export function hasShapes(vml: string): boolean {
  return /<\w+:(?:shape|group|rect|roundrect|oval|line|image)[\s>]/.test(vml);
}

/** The drawing without the kind of shape that we declared, where no box is of it. */
export function withoutSpareType(vml: string): string {
  return vml.includes("#_x0000_t202") ? vml : vml.replace(COMMENT_TYPE, "");
}

/** Whether a shape is the comment box of a cell. */
export function isBoxOf(shape: string, { row, column }: { row: number; column: number }): boolean {
  const states = (name: string, value: number): boolean =>
    new RegExp(`:${name}>\\s*${value}\\s*<`).test(shape);
  return /ObjectType=["']Note["']/.test(shape) && states("Row", row) && states("Column", column);
}

function shapeXml({ address, text }: CellComment, number: number, geometry: SheetGeometry): string {
  const { row, column } = placeOf(address) ?? { row: 0, column: 0 };
  const shown = `${COMMENT_AUTHOR}：\n${text}`;
  const style = `position:absolute;width:225pt;height:${boxHeight(shown) * POINTS}pt;z-index:${number};visibility:hidden`;
  return (
    `<v:shape ${SPACES} id="_x0000_s${number}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto">` +
    `<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>` +
    `<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>` +
    `<x:Anchor>${boxAnchor(geometry, row, column, shown)}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
