import type { JudgedNumber } from "./number-remarks";

/**
 * Wording that disagrees again and again, and agrees more often, is wording that we read wrongly in
 * places: what is worded so is not accused. One slip among many is no such case.
 */
export function trusted(judged: readonly JudgedNumber[]): readonly JudgedNumber[] {
  const bySkeleton = new Map<string, JudgedNumber[]>();
  for (const one of judged) {
    const { skeleton } = one.statement;
    bySkeleton.set(skeleton, [...(bySkeleton.get(skeleton) ?? []), one]);
  }
  const doubted = new Set(
    [...bySkeleton.values()]
      .filter(isDoubtful)
      .flatMap((group) => group.filter(({ verdict }) => verdict === "wrong")),
  );
  return judged.map((one) =>
    doubted.has(one) ? { statement: one.statement, verdict: "unknown" } : one,
  );
}

/** Never true of differences: a wrong one is one slip, and its wording is the plainest there is. */
function isDoubtful(group: readonly JudgedNumber[]): boolean {
  const wrong = group.filter(({ verdict }) => verdict === "wrong");
  const right = group.filter(({ verdict }) => verdict === "right");
  const meant = new Set(wrong.map(({ statement }) => JSON.stringify(statement.outcome)));
  const isItem = group.some(({ statement }) => statement.skeleton.includes("|item|"));
  return (
    !isItem &&
    wrong.length >= 2 &&
    right.length < wrong.length &&
    right.length > 0 &&
    meant.size > 1
  );
}
