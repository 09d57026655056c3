import type { Localisation, CandidatePlace } from "../../../src/checking/localisation/localisation";
import type {
  Chain,
  PrintedCell,
  Problem,
  Equation,
  Candidate,
} from "../../../src/checking/localisation/problem";

export interface NamedProblem extends Problem {
  readonly names: readonly string[];
}

/** A cell printed to the finest digit. */
export function cell(printed: number, more: Partial<PrintedCell> = {}): PrintedCell {
  return { printed, half: 1, step: 1, ...more };
}

/** An empty cell: adds as 0, and was never rounded. */
export const BLANK: PrintedCell = { printed: 0, half: 0, step: 1, blank: true };

/**
 * A problem in words: named amounts, relations such as `total = a + b`, `a <= b`, and chains such
 * as `a > sum > total`, which begin with the leaf.
 */
export function problemOf(
  amounts: Readonly<Record<string, number | PrintedCell>>,
  relations: readonly string[],
  chains: readonly string[] = [],
): NamedProblem {
  const names = Object.keys(amounts);
  const index = (name: string) => {
    const at = names.indexOf(name.trim());
    if (at < 0) throw new Error(`no amount is named ${name}`);
    return at;
  };
  return {
    names,
    cells: Object.values(amounts).map((each) => (typeof each === "number" ? cell(each) : each)),
    relations: relations.map((text) => relationOf(text, index)),
    chains: chains.map((text) => chainOf(text, index)),
  };
}

function relationOf(text: string, index: (name: string) => number): Equation {
  const [left = "", right = ""] = text.split(/<=|=/);
  const terms = (side: string, sign: number) =>
    side.split("+").map((name) => ({ cell: index(name), coefficient: sign }));
  const kind = text.includes("<=") ? "atMost" : "equal";
  return { kind, terms: [...terms(left, 1), ...terms(right, -1)] };
}

function chainOf(text: string, index: (name: string) => number): Chain {
  const members = text.split(">").map((name) => ({ cell: index(name), coefficient: 1 }));
  return { leaf: members[0]?.cell ?? -1, members };
}

/**
 * An explanation in words, one line for each independent part: sets parted by `|`, places by `+`,
 * suspects that cannot be told apart by `/`, each with its likeliest amount and the range of others:
 * `a 7 [5..9] / b 3 | c 1 + chain of d 2`. A trailing `…` says that there may be more sets.
 */
export function told(explanation: Localisation, problem: NamedProblem): string[] {
  if (explanation.kind === "gaveUp") return [`gave up: ${explanation.why}`];
  return explanation.parts.map(({ sets, complete }) => {
    const texts = sets.map((set) => set.map((place) => placeText(place, problem)).join(" + "));
    return texts.sort().join(" | ") + (complete ? "" : " …");
  });
}

function placeText({ alternatives }: CandidatePlace, { names, chains }: NamedProblem): string {
  const texts = alternatives.map(({ suspect, values: [likeliest], lowest, highest }) => {
    const leaf = suspect.kind === "chain" ? (chains[suspect.chain]?.leaf ?? -1) : suspect.cell;
    const open = lowest === undefined || highest === undefined || lowest !== highest;
    const range = open ? ` [${lowest ?? ""}..${highest ?? ""}]` : "";
    return `${suspect.kind === "chain" ? "chain of " : ""}${names[leaf]} ${likeliest ?? "?"}${range}`;
  });
  return texts.join(" / ");
}

/** A suspect in words: `7` for a cell, `chain 2` for a chain. */
export function nameOf(suspect: Candidate): string {
  return suspect.kind === "cell" ? `${suspect.cell}` : `chain ${suspect.chain}`;
}

/** Every smallest set that an explanation stands for, written out, in one order. */
export function setsOf(explanation: Localisation): string[] {
  if (explanation.kind === "gaveUp") return [explanation.why];
  let sets: string[][] = [[]];
  for (const part of explanation.parts) {
    const expanded = part.sets.flatMap((set) => {
      let ways: string[][] = [[]];
      for (const { alternatives } of set) {
        ways = ways.flatMap((way) => alternatives.map(({ suspect }) => [...way, nameOf(suspect)]));
      }
      return ways;
    });
    sets = sets.flatMap((set) => expanded.map((more) => [...set, ...more]));
  }
  return canonical(sets);
}

/** Sets of names, each sorted and joined, in one order. */
export function canonical(sets: readonly (readonly string[])[]): string[] {
  return sets.map((set) => [...set].sort().join(" + ")).sort();
}
