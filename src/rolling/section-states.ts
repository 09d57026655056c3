import { evaluate } from "../narrative/evaluate";
import type { FactBook } from "../narrative/fact";
import type { SectionKind } from "../narrative/wording/section-words";
import { denialsIn } from "../proofreading/denials";
import { writtenNumberOf } from "../proofreading/number-style";
import type { ParagraphAtWork } from "./at-work";
import { asksForKnown } from "./gap-pieces";

/** Sections that read otherwise where there is nothing to tell, and the facts that say which they are. */
const TURNING: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  funds: ["政府性基金支出", "政府性基金本年收入"],
  capital: ["国有资本经营支出"],
  "three-public": ["三公经费决算", "三公经费预算"],
  procurement: ["政府采购支出"],
  running: ["机关运行经费"],
};

export const TURNING_SECTIONS = Object.keys(TURNING) as readonly SectionKind[];

/** Why a section has to be told in other words; `undefined` where it has not. */
export function whyTurned(
  section: SectionKind,
  paragraphs: readonly ParagraphAtWork[],
  target: FactBook,
): string | undefined {
  const facts = TURNING[section] ?? [];
  const values = facts.map((name) => evaluate({ kind: "fact", name }, target));
  const isSome = values.some((one) => one.kind === "evaluated" && !one.value.isZero());
  const isNone = values.every((one) => one.kind === "evaluated" && one.value.isZero());
  const toldNone = paragraphs.some((p) =>
    denialsIn(section, p.text).some(({ fact }) => facts.includes(fact)),
  );
  const toldSome = paragraphs.some(tellsAmount);
  if (isSome && paragraphs.length > 0 && paragraphs.every((p) => asksForKnown(p, target)))
    return "上年没有写，今年有数：这一节按模板的写法，请核对";
  if (toldNone && !toldSome && isSome) return "上年没有，今年有：这一节按模板的写法，请核对";
  if (toldSome && isNone) return "上年有，今年没有：这一节按模板的写法，请核对";
  return undefined;
}

function tellsAmount({ statements }: ParagraphAtWork): boolean {
  return statements.some(
    (one) =>
      one.kind === "number" &&
      one.outcome.kind === "bound" &&
      one.role !== "counted" &&
      !writtenNumberOf(one).isZero(),
  );
}
