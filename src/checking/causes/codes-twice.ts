import type { IndexedReading } from "../../identities/readings";
import { bareName, digitsApart, type CodeSets } from "./code-sets";
import { sameAmounts } from "./line-amounts";
import type { Observation } from "./observation";
import { WEIGHTS } from "./weights";
import { doubled } from "./whole-tables";

/** Codes on two lines: one of them is another's, or was entered a second time. */
export function codesTwice(own: IndexedReading, sets: CodeSets): readonly Observation[] {
  const { table } = own.reading;
  const missing = sets.missingFrom(table);
  return doubled(own).map((line) => {
    const first = own.codes.find(({ code }) => code === line.code)!;
    const twice = { kind: "line-twice", table, line, first, weight: WEIGHTS.lineTwice } as const;
    const recodings = [line, first].flatMap((each) =>
      missing.flatMap((should) => {
        const name = bareName(each);
        const isNamed = name !== "" && sets.namesOf(should, table).has(name);
        const apart = digitsApart(each.code!, should);
        if (apart === undefined || (!isNamed && apart > 1)) return [];
        const weight = isNamed ? WEIGHTS.codeByNameOneDigit : WEIGHTS.codeOneDigit;
        const printed = each.code!;
        return [
          {
            kind: "code",
            table,
            line: each,
            printed,
            should,
            evidence: isNamed ? "name" : "codes",
            weight,
          } as const,
        ];
      }),
    );
    const copies = sameAmounts(own, line, first)
      ? [
          { ...twice, addedUp: false },
          { ...twice, addedUp: true },
        ]
      : [];
    return { key: `twice ${table} ${line.code!}`, causes: [...copies, ...recodings] };
  });
}
