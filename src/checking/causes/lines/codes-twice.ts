import type { IndexedReading } from "../../../identities/readings";
import { blocksTwice, doubled, type Repeat } from "./blocks-twice";
import { bareName, digitsApart, parentOf, type CodeSets } from "../codes/code-sets";
import type { Line } from "../../../tables/reading";
import type { TableId } from "../../../tables/table-id";
import { sameAmounts } from "./line-amounts";
import type { Observation } from "../search/observation";
import { WEIGHTS } from "../weights";

/** Codes on two lines: one of them is another's, or was entered a second time. */
export function codesTwice(own: IndexedReading, sets: CodeSets): readonly Observation[] {
  const { table } = own.reading;
  const missing = sets.missingFrom(table);
  const blocks = blocksTwice(own);
  const inBlocks = new Set(blocks.flatMap((block) => block.map(({ line }) => line)));
  const single = doubled(own).filter((line) => !inBlocks.has(line));
  return [...blocks.map((block) => blockTwice(table, block)), ...single.map(lineTwice)];

  function lineTwice(line: Line): Observation {
    const first = own.codes.find(({ code }) => code === line.code)!;
    const twice = { kind: "line-twice", table, line, first, weight: WEIGHTS.lineTwice } as const;
    const recodings = [line, first].flatMap((each) =>
      missing.flatMap((should) => {
        const name = bareName(each);
        const isNamed = name !== "" && sets.namesOf(should, table).has(name);
        const isLike = isNamed
          ? each.code!.length === should.length || isWithoutOwnLevel(each, should)
          : digitsApart(each.code!, should) === 1;
        if (!isLike) return [];
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
  }
}

/** No two codes or more are mistyped to what stands above, in its order and with its amounts. */
function blockTwice(table: TableId, [top, ...more]: readonly Repeat[]): Observation {
  const cause = { kind: "line-twice", table, ...top!, more, weight: WEIGHTS.lineTwice } as const;
  return {
    key: `twice ${table} ${top!.line.code!}`,
    causes: [
      { ...cause, addedUp: false },
      { ...cause, addedUp: true },
    ],
  };
}

/** Levels have cells of their own, and the lowest was left blank: what stands above it is its parent's code. */
function isWithoutOwnLevel({ code, codeCells = [] }: Line, should: string): boolean {
  return codeCells.length > 1 && parentOf(should) === code;
}
