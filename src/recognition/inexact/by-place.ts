import { nearCaptions, type Captioned } from "./near-caption";

/** What stands at one place of a sheet, in the order of its lines or columns. */
export interface Placed<T extends Captioned> {
  /** Comparable, without ordinal; empty where nothing stands. */
  readonly caption: string;
  /** What the caption says exactly. */
  readonly exact?: T | undefined;
}

/**
 * Reads the captions that are no form's own by those that they are near to. One is taken only where
 * nothing else on the sheet is read as it, and where it stands between what the form has before and
 * after it. Returns what each place is, exactly or not; `undefined` where it stays unread.
 */
export function readByPlace<T extends Captioned>(
  places: readonly Placed<T>[],
  forms: readonly T[],
): readonly (T | undefined)[] {
  const exactly = new Set(places.map(({ exact }) => exact).filter((form) => form !== undefined));
  const read = places.map(({ caption, exact }, index) => {
    if (exact || caption === "") return exact;
    const meant = nearCaptions(caption, forms).filter(
      (form) => !exactly.has(form) && fitsIn(form, index, places, forms),
    );
    return meant.length === 1 ? meant[0] : undefined;
  });
  return read.map((form, index) =>
    form === places[index]!.exact || read.filter((other) => other === form).length === 1
      ? form
      : undefined,
  );
}

/** Between the nearest captions above and below that are read exactly, in the form's own order. */
function fitsIn<T extends Captioned>(
  form: T,
  index: number,
  places: readonly Placed<T>[],
  forms: readonly T[],
): boolean {
  const orderOf = (exact: T | undefined) => (exact ? forms.indexOf(exact) : -1);
  const before = orderOf(places.slice(0, index).findLast(({ exact }) => exact)?.exact);
  const after = places.slice(index + 1).find(({ exact }) => exact)?.exact;
  const own = forms.indexOf(form);
  return before < own && (after === undefined || own < orderOf(after));
}
