import { normalise } from "../sheets/wording";

/** Whose tables, of which year, and for how much of the unit, as far as it is printed. */
export interface SetIdentity {
  /** The unit's name, normalised, without its scope. */
  readonly organisation?: string;
  readonly year?: number;
  /** 本级: the office alone; 汇总: with the units below it. */
  readonly scope?: Scope;
}

type Scope = "本级" | "汇总";

const OFFICE = /\(?(?:机关)?本级\)?$/;
const WHOLE = /\(?(?:汇总|合并)\)?$/;

/** What of a table tells its set. */
interface Stated {
  readonly organisation?: string;
  readonly year?: number;
  readonly sheet: string;
}

/** What a table says of its set: beside its title, or in the name of its sheet. */
export function identityOf({ organisation, year, sheet }: Stated): SetIdentity {
  const name = organisation === undefined ? undefined : normalise(organisation);
  const scope = scopeIn(name ?? "") ?? scopeIn(normalise(sheet));
  const bare = name?.replace(OFFICE, "").replace(WHOLE, "");
  return {
    ...(bare !== undefined && bare !== "" && { organisation: bare }),
    ...(year !== undefined && { year }),
    ...(scope && { scope }),
  };
}

function scopeIn(text: string): Scope | undefined {
  if (OFFICE.test(text) || /^本级/.test(text)) return "本级";
  return WHOLE.test(text) || /^(?:汇总|合并)/.test(text) ? "汇总" : undefined;
}

/** Whether both say the same, and of the same things. */
export function areSame(one: SetIdentity, other: SetIdentity): boolean {
  return (
    one.organisation === other.organisation && one.year === other.year && one.scope === other.scope
  );
}

/** Whether nothing that one says is said otherwise by the other. */
export function areCompatible(one: SetIdentity, other: SetIdentity): boolean {
  return (
    agree(one.organisation, other.organisation) &&
    agree(one.year, other.year) &&
    agree(one.scope, other.scope)
  );
}

function agree<T>(one: T | undefined, other: T | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}
