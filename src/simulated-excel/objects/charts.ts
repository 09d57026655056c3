import { newGuid, type SheetState } from "../book/book-state";
import type { ChartState } from "../book/chart-state";
import { notSimulated } from "../wire/host-error";
import type { WireObject } from "../wire/wire-object";
import { rangeOf } from "./addresses";
import { stillThere, type Surface } from "./surface";

/** The charts on a sheet. */
export function charts(surface: Surface, sheet: SheetState): WireObject {
  return {
    type: "ChartCollection",
    items: () => stillThere(surface, sheet).charts.map((one) => chart(surface, one)),
    finders: {
      Add: (type, source, seriesBy) => added(surface, sheet, { type, source, seriesBy }),
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
  if (seriesBy !== "Columns") throw notSimulated(`chart with series by ${String(seriesBy)}`);
  const address = (source as WireObject).values?.["Address"]?.();
  const state: ChartState = {
    id: newGuid(surface.book),
    type,
    source: { sheet: sheet.id, range: rangeOf(String(address).replace(/^.*!/, "")) },
    seriesBy,
    title: "",
    legend: "Right",
    showsValues: false,
    showsPercentages: false,
  };
  stillThere(surface, sheet).charts.push(state);
  surface.book.dirty = true;
  surface.shown();
  return chart(surface, state);
}

function chart(surface: Surface, state: ChartState): WireObject {
  const assigned = (change: () => void) => {
    change();
    surface.shown();
  };
  return {
    type: "Chart",
    identity: { _Id: state.id },
    values: { Id: () => state.id, ChartType: () => state.type },
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
    },
  };
}
