import type { Accounts, ThreePublic } from "./accounts";
import type { FigureLine } from "./code-lines";

/** Two lines, 预算数 and 决算数: however the form arranges them, these are the twelve figures. */
export function threePublicLines(threePublic: Accounts["threePublic"]): FigureLine[] {
  return [line("预算数", threePublic.budget), line("决算数", threePublic.actual)];
}

function line(key: string, parts: ThreePublic): FigureLine {
  const vehicles = parts.purchase + parts.running;
  const amounts = {
    合计: parts.abroad + vehicles + parts.reception,
    "因公出国（境）费": parts.abroad,
    小计: vehicles,
    公务用车购置费: parts.purchase,
    公务用车运行维护费: parts.running,
    公务接待费: parts.reception,
    会议费: parts.meetings,
    培训费: parts.training,
  };
  return { key, name: key, amounts };
}
