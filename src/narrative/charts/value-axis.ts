/** An axis of amounts: its numbers stand at round steps, and columns begin at its zero. */
export interface ValueAxis {
  readonly least: number;
  readonly most: number;
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** More numbers than these stand too close. */
const MOST_STEPS = 6;
/** Steps that a reader counts with, times a power of ten. */
const ROUND_STEPS = [1, 2, 5, 10] as const;

/** From zero, or below it where something is negative, to the first round number beyond the largest. */
export function valueAxis(values: readonly number[]): ValueAxis {
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const step = roundStep(most - least === 0 ? MOST_STEPS : most - least);
  const [from, to] = [
    Math.floor(least / step),
    Math.max(Math.ceil(most / step), least === 0 ? 1 : 0),
  ];
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  const ticks = Array.from({ length: to - from + 1 }, (_, at) => {
    const value = (from + at) * step;
    return { value, text: (from + at === 0 ? 0 : value).toFixed(decimals) };
  });
  return { least: from * step, most: to * step, ticks };
}

function roundStep(range: number): number {
  const power = 10 ** Math.floor(Math.log10(range / MOST_STEPS));
  const times = ROUND_STEPS.find((one) => one * power * MOST_STEPS >= range) ?? 10;
  return times * power;
}
