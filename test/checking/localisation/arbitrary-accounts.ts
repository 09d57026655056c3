import fc from "fast-check";
import type {
  Chain,
  PrintedCell,
  Problem,
  Equation,
} from "../../../src/checking/localisation/problem";

/** A consistent set of two tables, printed with rounding. */
export interface Accounts {
  readonly problem: Problem;
  readonly names: readonly string[];
}

/** Exact amounts in hundredths of the last printed digit; a 0 is left blank. */
const anyAmount = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 500_000 }));
const anyLeaf = fc.record({ basic: anyAmount, project: anyAmount });
const anyGroup = fc.array(anyLeaf, { minLength: 1, maxLength: 3 });

const COLUMNS = ["total", "basic", "project"] as const;

/**
 * A table of codes in two levels under a grand total, three columns with total = basic + project;
 * and another table that repeats the totals of the groups and the grand total.
 */
export const anyAccounts: fc.Arbitrary<Accounts> = fc
  .array(anyGroup, { minLength: 1, maxLength: 3 })
  .map((groups) => {
    const exact = new Map<string, number>();
    const add = (name: string, amount: number) => exact.set(name, (exact.get(name) ?? 0) + amount);
    const sums: string[] = ["copy=" + groups.map((_, g) => `copy${g}`).join("+"), "copy=all.total"];
    const chains: string[][] = [];
    groups.forEach((leaves, g) => {
      sums.push(`copy${g}=g${g}.total`);
      leaves.forEach(({ basic, project }, l) => {
        for (const line of [`g${g}l${l}`, `g${g}`, "all"]) {
          add(`${line}.basic`, basic);
          add(`${line}.project`, project);
          add(`${line}.total`, basic + project);
        }
        add(`copy${g}`, basic + project);
        add("copy", basic + project);
        for (const column of ["basic", "project"]) chains.push(chainNames(g, l, column));
      });
      for (const column of COLUMNS) {
        sums.push(`g${g}.${column}=` + leaves.map((_, l) => `g${g}l${l}.${column}`).join("+"));
      }
    });
    for (const column of COLUMNS) {
      sums.push(`all.${column}=` + groups.map((_, g) => `g${g}.${column}`).join("+"));
    }
    for (const name of exact.keys()) {
      const [line = "", column] = name.split(".");
      if (column === "total") sums.push(`${name}=${line}.basic+${line}.project`);
    }
    return accountsOf(exact, sums, chains);
  });

/** A leaf's figure and what is added up from it: its line's total, its ancestors and theirs. */
function chainNames(group: number, leaf: number, column: string): string[] {
  return [`g${group}l${leaf}`, `g${group}`, "all"].flatMap((line) => [
    `${line}.${column}`,
    `${line}.total`,
  ]);
}

function accountsOf(
  exact: ReadonlyMap<string, number>,
  sums: readonly string[],
  chains: readonly (readonly string[])[],
): Accounts {
  const names = [...exact.keys()];
  const term = (name: string, coefficient: number) => ({ cell: names.indexOf(name), coefficient });
  const relations = sums.map((sum): Equation => {
    const [left = "", right = ""] = sum.split("=");
    return {
      kind: "equal",
      terms: [term(left, 1), ...right.split("+").map((name) => term(name, -1))],
    };
  });
  const problem: Problem = {
    cells: [...exact.values()].map(printedCell),
    relations,
    chains: chains.map((members): Chain => {
      const terms = members.map((name) => term(name, 1));
      return { leaf: terms[0]?.cell ?? -1, members: terms };
    }),
  };
  return { problem, names };
}

function printedCell(exact: number): PrintedCell {
  if (exact === 0) return { printed: 0, half: 0, step: 1, blank: true };
  return { printed: Math.round(exact / 100), half: 1, step: 1 };
}

/** The problem with some cells printing other amounts. */
export function misprinted(problem: Problem, changes: ReadonlyMap<number, number>): Problem {
  const cells = problem.cells.map((cell, at) => {
    const printed = changes.get(at);
    return printed === undefined ? cell : { printed, half: 1, step: 1 };
  });
  return { ...problem, cells };
}
