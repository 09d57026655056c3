import { addressOf } from "../../sheets/address";
import type { CellPlace } from "../../sheets/sheet";
import type { SelfEvaluationReading } from "../../tables/self-evaluation";
import type { Finding } from "../finding";
import type { RelationJudgement } from "../intervals/judge-relation";
import type { Outcome } from "../outcome";

/** One relation of a 绩效自评表, checked. */
export interface CheckedScore {
  /** In the notation, as it was judged: 执行率＝执行数÷预算数. */
  readonly text: string;
  readonly outcome: Outcome;
  readonly finding?: Finding;
}

const SOURCE = "绩效自评表填报说明";

/** What came of a relation; where it does not hold, `says` tells both sides in Chinese. */
export function checkedScore(
  reading: SelfEvaluationReading,
  {
    text,
    judgement: { outcome },
  }: { readonly text: string; readonly judgement: RelationJudgement },
  place: CellPlace,
  says: string,
): CheckedScore {
  if (outcome.kind !== "broken") return { text, outcome };
  const where = `《${reading.title}》（${reading.sheet}）${addressOf(place.row, place.column)}`;
  const finding: Finding = {
    severity: "error",
    kind: "figure",
    identity: text,
    source: SOURCE,
    cells: [place],
    message: `${where}：${text} 不成立，${says}。请核对。`,
  };
  return { text, outcome, finding };
}
