import { candidateSet } from "./candidate-set";
import { Overflow } from "./exact";
import type { CandidateSet } from "./localisation";
import { partsOf } from "./parts";
import { isSameCandidate, type Candidate, type Problem } from "./problem";
import type { Row } from "./row";
import { Search } from "./search";
import { shaved } from "./shaving";
import type { FoundPart } from "./smallest-sets";
import { Steps } from "./steps";
import type { System } from "./system";
import { Verification } from "./verification";

/** What the questions may cost together; what is not answered within it is not known. */
const LIMITS = { firstSet: 4_000_000, rivals: 400_000, allRivals: 4_000_000, sets: 30 };

/** What was found: the smallest sets as independent parts, and what they weigh together. */
interface FoundSets {
  readonly weight: number;
  readonly parts: readonly FoundPart[];
}

interface Group {
  readonly rows: readonly Row[];
  readonly columns: ReadonlySet<number>;
}

/**
 * Explanations that are hardly dearer than the smallest: one of them may be the true one, so what is
 * not in each of them is not certain.
 */
export class NearSets {
  private readonly steps = new Steps(LIMITS);
  private readonly weights: readonly number[];
  private readonly groups = new Map<number, readonly Group[]>();

  constructor(
    private readonly problem: Problem,
    private readonly system: System,
    private readonly found: FoundSets,
  ) {
    this.weights = system.columns.map(({ weight }) => weight);
  }

  /**
   * The explanations of at most `most` without a suspect and what cannot be told from it, of the part
   * that it stands in; `undefined` when there may be more of them, or the suspect is none.
   */
  without(suspect: Candidate, most: number): readonly CandidateSet[] | undefined {
    try {
      return this.sought(suspect, most);
    } catch (error) {
      if (error instanceof Overflow) return undefined;
      throw error;
    }
  }

  private sought(suspect: Candidate, most: number): readonly CandidateSet[] | undefined {
    const column = this.system.columns.findIndex(({ members }) =>
      members.some((member) => isSameCandidate(member.suspect, suspect)),
    );
    const group = this.groupsWithin(most).find(({ columns }) => columns.has(column));
    if (!group) return undefined;
    const smallest = this.found.parts.flatMap(({ sets }) => sets[0] ?? []);
    const own = smallest
      .filter((each) => group.columns.has(each))
      .reduce((sum, each) => sum + this.weights[each]!, 0);
    this.steps.nextPart();
    const search = new Search(group.rows, this.weights, this.steps);
    const sets = search.without(column, most - this.found.weight + own);
    const verification = new Verification(this.system.rows, this.steps);
    return sets?.map((set) => candidateSet(this.problem, this.system, set, verification));
  }

  private groupsWithin(most: number): readonly Group[] {
    const known = this.groups.get(most);
    if (known) return known;
    const { rows } = shaved(this.system.rows, this.weights, most, this.steps);
    const groups = partsOf(rows).map((part) => ({
      rows: part,
      columns: new Set(part.flatMap(({ columns }) => columns)),
    }));
    this.groups.set(most, groups);
    return groups;
  }
}
