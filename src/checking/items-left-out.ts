import type { IndexedReading, Readings } from "../identities/readings";
import { formOf } from "../tables/forms";
import { CodeSets, hasAmount } from "./causes/codes/code-sets";
import { bareLines, type BareLine } from "./causes/lines/lines-left-out";
import { isWhole } from "./causes/lines/whole-tables";
import type { Finding } from "./finding";
import { whereOnSheet } from "./places";

/** So many others of its level must be divided, and all of them, before one that is not is odd by itself. */
const LEAST_DIVIDED = 3;

/**
 * All lines below a 类 or 款 left out, where the table prints them elsewhere: nothing breaks by it, because
 * a code may stand undivided, and how much each has to print nothing says. A single one that another
 * table has is a cause.
 */
export function itemsLeftOut(readings: Readings): readonly Finding[] {
  const sets = new CodeSets(readings);
  const bare = sets.tables
    .filter(isWhole)
    .flatMap((own) => bareLines(own, sets).map((each): BareIn => ({ own, ...each })));
  return [
    ...bare.filter(({ below }) => below.length > 1).map((each) => lackingFinding(each, sets)),
    ...alikeEverywhere(bare.filter((each) => each.below.length === 0 && isAlone(each))),
  ];
}

interface BareIn extends BareLine {
  readonly own: IndexedReading;
}

function lackingFinding({ own, line, below }: BareIn, sets: CodeSets): Finding {
  const lacking = `${list(below, own, sets)} ${below.length} 行；《${titleOfSeen(below, own, sets)}》有这些科目`;
  return finding({ own, line }, `疑似漏录 ${lacking}`);
}

/** The only one of its level that is not divided. */
function isAlone({ own, line }: BareIn): boolean {
  const others = own.codes.filter(
    (each) => each !== line && each.code!.length === line.code!.length,
  );
  return (
    hasAmount(own, line.code!) &&
    others.length >= LEAST_DIVIDED &&
    others.every(({ code }) => own.below(code).length > 0)
  );
}

/** What no table divides is told once. */
function alikeEverywhere(bare: readonly BareIn[]): readonly Finding[] {
  const byCode = new Map<string, BareIn[]>();
  for (const each of bare) {
    const code = each.line.code!;
    byCode.set(code, [...(byCode.get(code) ?? []), each]);
  }
  return [...byCode.values()].map(([first, ...more]) => {
    const titles = more.map(({ own }) => `《${formOf(own.reading.table).title}》`).join("、");
    const also = titles === "" ? "" : `；${titles}也是如此`;
    const level = first!.line.code!.length === 3 ? "各类" : "各款";
    return finding(first!, `而其他${level}都有，疑似漏录${also}`);
  });
}

function finding({ own, line }: Pick<BareIn, "own" | "line">, what: string): Finding {
  const level = line.code!.length === 3 ? "款" : "项";
  return {
    severity: "notice",
    kind: "line",
    table: own.reading.table,
    cells: [line.place],
    message: `${whereOnSheet(own, line.place)} ${line.code!} 下没有${level}级科目，${what}。各条关系虽都成立，请核对。`,
  };
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
