import { leastHeavyWeight } from "../../localisation/least-weight";
import type { Steps } from "../../localisation/steps";
import { possibleCauses } from "./possible-causes";
import { oneByOne, type Cause } from "../cause";
import { causeKey } from "../cause-key";
import { NO_WITNESS, type Fate, type Witness } from "./considered";
import { isBetter, isFinished, isOpenOnly } from "./progress";
import { leastBeside } from "./least-beside";
import { leastForOddities, leastSought, leastWith, paidIn } from "./least-with";
import type { SoughtCauses } from "./sought-causes";
import { mend, checkedAgain, type Mended, type State } from "./state";
import { byWorth, weighed, type WeighedState } from "./weighed";
import { LEAST, NEAR } from "../weights";

/** So many steps are enough for nearly all states whose causes are the right ones. */
const EASY = 200_000;
/** Those that leave more than a few wrong cells are hardly so: a look must do until a ceiling is known. */
const LOOK = 20_000;
/** A rival of what was found is not sought for longer: nearly all are found within a hundredth of it. */
const RIVAL = 2_000_000;
/** More causes at once are not sought. */
const MOST_CAUSES = 3;
/** So many states of a round are weighed, those with the fewest broken relations. */
const WEIGHED = 12;
/** So many states are gone on from. */
const FRONTIER = 3;

/**
 * The best explanation by causes and cells together, and those that are nearly as good, best first;
 * empty when none was found. A cause is mended in the readings and all is checked again; what is
 * still broken is explained by cells. So causes are rivals of cells and of each other. `witness` is told
 * of everything that was tried, and changes nothing.
 */
export function explanations(
  first: State,
  steps: Steps,
  witness: Witness = NO_WITNESS,
): readonly WeighedState[] {
  const search = new ExplanationSearch(first, steps, witness);
  search.run();
  return search.near();
}

class ExplanationSearch {
  private readonly found: WeighedState[] = [];
  private readonly seen = new Set<string>();
  /** What is hard to explain has the wrong causes, as a rule: it waits until a ceiling is known. */
  private hard: readonly State[] = [];
  private readonly weighedStates = new Set<State>();
  private best = Infinity;

  constructor(
    private readonly first: State,
    private readonly steps: Steps,
    private readonly witness: Witness,
  ) {}

  run(): void {
    if (!this.weigh(this.first, SEVERAL, EASY)) this.weigh(this.first, CHEAP);
    let frontier = [this.first];
    for (let round = 0; round < MOST_CAUSES && frontier.length > 0; round++) {
      const next = frontier
        .filter((state) => paidIn(state) + LEAST <= this.ceiling)
        .flatMap((state) => this.furtherFrom(state, round === MOST_CAUSES - 1));
      next.sort((a, b) => a.stillBroken - b.stillBroken || a.cost - b.cost);
      for (const state of next.slice(0, WEIGHED)) this.weighOnce(state);
      for (const state of next.slice(WEIGHED)) this.tell(state, "left-out");
      frontier = next
        .filter(({ broken, observed }) => broken.length + observed.observations.length > 0)
        .slice(0, FRONTIER);
    }
    this.weighAgain(EASY);
    if (!this.isFound(this.first) && this.best > CHEAP) this.weigh(this.first, this.ceiling);
    this.weighAgain(this.best < Infinity ? RIVAL : Infinity);
    for (const state of this.hard) this.tell(state, "unexplained");
  }

  near(): readonly WeighedState[] {
    return this.found.filter(({ likeness }) => likeness <= this.ceiling).sort(byWorth);
  }

  private isFound(state: State): boolean {
    return this.found.some((each) => each.state === state);
  }

  private get ceiling(): number {
    return this.best + NEAR;
  }

  /** Weighs a state if that is easy, and else puts it off. */
  private weighOnce(state: State): void {
    if (this.weighedStates.has(state)) return;
    this.weighedStates.add(state);
    const isHardlyIt = this.best === Infinity && leastHeavyWeight(state.accounts().problem) > CHEAP;
    if (!this.weigh(state, this.ceiling, isHardlyIt ? LOOK : EASY))
      this.hard = [...this.hard, state];
  }

