import { localise } from "../../../src/checking/localisation/localise";
import type {
  LocalisationPart,
  CandidatePlace,
} from "../../../src/checking/localisation/localisation";
import { isCertain, rivalsOf } from "../../../src/checking/localisation/certainty";
import { nameOf, problemOf } from "./problems";

function onlyPart(
  amounts: Record<string, number>,
  relations: string[],
  chains?: string[],
): LocalisationPart {
  const explanation = localise(problemOf(amounts, relations, chains));
  if (explanation.kind === "gaveUp") throw new Error(explanation.why);
  const [part, ...others] = explanation.parts;
  if (part === undefined || others.length > 0) throw new Error("not one part");
  return part;
}

const placesOf = ({ sets: [first = [] as readonly CandidatePlace[]] }: LocalisationPart) => first;
const certainties = (part: LocalisationPart) =>
  placesOf(part).map((place) => isCertain(place, part));

test("a cell that two relations point at is certain", () => {
  expect(certainties(onlyPart({ a: 9, b: 1, c: 1, d: 1 }, ["a=b", "a=c", "c=d", "b=d"]))).toEqual([
    true,
  ]);
});

test("of cells that no relation tells apart none is certain", () => {
  expect(certainties(onlyPart({ a: 9, b: 1 }, ["a=b"]))).toEqual([false]);
});

test("a cell is not certain when a chain would do the same, though it weighs more", () => {
  const part = onlyPart({ leaf: 9, sum: 9, copy: 1 }, ["sum=leaf", "sum=copy"], ["leaf > sum"]);
  expect(placesOf(part).map(({ dearer }) => dearer.map(nameOf))).toEqual([["chain 0"]]);
  expect(certainties(part)).toEqual([false]);
});

test("nothing is certain when the search was cut short", () => {
  const part = onlyPart({ a: 9, b: 1, c: 1, d: 1 }, ["a=b", "a=c", "c=d", "b=d"]);
  expect(placesOf(part).map((place) => isCertain(place, { ...part, complete: false }))).toEqual([
    false,
  ]);
});

test("rivals are the places of the set that differs least", () => {
  const place = (id: number): CandidatePlace => ({ id, alternatives: [], dearer: [] });
  const chosen = [place(1), place(2)];
  const sets = [chosen, [place(1), place(3)], [place(4), place(5)], [place(2), place(6)]];
  const rivals = (of: number) =>
    rivalsOf(place(of), chosen, { sets, complete: true }).map(({ id }) => id);
  expect([rivals(1), rivals(2)]).toEqual([[6], [3]]);
});
