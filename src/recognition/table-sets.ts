import type { Form } from "../tables/form";
import type { DraftTable } from "./draft-table";
import { areCompatible, areSame, identityOf, type SetIdentity } from "./set-identity";

/** The tables of one unit and one year in a workbook that may hold those of several. */
export interface TableSet {
  readonly identity: SetIdentity;
  readonly drafts: readonly DraftTable[];
}

/**
 * Parts the tables of a workbook into sets, by what they say of unit, year and scope; what says nothing
 * goes with the tables before it, as long as no table stands twice. The largest set comes first. A lone
 * table that says otherwise is no set: it stays where it stands, as a stranger or a double.
 */
export function tableSets(drafts: readonly DraftTable[]): readonly TableSet[] {
  const groups = drafts.reduce<readonly TableSet[]>(withDraft, []);
  const [main, ...others] = groups.toSorted(byWeight);
  if (!main) return [];
  const own = others.filter((group) => standsAlone(group, main));
  const strays = others.filter((group) => !own.includes(group)).flatMap((group) => group.drafts);
  const order = (group: TableSet) => groups.indexOf(group);
  return [
    { ...main, drafts: [...main.drafts, ...strays] },
    ...own.toSorted((a, b) => order(a) - order(b)),
  ];
}

/** What is shown before what is hidden; whole sets before parts of one; then the later year, and the more tables. */
function byWeight(a: TableSet, b: TableSet): number {
  const [ofA, ofB] = [formsOf(a).size, formsOf(b).size];
  const isPart = (size: number) => Number(size * 2 < Math.max(ofA, ofB));
  return (
    Number(isHidden(a)) - Number(isHidden(b)) ||
    isPart(ofA) - isPart(ofB) ||
    (b.identity.year ?? 0) - (a.identity.year ?? 0) ||
    ofB - ofA
  );
}

function isHidden({ drafts }: TableSet): boolean {
  return drafts.every(({ hidden }) => hidden);
}

function formsOf({ drafts }: TableSet): ReadonlySet<Form> {
  return new Set(drafts.map(({ form }) => form));
}

/** The set that a table goes to: one that says the same, else the last that it fits and that lacks it. */
function withDraft(groups: readonly TableSet[], draft: DraftTable): readonly TableSet[] {
  const identity = identityOf(draft);
  const latest = groups.toReversed();
  const home =
    latest.find((group) => draft.continued && areCompatible(group.identity, identity)) ??
    latest.find((group) => isStated(identity) && areSame(group.identity, identity)) ??
    latest.find((group) => areCompatible(group.identity, identity) && !has(group, draft)) ??
    latest.find((group) => group.drafts.at(-1)?.sheet === draft.sheet && fits(group, identity));
  if (!home) return [...groups, { identity, drafts: [draft] }];
  const joined = { identity: { ...identity, ...home.identity }, drafts: [...home.drafts, draft] };
  return groups.map((group) => (group === home ? joined : group));
}

function fits(group: TableSet, identity: SetIdentity): boolean {
  return areCompatible(group.identity, identity);
}

function isStated({ organisation, year }: SetIdentity): boolean {
  return organisation !== undefined || year !== undefined;
}

function has({ drafts }: TableSet, { form }: DraftTable): boolean {
  return drafts.some((draft) => draft.form === form);
}

/** Tables that say of themselves what they are; without a name, as many as make a set. */
const FEWEST = { named: 2, nameless: 4 };

/** Whether tables beside the main set are a set of their own: most of them stand there a second time. */
function standsAlone(group: TableSet, main: TableSet): boolean {
  const own = formsOf(group);
  const twice = [...own].filter((form) => formsOf(main).has(form)).length;
  const named = !areCompatible(group.identity, main.identity);
  const fewest = named ? FEWEST.named : FEWEST.nameless;
  return twice * 2 > own.size && (own.size >= fewest || isOtherUnits(group, main));
}

/** A single table beside a single table, each of its own unit. */
function isOtherUnits({ identity, drafts }: TableSet, main: TableSet): boolean {
  const { organisation } = main.identity;
  return (
    main.drafts.length === 1 &&
    drafts.length === 1 &&
    identity.organisation !== undefined &&
    organisation !== undefined &&
    identity.organisation !== organisation
  );
}

/** The units of tables that are grouped by unit, each with its part of every such table. */
export function groupSets(drafts: readonly DraftTable[]): readonly TableSet[] {
  const units = new Set(drafts.flatMap(({ groupOf }) => groupOf ?? []));
  return [...units].map((unit) => {
    const own = drafts.filter(({ groupOf }) => groupOf === unit);
    return { identity: identityOf(own[0]!), drafts: own };
  });
}

/** What the set of one unit of a grouped table is called. */
export function groupName({ drafts: [first] }: TableSet): string | undefined {
  return first?.groupOf;
}
