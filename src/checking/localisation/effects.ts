import { exact, greatestCommonDivisor } from "./exact";
import { movedBy, type Problem, type Candidate, type Summand } from "./problem";

/** What a suspect's change does to the relations: ascending relation indexes and coefficients. */
export interface Effect {
  readonly relations: readonly number[];
  readonly coefficients: readonly number[];
}

const NO_EFFECT: Effect = { relations: [], coefficients: [] };

/** Tells the effect of every suspect of a problem. */
export function effectsOf(problem: Problem): (suspect: Candidate) => Effect {
  const alone = cellEffects(problem);
  return (suspect) =>
    suspect.kind === "cell"
      ? (alone[suspect.cell] ?? NO_EFFECT)
      : chainEffect(movedBy(problem, suspect), alone);
}

/** The effect as the multiple of its smallest integer shape, which begins with a positive number. */
export function shapeOf(effect: Effect): { readonly shape: Effect; readonly scale: number } {
  const size = greatestCommonDivisor(effect.coefficients);
  const scale = size * Math.sign(effect.coefficients[0] ?? 1);
  const coefficients = effect.coefficients.map((coefficient) => coefficient / scale);
  return { shape: { ...effect, coefficients }, scale };
}

function cellEffects(problem: Problem): readonly Effect[] {
  const effects = problem.cells.map(() => ({
    relations: [] as number[],
    coefficients: [] as number[],
  }));
  problem.relations.forEach(({ terms }, relation) => {
    for (const { cell, coefficient } of terms) {
      effects[cell]?.relations.push(relation);
      effects[cell]?.coefficients.push(coefficient);
    }
  });
  return effects;
}

/** What a chain does: the effects of its members together, most of which cancel. */
function chainEffect(members: readonly Summand[], alone: readonly Effect[]): Effect {
  const sums = new Map<number, number>();
  for (const { cell, coefficient } of members) {
    const { relations, coefficients } = alone[cell] ?? NO_EFFECT;
    relations.forEach((relation, at) => {
      const change = coefficient * (coefficients[at] ?? 0);
      sums.set(relation, exact((sums.get(relation) ?? 0) + change));
    });
  }
  const relations = [...sums.keys()].filter((each) => sums.get(each) !== 0).sort((x, y) => x - y);
  return { relations, coefficients: relations.map((relation) => sums.get(relation) ?? 0) };
}
