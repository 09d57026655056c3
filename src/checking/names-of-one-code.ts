import type { IndexedReading, Readings } from "../identities/readings";
import { suitsFunctionalName } from "../tables/functional-names";
import { formOf } from "../tables/forms";
import type { Line } from "../tables/reading";
import type { Finding } from "./finding";
import { isOtherName } from "./other-names";
import { whereOnSheet } from "./places";

/** A line in its table. */
interface Named {
  readonly line: Line;
  readonly reading: IndexedReading;
}

/** Lines of one code in several tables that have one name. */
type Camp = readonly Named[];

/**
 * Codes that tables name differently. Published names and most tables say which name is wrong, and then
 * it is told at each line that bears it; else that the two differ.
 */
export function namesOfOneCode(readings: Readings): readonly Finding[] {
  const byCode = new Map<string, Named[]>();
  for (const reading of readings.all()) {
    const twice = codesStandingTwice(reading);
    for (const line of reading.codes) {
      if (twice.has(line.code!)) continue;
      byCode.set(line.code!, [...(byCode.get(line.code!) ?? []), { line, reading }]);
    }
  }
  return [...byCode.values()].flatMap((lines) => {
    const camps = campsOf(lines);
    const [first, second] = camps;
    if (first === undefined || second === undefined) return [];
    const right = rightOf(camps);
    if (right === undefined) return [undecided(first[0]!, second[0]!)];
    return camps.filter((camp) => camp !== right).flatMap((camp) => camp.map(wrong(right)));
  });
}

/** A code that stands twice in its table is told as that, names included. */
function codesStandingTwice({ codes }: IndexedReading): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    codes.map(({ code }) => code!).filter((code) => seen.size === seen.add(code).size),
  );
}

function campsOf(lines: readonly Named[]): readonly Camp[] {
  const camps: Named[][] = [];
  for (const each of lines) {
    const own = camps.find(([first]) => !isOtherName(first!.line, each.line));
    if (own) own.push(each);
    else camps.push([each]);
  }
  return camps;
}

/** The camp whose name alone can be that code's; else the largest. */
function rightOf(camps: readonly Camp[]): Camp | undefined {
  const suits = camps.map(([first]) => suitsFunctionalName(first!.line.code!, first!.line.caption));
  const possible = camps.filter((_, at) => suits[at] !== false);
  if (possible.length === 1) return possible[0];
  const [largest, next] = camps.toSorted((one, other) => other.length - one.length);
  return largest!.length > next!.length ? largest : undefined;
}

function wrong(right: Camp): (each: Named) => Finding {
  const titles = right.map(({ reading }) => `《${formOf(reading.reading.table).title}》`);
  const where = `${titles[0]!}${titles.length > 1 ? `等 ${titles.length} 张表` : ""}`;
  return (each) =>
    finding(
      each,
      right[0]!,
      `而${where}中为“${right[0]!.line.caption}”，疑似这里的名称有误。请核对。`,
    );
}

function undecided(known: Named, other: Named): Finding {
  const title = formOf(known.reading.reading.table).title;
  return finding(other, known, `而《${title}》中为“${known.line.caption}”。请核对哪一个正确。`, [
    known,
    other,
  ]);
}

function finding(
  { line, reading }: Named,
  right: Named,
  otherwise: string,
  cells: readonly Named[] = [{ line, reading }, right],
): Finding {
  return {
    severity: "notice",
    kind: "line",
    table: reading.reading.table,
    cells: cells.map((each) => each.line.place),
    message: `${whereOnSheet(reading, line.place)} 科目 ${line.code!} 名称为“${line.caption}”，${otherwise}`,
  };
}
