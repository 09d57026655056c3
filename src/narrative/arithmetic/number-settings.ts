/** How numbers are written in a text; the same everywhere in it. */
export interface NumberSettings {
  readonly money: "万元" | "元";
  readonly moneyDecimals: number;
  readonly percentDecimals: number;
}

/** What most published texts use. */
export const USUAL_NUMBERS: NumberSettings = {
  money: "万元",
  moneyDecimals: 2,
  percentDecimals: 2,
};
