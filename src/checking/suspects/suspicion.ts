import type { Readings } from "../../identities/readings";
import type { TableReading } from "../../tables/reading";
import type { Checked, CheckedIdentity } from "../checked-identity";
import { localise } from "../localisation/localise";
import type { Localisation, LocalisationPart, GiveUpReason } from "../localisation/localisation";
import { rivalsOf } from "../localisation/certainty";
import { accountsProblem } from "./accounts-problem";
import { bestSet } from "./best-set";
import { suspectBlocksOf, type SuspectBlock } from "./blocks";
import { CellSurroundings } from "./cell-surroundings";
import { possiblePart } from "./possible";
import type { Suspect } from "./suspect";
import { suspectsAt, type Case } from "./suspects-at";
import { wrongUnit, type WrongUnit } from "./wrong-unit";

/** The best explanation of all broken relations, or a sentence that says why there is none. */
export interface Suspicion {
  readonly suspects: readonly Suspect[];
  /** Suspects of one column that one slip explains together. */
  readonly blocks: readonly SuspectBlock[];
  /** Set when a whole table is in another unit than it states; then no cell is suspected. */
  readonly wrongUnit?: WrongUnit;
  /** Chinese; set when the search gave up or was cut short. */
  readonly remark?: string;
}

const WHY: Readonly<Record<GiveUpReason, string>> = {
  steps: "可能的解释太多，搜索到规定的步数仍未能找出最可能有误的单元格，请逐条核对",
  overflow: "数字过大，未能推算最可能有误的单元格，请逐条核对",
  contradiction: "改动任何数字都不能使关系全部成立，未能推算最可能有误的单元格，请逐条核对",
};
const WAITS_FOR_UNIT = "请先改正金额单位，再核对其余的关系";
const CUT_SHORT = "可能的解释很多，只比较了其中一部分";

/** What is at hand to find the wrong cells with. */
export interface Clues {
  readonly readings: Readings;
  /** Last year's tables; none where they are not at hand. */
  readonly lastYear: readonly TableReading[];
}

/** Names the cells whose change mends every broken relation with the least change. */
export function suspicion(checked: Checked, { readings, lastYear }: Clues): Suspicion {
  const broken = checked.identities.filter(isBroken);
  if (broken.length === 0) return none();
  const accounts = accountsProblem(checked, readings);
  const unit = wrongUnit(accounts, readings);
  if (unit) return { ...none(WAITS_FOR_UNIT), wrongUnit: unit };
  const explanation: Localisation = localise(accounts.problem);
  if (explanation.kind === "gaveUp") return none(WHY[explanation.why]);
  const around = new CellSurroundings(accounts, readings, lastYear);
  const suspects = explanation.parts.flatMap((part) =>
    partSuspects(part, { accounts, around, broken }),
  );
  const cutShort = explanation.parts.some(({ complete }) => !complete);
  return {
    suspects,
    blocks: suspectBlocksOf(suspects, readings, accounts.digits),
    ...(cutShort && { remark: CUT_SHORT }),
  };
}

function none(remark?: string): Suspicion {
  return { suspects: [], blocks: [], ...(remark !== undefined && { remark }) };
}

/** What no reading of unread amounts mends is an error, but nothing can be reckoned from it. */
function isBroken({ declared, judgement, open }: CheckedIdentity): boolean {
  return declared.strength === "must" && judgement.outcome.kind === "broken" && open === undefined;
}

function partSuspects(found: LocalisationPart, known: Case): readonly Suspect[] {
  const part = possiblePart(found, known.accounts.problem);
  const best = bestSet(part, known.accounts, known.around);
  return best.flatMap((place) =>
    unlessPerhapsForced(suspectsAt(place, rivalsOf(place, best, part), part, known)),
  );
}

/** Who explains nothing but what forced totals would explain as well is not certain to be wrong. */
function unlessPerhapsForced(suspects: readonly Suspect[]): readonly Suspect[] {
  const explained = suspects.flatMap(({ explains }) => explains);
  return explained.every(({ missBy }) => missBy === "perhapsForced")
    ? suspects.map((suspect) => ({ ...suspect, certain: false }))
    : suspects;
}
