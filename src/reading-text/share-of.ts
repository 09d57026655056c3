import type { ValueName } from "../narrative/expression";
import { WHOLE_OF, WHOLES } from "../narrative/wording/bases";
import { FACT_LISTS } from "../narrative/facts/fact-lists";
import type { SectionKind } from "../narrative/wording/section-words";

/** Words after 占 that name no whole. */
const NOTHING = /^(?:比|的?比重|的?比例|率|的|为|约|达到?|比为|比重为)*$/;
const AFTER_WHOLE = /(?:的|比重|比例|为|约|达到?|总额|决算|数)*$/;
/** Parts of “三公” that are parts of the whole, not of another part. */
const MAIN_PARTS: ReadonlySet<string> = new Set([
  "因公出国（境）费决算",
  "公务用车费决算",
  "公务接待费决算",
]);

/** The wholes that a share can be of, the likeliest first; none where the words name one that is not known here. */
export function wholesOf(
  after: string,
  section: SectionKind,
  part: ValueName | undefined,
): readonly ValueName[] {
  const names = NOTHING.test(after) ? usualWhole(section, part) : wholesNamed(after);
  return names.map((name) => ({ kind: "fact", name }));
}

/**
 * 占财政拨款收入的84.59%；…占14.58%: where a sentence has named another whole than the usual one, a share
 * that names none may be of either.
 */
export function isOfWholeSaidBefore(
  after: string,
  said: string,
  section: SectionKind,
  part: ValueName,
): boolean {
  if (!NOTHING.test(after)) return false;
  const usual = usualWhole(section, part);
  const named = [...said.matchAll(/占([^，；。、\d]+?)\d/g)].map(({ 1: whole }) => whole!);
  return named.some(
    (whole) => !NOTHING.test(whole) && !wholesNamed(whole).some((one) => usual.includes(one)),
  );
}

function usualWhole(section: SectionKind, part: ValueName | undefined): readonly string[] {
  const isMain = part?.kind === "fact" && MAIN_PARTS.has(part.name);
  if (section === "three-public" && !isMain) return [];
  if (section === "totals") return part?.kind === "fact" ? wholesOfPart(part.name) : [];
  const whole = WHOLE_OF[section];
  return whole === undefined ? [] : [whole];
}

/** Where revenue and spending are told together, a share is of the whole that the part is of. */
function wholesOfPart(part: string): readonly string[] {
  return FACT_LISTS.flatMap((list) =>
    list.kind === "named" && TOLD_TOGETHER.has(list.name) && list.facts.includes(part)
      ? [list.whole]
      : [],
  );
}

const TOLD_TOGETHER = new Set(["收入来源", "支出性质", "收入总计构成", "支出总计构成"]);

function wholesNamed(after: string): readonly string[] {
  const bare = after.replace(AFTER_WHOLE, "");
  const found = WHOLES.find(
    ([words]) => words === after || words.replace(AFTER_WHOLE, "") === bare,
  );
  return found ? [found[1], ...(found[3] ?? [])] : [];
}
