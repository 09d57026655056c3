import { newGuid, type SheetState } from "../book/book-state";
import type { ChartState } from "../book/chart-state";
import { accessDenied, itemNotFound, notSimulated } from "../wire/host-error";
import type { WireObject } from "../wire/wire-object";
import { rangeOf } from "./addresses";
import { stillThere, type Surface } from "./surface";

/** The charts on a sheet. */
export function charts(surface: Surface, sheet: SheetState): WireObject {
  return {
    type: "ChartCollection",
    items: () => stillThere(surface, sheet).charts.map((one) => chart(surface, sheet, one)),
    finders: {
      Add: (type, source, seriesBy) => added(surface, sheet, { type, source, seriesBy }),
    },
    item: (key) => {
      const found = stillThere(surface, sheet).charts.find(({ id }) => id === key);
      if (!found) throw itemNotFound();
      return chart(surface, sheet, found);
    },
    methods: { GetCount: () => sheet.charts.length },
  };
}

interface AddedChart {
  readonly type: unknown;
  readonly source: unknown;
  readonly seriesBy: unknown;
}

function added(
  surface: Surface,
  sheet: SheetState,
  { type, source, seriesBy }: AddedChart,
): WireObject {
  if (type !== "ColumnClustered" && type !== "Pie") throw notSimulated(`chart ${String(type)}`);
  if (stillThere(surface, sheet).protection !== "none") throw accessDenied();
  if (seriesBy !== "Columns") throw notSimulated(`chart with series by ${String(seriesBy)}`);
  const address = (source as WireObject).values?.["Address"]?.();
  const id = newGuid(surface.book);
  const state: ChartState = {
    id,
    name: id,
    type,
    source: sourceAt(surface, String(address)),
    seriesBy,
    title: "",
    legend: "Right",
    showsValues: false,
    showsPercentages: false,
    colours: new Map(),
  };
  stillThere(surface, sheet).charts.push(state);
  surface.book.dirty = true;
  surface.shown();
  return chart(surface, sheet, state);
}

/** `'附表 1'!A2:C4`: the numbers of a chart may stand on another sheet. */
function sourceAt({ book }: Surface, address: string): ChartState["source"] {
  const [, sheet, range] = /^(.*)!([^!]+)$/.exec(address)!;
  const name = sheet!.replace(/^'(.*)'$/, "$1").replaceAll("''", "'");
  return { sheet: book.sheets.find((one) => one.name === name)!.id, range: rangeOf(range!) };
}

function chart(surface: Surface, sheet: SheetState, state: ChartState): WireObject {
  const assigned = (change: () => void) => {
    change();
    surface.shown();
  };
  return {
    type: "Chart",
    identity: { _Id: state.id },
    values: { Id: () => state.id, Name: () => state.name, ChartType: () => state.type },
    assignments: { Name: (value) => assigned(() => (state.name = String(value))) },
    children: {
      Title: () => ({
        type: "ChartTitle",
        values: { Text: () => state.title },
        assignments: { Text: (value) => assigned(() => (state.title = String(value))) },
      }),
      Legend: () => ({
        type: "ChartLegend",
        assignments: { Position: (value) => assigned(() => (state.legend = String(value))) },
      }),
      Axes: () => axes((least) => assigned(() => (state.axisMinimum = least))),
      Series: () => series((at, colour) => assigned(() => state.colours.set(at, colour))),
      DataLabels: () => ({
        type: "ChartDataLabels",
        assignments: {
          ShowValue: (value) => assigned(() => (state.showsValues = value === true)),
          ShowPercentage: (value) => assigned(() => (state.showsPercentages = value === true)),
          NumberFormat: (value) => assigned(() => (state.labelFormat = String(value))),
        },
      }),
    },
    methods: {
      SetPosition: (first, last) =>
        assigned(() => (state.place = rangeOf(`${String(first)}:${String(last)}`))),
      Delete: () => assigned(() => deleted(surface, sheet, state)),
    },
  };
}

function deleted(surface: Surface, sheet: SheetState, state: ChartState): void {
  const { charts: all } = stillThere(surface, sheet);
  if (!all.includes(state)) throw itemNotFound();
  all.splice(all.indexOf(state), 1);
  surface.book.dirty = true;
}

/** The axes of a chart, of which only where the values begin is told. */
function axes(begin: (least: number) => void): WireObject {
  return {
    type: "ChartAxes",
    children: {
      ValueAxis: () => ({
        type: "ChartAxis",
        assignments: { Minimum: (value) => begin(Number(value)) },
      }),
    },
  };
}

/** The series of a chart, of which only the colour is told. */
function series(paint: (at: number, colour: string) => void): WireObject {
  return {
    type: "ChartSeriesCollection",
    finders: {
      GetItemAt: (at) => ({
        type: "ChartSeries",
        children: {
          Format: () => ({
            type: "ChartSeriesFormat",
            children: {
              Fill: () => ({
                type: "ChartFill",
                methods: { SetSolidColor: (colour) => paint(Number(at), String(colour)) },
              }),
            },
          }),
        },
      }),
    },
  };
}
