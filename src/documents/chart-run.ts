import { ChartRun } from "docx/charts";
import type { Chart } from "../narrative/charts/chart";
import { possibleText } from "./possible-text";
import { isFromZero, toneOfSeries, TONES } from "../narrative/charts/chart-drawing";

const SIZE = { width: 480, height: 250 } as const;
/** The legend stands below: names of sources are long. */
const PIE_SIZE = { width: 480, height: 320 } as const;
const FONT = { name: "仿宋_GB2312" } as const;

/** A chart as Word's own, so that the author can restyle it there; its numbers are those of the text. */
export function chartRun(chart: Chart, caption: string): ChartRun {
  const { groups, series, unit } = chart;
  const shared = {
    font: FONT,
    transformation: chart.shape === "pie" ? PIE_SIZE : SIZE,
    chartArea: { border: "none" },
    altText: { name: caption, description: description(chart, caption) },
  } as const;
  if (chart.shape === "pie")
    return new ChartRun({
      ...shared,
      type: "pie",
      categories: groups.map(({ name, points: [point] }) =>
        possibleText(`${name} ${point!.text}${unit}，${point!.share ?? ""}`),
      ),
      series: [
        { name: caption, values: valuesOf(chart, 0), colors: TONES.slice(0, groups.length) },
      ],
      legend: { position: "bottom" },
    });
  return new ChartRun({
    ...shared,
    type: "column",
    categories: groups.map(({ name }) => possibleText(name)),
    series: series.map((name, at) => ({
      name,
      values: valuesOf(chart, at),
      color: TONES[toneOfSeries(chart, at)]!,
    })),
    dataLabels: { value: true, numberFormat: numberFormat(chart) },
    valueAxis: {
      numberFormat: numberFormat(chart),
      gridlines: false,
      ...(isFromZero(chart) && { minimum: 0 }),
    },
    legend: { position: "top" },
  });
}

function valuesOf({ groups }: Chart, series: number): readonly number[] {
  return groups.map(({ points }) => points[series]!.value);
}

/** As many decimals as the text writes. */
function numberFormat({ groups }: Chart): string {
  const decimals = groups[0]!.points[0]!.text.split(".")[1]?.length ?? 0;
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}

/** What the chart shows, for those who hear it. */
function description({ groups, series, unit }: Chart, caption: string): string {
  const shown = groups.map(({ name, points }) => {
    const amounts = points.map(({ text }, at) => `${series[at]!}${text}${unit}`);
    return `${name}：${amounts.join("，")}`;
  });
  return possibleText(`${caption}。${shown.join("；")}。`);
}
