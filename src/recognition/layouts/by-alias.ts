import { normalise } from "../../sheets/wording";

interface Aliased {
  readonly aliases: readonly string[];
}

/**
 * Finds the first of a form's lines or columns that is called so, today or formerly. Every cell of a
 * sheet may ask for a name: each list is gone through once, and remembered with its form.
 */
export function byAlias<Form extends Aliased>(): (
  forms: readonly Form[],
  normal: string,
) => Form | undefined {
  const known = new WeakMap<readonly Form[], ReadonlyMap<string, Form>>();
  return (forms, normal) => {
    const index = known.get(forms) ?? indexOf(forms);
    known.set(forms, index);
    return index.get(normal);
  };
}

/** Of two of one name the first. */
function indexOf<Form extends Aliased>(forms: readonly Form[]): ReadonlyMap<string, Form> {
  const named = forms.flatMap((form) =>
    form.aliases.map((alias): readonly [string, Form] => [normalise(alias), form]),
  );
  return new Map(named.toReversed());
}
