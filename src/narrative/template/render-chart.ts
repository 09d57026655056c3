import { sum } from "../../amounts/decimal";
import { percentOf } from "../arithmetic/percentage";
import { amountText, percentText } from "../arithmetic/written-amount";
import type { Chart, ChartGroup, ChartPoint } from "../charts/chart";
import type { FactLine, MissingFact } from "../fact";
import type { Paragraph, Segment } from "../paragraph";
import { listIn } from "./list-in";
import { factIn, pairIn, numberIn, type KnownNumber } from "./lookup";
import { renderTemplate } from "./render-template";
import { within, type Rendering } from "./rendering";
import { gap, words } from "./segments";
import type { ChartBlock } from "./pack-syntax";

/** A chart with its caption, or its caption with the gaps that keep it from being drawn; nothing where nothing occurs. */
export function renderChart(
  block: ChartBlock,
  id: string,
  rendering: Rendering,
): readonly Paragraph[] {
  const drawn =
    block.shape === "columns" ? columnsOf(block.of, rendering) : pieOf(block.of[0]!, rendering);
  switch (drawn.kind) {
    case "nothing":
      return [];
    case "missing":
      return [{ id, style: "caption", segments: [...caption(block, rendering), ...drawn.gaps] }];
    case "chart":
      return [{ id, style: "caption", segments: caption(block, rendering), chart: drawn.chart }];
  }
}

type Drawn =
  | { readonly kind: "chart"; readonly chart: Chart }
  | { readonly kind: "missing"; readonly gaps: readonly Segment[] }
  | { readonly kind: "nothing" };

function caption({ caption: template }: ChartBlock, rendering: Rendering): readonly Segment[] {
  return [...renderTemplate(template, rendering), words(`（单位：${rendering.settings.money}）`)];
}

/** Last year's and this year's amount of each fact. */
function columnsOf(facts: readonly string[], rendering: Rendering): Drawn {
  const pairs = facts.map((name) => ({ name, pair: pairIn(rendering, `上年${name}`, name) }));
  const missing = pairs.flatMap(({ pair }) => ("kind" in pair ? [pair] : []));
  if (missing.length > 0) return { kind: "missing", gaps: gapsFor(missing) };
  const groups = pairs.map(({ name, pair }): ChartGroup => ({
    name,
    points: (pair as readonly KnownNumber[]).map((number) => pointOf(number, rendering)),
  }));
  return drawn({
    shape: "columns",
    unit: rendering.settings.money,
    series: years(rendering),
    groups,
  });
}

/**
 * The lines of a list by their share of this year's whole. A negative part has no share: columns then. What
 * is whole of itself is no picture.
 */
function pieOf(list: string, rendering: Rendering): Drawn {
  const found = listIn(rendering, list)!;
  if (found.kind === "missing") return { kind: "missing", gaps: gapsFor([found]) };
  const lines = found.lines.map((line) => ({ line, number: ofLine(line, rendering) }));
  const missing = lines.flatMap(({ number }) => (number.kind === "missing" ? [number] : []));
  if (missing.length > 0) return { kind: "missing", gaps: gapsFor(missing) };
  const parts = lines.flatMap(({ line, number }) =>
    number.kind === "missing" || number.written.isZero() ? [] : [{ line, number }],
  );
  if (parts.length < 2) return { kind: "nothing" };
  const whole = sum(parts.map(({ number }) => number.exact));
  const isPie = parts.every(({ number }) => number.written.isPositive());
  const groups = parts.map(({ line, number }): ChartGroup => {
    const share = isPie ? percentOf(number.exact, whole) : undefined;
    const shared = share && { share: percentText(share, rendering.settings) };
    return {
      name: nameOf(line),
      points: [{ ...pointOf(number, rendering), ...shared }],
    };
  });
  return drawn({
    shape: isPie ? "pie" : "columns",
    unit: rendering.settings.money,
    series: years(rendering).slice(1),
    groups,
  });
}

function drawn(chart: Chart): Drawn {
  const occurs = chart.groups.some(({ points }) => points.some(({ value }) => value !== 0));
  return occurs ? { kind: "chart", chart } : { kind: "nothing" };
}

function ofLine(line: FactLine, rendering: Rendering): KnownNumber | MissingFact {
  return numberIn(within(rendering, line, 1), "本年");
}

function pointOf({ written, sources }: KnownNumber, { settings }: Rendering): ChartPoint {
  return { text: amountText(written, settings), value: written.toNumber(), sources };
}

function nameOf(line: FactLine): string {
  const name = line.fact("名称");
  return name?.kind === "words" ? name.text : line.key;
}

function years(rendering: Rendering): readonly string[] {
  return (
    [
      ["上年度", "上年"],
      ["年度", "本年"],
    ] as const
  ).map(([fact, otherwise]) => {
    const year = factIn(rendering, fact);
    return year.kind === "words" ? `${year.text}年` : otherwise;
  });
}

/** Each thing once. */
function gapsFor(missing: readonly MissingFact[]): readonly Segment[] {
  const names = new Set(missing.map(({ name }) => name));
  return [...names].map((name) => gap(missing.find((one) => one.name === name)!));
}
