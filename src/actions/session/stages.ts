import type { CheckedStage, Stage, Work } from "./session-state";

/** The stage while a check is under way: results that are there stay to be seen. */
export function withWork(stage: Stage, work: Work): Stage {
  return stage.kind === "checked" ? { ...stage, work } : { kind: "busy", work };
}

export function withoutWork({ work: _work, ...stage }: CheckedStage): CheckedStage {
  return stage;
}
