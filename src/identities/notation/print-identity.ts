import type { Axis, Factor, NumberedPlace, Product, RelationSyntax } from "./syntax";

const AXIS_WORDS: Readonly<Record<Axis, string>> = { line: "行", column: "栏" };
/** From this many neighbouring numbers on, the middle is printed as an ellipsis. */
const LONG = 9;

/**
 * A relation in the project's own spelling: full width, `27行＝（1＋2＋…＋8）行`.
 * `everyLine` prints 栏各行 for columns that hold on each line.
 */
export function printIdentity(identity: RelationSyntax, everyLine = false): string {
  const scope = identity.scope === undefined ? "" : `${identity.scope}：`;
  const side = (terms: readonly Product[]) => printSide(terms, everyLine);
  const most = identity.most ? `，不超过${side(identity.most)}` : "";
  return `${scope}${side(identity.left)}${identity.relation}${side(identity.right)}${most}`;
}

function printSide(terms: readonly Product[], everyLine: boolean): string {
  const axis = sharedAxis(terms);
  if (axis === undefined) return signed(terms.map((term) => [term.sign, printProduct(term)]));
  const word = AXIS_WORDS[axis] + (axis === "column" && everyLine ? "各行" : "");
  const numbers = runs(terms).flatMap(({ sign, place }) =>
    spelled(place).map((text) => [sign, text] as const),
  );
  return numbers.length === 1 ? `${signed(numbers)}${word}` : `（${signed(numbers)}）${word}`;
}

type NumberedTerm = Product & { readonly place: NumberedPlace };

/** Neighbouring numbers of one sign put together: 1, 2, 3…8 → 1…8. */
function runs(terms: readonly Product[]): readonly NumberedTerm[] {
  const found: NumberedTerm[] = [];
  for (const { sign, place } of terms as readonly NumberedTerm[]) {
    const last = found.at(-1);
    const goesOn = last?.sign === sign && last.place.to + 1 === place.from;
    if (goesOn) found[found.length - 1] = { sign, place: { ...last.place, to: place.to } };
    else found.push({ sign, place });
  }
  return found;
}

function sharedAxis(terms: readonly Product[]): Axis | undefined {
  const axes = new Set(
    terms.map(({ place, factors }) =>
      place.kind === "numbered" && !factors ? place.axis : undefined,
    ),
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

function printProduct({ place, factors = [] }: Product): string {
  return [
    printPlace(place),
    ...factors.map(({ by, place: factor }) => by + printPlace(factor)),
  ].join("");
}

function printPlace(place: Factor): string {
  switch (place.kind) {
    case "points":
      return `${place.points}分`;
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
