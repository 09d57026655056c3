import { SAMPLES } from "./samples";

/** What the address asks for: `?sample=shanghai-form-2023.xlsx&pane=320&theme=dark&developer`. */
export interface PageAddress {
  readonly sample: string;
  /** Pixels. */
  readonly paneWidth: number;
  /** The theme that the simulated Excel tells the pane. */
  readonly dark: boolean;
  /** Whether the page shows what only developers need: a colleague to play, requests counted. */
  readonly developer: boolean;
}

export const NARROWEST_PANE = 320;
export const WIDEST_PANE = 640;
const USUAL_PANE = 400;

export function askedOf(search: string): PageAddress {
  const asked = new URLSearchParams(search);
  const width = Number(asked.get("pane") ?? USUAL_PANE);
  const sample = SAMPLES.find(({ file }) => file === asked.get("sample"));
  return {
    sample: (sample ?? SAMPLES[0]).file,
    paneWidth: paneWidthWithin(Number.isFinite(width) ? width : USUAL_PANE),
    dark: asked.get("theme") === "dark",
    developer: asked.has("developer"),
  };
}

/** Excel makes its panes no narrower, and people hardly wider. */
export function paneWidthWithin(pixels: number): number {
  return Math.min(WIDEST_PANE, Math.max(NARROWEST_PANE, Math.round(pixels)));
}
