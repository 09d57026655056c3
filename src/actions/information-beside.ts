import type { InformationFigure } from "../tables/information";

/** What the accounts' own file says counts; the other one fills in what it does not say. */
export function informationBeside(
  own: readonly InformationFigure[],
  others: readonly InformationFigure[] = [],
): readonly InformationFigure[] {
  const known = new Set(own.map(({ key }) => key));
  const more = others.filter(({ key }) => !known.has(key));
  return [...own, ...more.map((one) => ({ ...one, isApart: true as const }))];
}
