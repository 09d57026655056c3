import { DECLARED } from "../../identities/declared/all";
import { identityId, type DeclaredIdentity } from "../../identities/identity";
import { CAUSE_KINDS } from "./cause-kinds";
import { FIGURE_FINDING_KINDS } from "./figure-finding-kinds";
import EXAMPLES from "./kind-examples.json";
import type { DescribedKind, KindExample, KindGroup, KindPage } from "./kind-page";
import { READING_FINDING_KINDS } from "./reading-finding-kinds";
import { relationKind } from "./relation-kinds";
import { SLIP_KINDS } from "./slip-kinds";
import { VERDICT_KINDS } from "./verdict-kinds";

const KNOWN_EXAMPLES: Readonly<Record<string, KindExample>> = EXAMPLES;

const SOURCES: Readonly<Record<Exclude<KindGroup, "relation">, string>> = {
  cause: "各表科目的比较，和改正后关系是否成立",
  slip: "填的数与应有的数的对比",
  finding: "单元格和表上的文字",
};

/** The pages of all kinds, without examples: those are found in the reports of cases. */
export const KINDS_WITHOUT_EXAMPLES: readonly KindPage[] = [
  ...DECLARED.map((identity): KindPage => ({
    ...relationKind(identity),
    id: relationPageId(identity),
    group: "relation",
  })),
  ...pagesOf("cause", Object.values(CAUSE_KINDS)),
  ...pagesOf("slip", SLIP_KINDS),
  ...pagesOf("finding", [...VERDICT_KINDS, ...FIGURE_FINDING_KINDS, ...READING_FINDING_KINDS]),
];

/** A page for every kind of relation, cause, slip and finding. */
export const KIND_PAGES: readonly KindPage[] = KINDS_WITHOUT_EXAMPLES.map((page) => {
  const example = KNOWN_EXAMPLES[page.id];
  return example ? { ...page, example } : page;
});

/** The id of a declared relation's page. */
export function relationPageId(identity: DeclaredIdentity): string {
  return identityId(identity).replace(/[“”（）［］〈〉]/g, "");
}

function pagesOf(
  group: Exclude<KindGroup, "relation">,
  kinds: readonly DescribedKind[],
): readonly KindPage[] {
  return kinds.map((kind) => ({
    source: SOURCES[group],
    ...kind,
    id: `${group}-${kind.name.replace(/[“”、，]/g, "")}`,
    group,
  }));
}
