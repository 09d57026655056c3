import type { IndexedReading, Readings } from "../identities/readings";
import { formOf } from "../tables/forms";
import { CodeSets } from "./causes/code-sets";
import { bareSections } from "./causes/lines-left-out";
import { isWhole } from "./causes/whole-tables";
import type { Finding } from "./finding";
import { whereOnSheet } from "./places";

/**
 * All 项 of a 款 left out, two or more, where the table prints 项: nothing breaks by it, because a code
 * may stand undivided, and how much each has to print nothing says. A single one is a cause.
 */
export function itemsLeftOut(readings: Readings): readonly Finding[] {
  const sets = new CodeSets(readings);
  return sets.tables.filter(isWhole).flatMap((own) =>
    bareSections(own, sets)
      .filter(({ below }) => below.length > 1)
      .map(({ line, below }): Finding => ({
        severity: "notice",
        kind: "line",
        table: own.reading.table,
        cells: [line.place],
        message: `${whereOnSheet(own, line.place)} ${line.code!} 下没有项级科目，疑似漏录 ${list(below, own, sets)} ${below.length} 行；《${titleOfSeen(below, own, sets)}》有这些科目。各条关系虽都成立，请核对。`,
      })),
  );
}

function list(codes: readonly string[], { reading }: IndexedReading, sets: CodeSets): string {
  return codes.map((code) => `${code} ${sets.captionOf(code, reading.table)}`.trim()).join("、");
}

/** The table that has most of them. */
function titleOfSeen(
  codes: readonly string[],
  { reading }: IndexedReading,
  sets: CodeSets,
): string {
  const having = ({ reading: { table } }: IndexedReading) =>
    codes.filter((code) => sets.has(table, code)).length;
  const [most] = sets.tables
    .filter((each) => each.reading.table !== reading.table)
    .toSorted((one, other) => having(other) - having(one));
  return formOf(most!.reading.table).title;
}
