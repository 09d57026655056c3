import type { Axis, IdentitySyntax, NumberedPlace, Place, Term } from "./syntax";

const AXIS_WORDS: Readonly<Record<Axis, string>> = { line: "行", column: "栏" };
/** From this many neighbouring numbers on, the middle is printed as an ellipsis. */
const LONG = 9;

/**
 * A relation in the project's own spelling: full width, `27行＝（1＋2＋…＋8）行`.
 * `everyLine` prints 栏各行 for columns that hold on each line.
 */
export function printIdentity(identity: IdentitySyntax, everyLine = false): string {
  const scope = identity.scope === undefined ? "" : `${identity.scope}：`;
  const side = (terms: readonly Term[]) => printSide(terms, everyLine);
  return `${scope}${side(identity.left)}${identity.relation}${side(identity.right)}`;
}

function printSide(terms: readonly Term[], everyLine: boolean): string {
  const axis = sharedAxis(terms);
  if (axis === undefined) return signed(terms.map(({ sign, place }) => [sign, printPlace(place)]));
  const word = AXIS_WORDS[axis] + (axis === "column" && everyLine ? "各行" : "");
  const numbers = runs(terms).flatMap(({ sign, place }) =>
    spelled(place).map((text) => [sign, text] as const),
  );
  return numbers.length === 1 ? `${signed(numbers)}${word}` : `（${signed(numbers)}）${word}`;
}

type NumberedTerm = Term & { readonly place: NumberedPlace };

/** Neighbouring numbers of one sign put together: 1, 2, 3…8 → 1…8. */
function runs(terms: readonly Term[]): readonly NumberedTerm[] {
  const found: NumberedTerm[] = [];
  for (const { sign, place } of terms as readonly NumberedTerm[]) {
    const last = found.at(-1);
    const goesOn = last?.sign === sign && last.place.to + 1 === place.from;
    if (goesOn) found[found.length - 1] = { sign, place: { ...last.place, to: place.to } };
    else found.push({ sign, place });
  }
  return found;
}

function sharedAxis(terms: readonly Term[]): Axis | undefined {
  const axes = new Set(
    terms.map(({ place }) => (place.kind === "numbered" ? place.axis : undefined)),
  );
  return axes.size === 1 ? [...axes][0] : undefined;
}

function signed(parts: readonly (readonly [sign: 1 | -1, text: string])[]): string {
  return parts
    .map(([sign, text], index) => (sign === -1 ? "－" : index === 0 ? "" : "＋") + text)
    .join("");
}

/** 1 to 8 → `1`, `2`, `…`, `8`. */
function spelled({ from, to }: NumberedPlace): string[] {
  const count = to - from + 1;
  if (count < LONG) return Array.from({ length: count }, (_, index) => String(from + index));
  return [String(from), String(from + 1), "…", String(to)];
}

function printPlace(place: Place): string {
  switch (place.kind) {
    case "numbered":
      return printSide([{ sign: 1, place }], false);
    case "named":
      return `${printTitle(place.title)}${place.names.join("·")}`;
    case "group":
      return `${printTitle(place.title)}${place.group}之和${place.column === undefined ? "" : `·${place.column}`}`;
  }
}

function printTitle(title: string | undefined): string {
  return title === undefined ? "" : `［${title}］`;
}
