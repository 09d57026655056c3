import { escapedHtml } from "../escaped-html";
import type { Chart } from "./chart";
import { chartDrawing, TONES, type Shape } from "./chart-drawing";

/** A chart as an SVG picture that stands alone; `caption` is read out in its stead. */
export function chartSvg(chart: Chart, caption: string): string {
  const { width, height, shapes } = chartDrawing(chart);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapedHtml(caption)}"`,
    ` width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` font-family="'仿宋_GB2312','仿宋',FangSong,'宋体',SimSun,sans-serif" font-size="13">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...shapes.map(shapeSvg),
    "</svg>",
  ].join("");
}

function shapeSvg(shape: Shape): string {
  switch (shape.kind) {
    case "area":
      return `<path d="${shape.path}" fill="${TONES[shape.tone % TONES.length]!}" stroke="#ffffff"/>`;
    case "line":
      return `<path d="${shape.path}" fill="none" stroke="#404040"/>`;
    case "text":
      return `<text x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}" fill="#000000">${escapedHtml(shape.text)}</text>`;
  }
}
