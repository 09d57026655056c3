import type { ValueName } from "../narrative/expression";
import { WHOLE_OF, WHOLES } from "../narrative/wording/bases";
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

/** The whole that a share is of; `undefined` where the words name one that is not known here. */
export function shareOf(
  after: string,
  section: SectionKind,
  part: ValueName | undefined,
): ValueName | undefined {
  const name = NOTHING.test(after) ? usualWhole(section, part) : wholeNamed(after);
  return name === undefined ? undefined : { kind: "fact", name };
}

function usualWhole(section: SectionKind, part: ValueName | undefined): string | undefined {
  if (section === "three-public" && (part?.kind !== "fact" || !MAIN_PARTS.has(part.name)))
    return undefined;
  return WHOLE_OF[section];
}

function wholeNamed(after: string): string | undefined {
  const bare = after.replace(AFTER_WHOLE, "");
  return WHOLES.find(([words]) => words === after || words.replace(AFTER_WHOLE, "") === bare)?.[1];
}