  /** Weighs what was put off, with so many steps for each. */
  private weighAgain(steps: number): void {
    this.hard = this.hard.filter((state) => !this.weigh(state, this.ceiling, steps));
  }

  /** False when it takes more steps than it may. */
  private weigh(state: State, most: number, steps = Infinity): boolean {
    const own = this.steps.upTo(steps);
    const result = weighed(state, most, own);
    this.steps.take(own);
    if (result.kind === "gaveUp" && steps < Infinity) return false;
    if (result.kind === "weighed") this.keep(result);
    else this.tell(state, "unexplained");
    return true;
  }

  private keep(result: WeighedState): void {
    const { causes, stillBroken } = result.state;
    this.witness({ causes, fate: { kind: "weighed", weight: result.weight, stillBroken } });
    this.found.push(result);
    this.best = Math.min(this.best, result.worth);
  }

  /** The states with one more cause, which may be the last, in which something is better. */
  private furtherFrom(state: State, isLast: boolean): State[] {
    return this.worthTrying(state, isLast).flatMap(({ mended, least }) => {
      if (least > this.ceiling || this.steps.areUsedUp) return this.dropped(state, mended.cause);
      const after = checkedAgain(state, mended, this.steps);
      if (isFinished(after)) this.weigh(after, this.ceiling);
      else if (isBetter(after, state, mended.cause)) {
        if (isOpenOnly(after)) this.weighOnce(after);
        return [after];
      } else this.tell(after, "mends-nothing");
      return [];
    });
  }

  /** Each further cause, mended, with what an explanation with it weighs at least: cheapest first. */
  private worthTrying(state: State, isLast: boolean): readonly Promising[] {
    const paid = paidIn(state);
    const mayWin = (kind: SoughtCauses) => this.mayWin(kind, state, isLast);
    const promising = possibleCauses(state, mayWin).flatMap((candidate): readonly Promising[] => {
      const { cause } = candidate;
      const least = paid + leastWith(candidate, state);
      if (least > this.ceiling) return this.dropped(state, cause);
      const key = [...state.causes, cause].map(causeKey).sort().join("\n");
      if (this.seen.has(key)) return [];
      this.seen.add(key);
      const cells = isLast ? leastBeside(oneByOne(cause), state.accounts()) : 0;
      const withCells = paid + cause.weight + cells;
      // It is known before the cause is mended, which takes a hundred times as long.
      if (withCells > this.ceiling) return this.dropped(state, cause);
      const mended = mend(state, cause);
      return [{ mended, least: Math.max(least, withCells + leastForOddities(mended, isLast)) }];
    });
    return promising.sort((a, b) => a.least - b.least);
  }

  /** Whether causes may be cheap enough to be looked for; who listens hears of single ones whatever they weigh. */
  private mayWin(kind: SoughtCauses, state: State, isLast: boolean): boolean {
    const isTold = this.witness !== NO_WITNESS && state.causes.length === 0;
    if (isTold || this.ceiling === Infinity) return true;
    return paidIn(state) + leastSought(kind, state, isLast) <= this.ceiling;
  }

  private dropped(state: State, cause: Cause): [] {
    this.witness({ causes: [...state.causes, cause], fate: { kind: "too-dear" } });
    return [];
  }

  private tell({ causes, stillBroken }: State, kind: PlainFate): void {
    this.witness({ causes, fate: { kind, stillBroken } });
  }
}

/** Accounts with one more cause mended, and what an explanation with their causes weighs at least. */
interface Promising {
  readonly mended: Mended;
  readonly least: number;
}

/** A fate that says no more than how many relations stay broken. */
type PlainFate = Exclude<Fate["kind"], "weighed" | "too-dear">;

/** Up to this weight, three wrong cells, cells are searched before any cause: that takes milliseconds. */
const CHEAP = 60;
/** Up to this, six of them, where that is easy: then few causes are worth trying beside them. */
const SEVERAL = 120;
