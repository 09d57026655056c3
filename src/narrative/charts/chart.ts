import type { Source } from "../fact";

/** What a chart of the explanation shows; how it is drawn is the holder's matter. */
export interface Chart {
  /** `columns` compares each group's points; `pie` shows each group's share of the whole. */
  readonly shape: "columns" | "pie";
  /** 万元, as the text's amounts. */
  readonly unit: string;
  /** What the points of each group are, such as the years; one name for a pie. */
  readonly series: readonly string[];
  readonly groups: readonly ChartGroup[];
}

export interface ChartGroup {
  readonly name: string;
  /** One for each series. */
  readonly points: readonly ChartPoint[];
}

/** A number of a chart, as the text would write it. */
export interface ChartPoint {
  readonly text: string;
  /** For drawing only; `text` is what is said. */
  readonly value: number;
  readonly sources: readonly Source[];
  /** Of a pie: its share of the whole, as written. */
  readonly share?: string;
}
