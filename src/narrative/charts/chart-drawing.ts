import type { Chart, ChartGroup } from "./chart";
import { valueAxis } from "./value-axis";

/** A chart as shapes, ready for SVG: for the pane and for pages alike. Lengths are in pixels. */
export interface ChartDrawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Shape =
  | { readonly kind: "area"; readonly path: string; readonly tone: number }
  | { readonly kind: "line"; readonly path: string }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor: "start" | "middle" | "end";
    };

/** Fills by tone, told apart without colour as well: from dark to light. */
export const TONES: readonly string[] = [
  "#1f4e79",
  "#9dc3e6",
  "#548235",
  "#c5e0b4",
  "#7f6000",
  "#ffd966",
  "#7f7f7f",
  "#d0cece",
];

/** This year is dark in every chart, and last year light, whether both are shown or one. */
export function toneOfSeries({ series }: Pick<Chart, "series">, at: number): number {
  return series.length - 1 - at;
}

/** Whether columns can stand on zero: nothing is negative. */
export function isFromZero({ groups }: Pick<Chart, "groups">): boolean {
  return groups.every(({ points }) => points.every(({ value }) => value >= 0));
}

/** As wide as a narrow pane, so that nothing must be made smaller there. */
const WIDTH = 340;
const LEGEND_STEP = 22;

/** The drawing of a chart. */
export function chartDrawing(chart: Chart): ChartDrawing {
  return chart.shape === "pie" ? pie(chart) : columns(chart);
}

const PLOT = { left: 64, right: WIDTH - 8, top: 64, bottom: 200 } as const;
/** Legends need no axis beside them. */
const LEGEND_LEFT = 12;
const WIDEST_BAR = 56;

/** Bars side by side for each group, on a common base line beside an axis; below it what is negative. */
function columns(chart: Chart): ChartDrawing {
  const { groups, series } = chart;
  const values = groups.flatMap(({ points }) => points.map(({ value }) => value));
  const axis = valueAxis(values);
  const scale = (PLOT.bottom - PLOT.top) / (axis.most - axis.least);
  const base = PLOT.top + axis.most * scale;
  const step = (PLOT.right - PLOT.left) / groups.length;
  const bar = Math.min(WIDEST_BAR, (step * 0.8) / series.length);
  const bars = groups.flatMap(({ points }, group) =>
    points.flatMap(({ value, text }, at): readonly Shape[] => {
      const x = PLOT.left + (group + 0.5) * step + (at - points.length / 2) * bar;
      const y = base - value * scale;
      const end = value < 0 ? y + 16 : y - 6;
      return [
        {
          kind: "area",
          tone: toneOfSeries(chart, at),
          path: box(x + 2, Math.min(y, base), bar - 4, Math.abs(base - y)),
        },
        { kind: "text", x: x + bar / 2, y: end, text, anchor: "middle" },
      ];
    }),
  );
  const names = groups.map(({ name }, group): Shape => ({
    kind: "text",
    x: PLOT.left + (group + 0.5) * step,
    y: PLOT.bottom + 30,
    text: name,
    anchor: "middle",
  }));
  const numbers = axis.ticks.flatMap(({ value, text }) => axisMark(base - value * scale, text));
  const upright: Shape = { kind: "line", path: `M${PLOT.left} ${PLOT.top}V${PLOT.bottom}` };
  const baseLine: Shape = { kind: "line", path: `M${PLOT.left} ${round(base)}H${PLOT.right}` };
  const legend = series.flatMap((name, at) =>
    entry(LEGEND_LEFT + at * 110, 20, toneOfSeries(chart, at), name),
  );
  return {
    width: WIDTH,
    height: 240,
    shapes: [...legend, ...bars, upright, baseLine, ...numbers, ...names],
  };
}

/** A number of the axis, with a short line at its height. */
function axisMark(y: number, text: string): readonly [Shape, Shape] {
  return [
    { kind: "line", path: `M${PLOT.left - 4} ${round(y)}H${PLOT.left}` },
    { kind: "text", x: PLOT.left - 6, y: round(y + 4), text, anchor: "end" },
  ];
}

const PIE = { radius: 76, margin: 8 } as const;

/** Slices clockwise from the top; below them a legend that says name, amount and share. */
function pie({ groups, unit }: Chart): ChartDrawing {
  const centre = { x: WIDTH / 2, y: PIE.radius + PIE.margin };
  const top = centre.y + PIE.radius + LEGEND_STEP;
  const texts = groups.map((group) => legendLines(group, unit));
  const height = top + texts.flat().length * LEGEND_STEP - PIE.margin;
  const whole = groups.reduce((sum, group) => sum + valueOf(group), 0);
  let before = 0;
  const slices = groups.map((group, tone): Shape => {
    const from = before / whole;
    before += valueOf(group);
    return { kind: "area", tone, path: slice(centre, from, before / whole) };
  });
  let line = 0;
  const legend = texts.flatMap((lines, tone) =>
    lines.flatMap((text, at): readonly Shape[] => {
      const [mark, label] = entry(LEGEND_LEFT + 32, top + line++ * LEGEND_STEP, tone, text);
      return at === 0 ? [mark, label] : [label];
    }),
  );
  return { width: WIDTH, height, shapes: [...slices, ...legend] };
}

/** More letters than these do not fit beside the mark. */
const WIDEST_LEGEND = 21;

/** Name, amount and share: on one line where they fit, else the amount below the name. */
function legendLines({ name, points: [point] }: ChartGroup, unit: string): readonly string[] {
  const share = point!.share === undefined ? "" : `，${point!.share}`;
  const amount = `${point!.text}${unit}${share}`;
  const fits = name.length + amount.length / 2 <= WIDEST_LEGEND;
  return fits ? [`${name} ${amount}`] : [name, amount];
}

function valueOf({ points: [point] }: ChartGroup): number {
  return point!.value;
}

/** A slice between two shares of the full turn; a full turn is two half ones, as an arc cannot close. */
function slice(
  centre: { readonly x: number; readonly y: number },
  from: number,
  to: number,
): string {
  const at = (share: number) => {
    const angle = share * 2 * Math.PI;
    const x = centre.x + PIE.radius * Math.sin(angle);
    const y = centre.y - PIE.radius * Math.cos(angle);
    return `${round(x)} ${round(y)}`;
  };
  const arc = (end: number, large: 0 | 1) => `A${PIE.radius} ${PIE.radius} 0 ${large} 1 ${at(end)}`;
  if (to - from >= 0.9999) return `M${at(0)}${arc(0.5, 0)}${arc(1, 0)}Z`;
  return `M${centre.x} ${centre.y}L${at(from)}${arc(to, to - from > 0.5 ? 1 : 0)}Z`;
}

function entry(x: number, y: number, tone: number, text: string): readonly [Shape, Shape] {
  return [
    { kind: "area", tone, path: box(x, y - 6, 12, 12) },
    { kind: "text", x: x + 18, y: y + 5, text, anchor: "start" },
  ];
}

function box(x: number, y: number, width: number, height: number): string {
  return `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;
}

function round(length: number): number {
  return Math.round(length * 100) / 100;
}
