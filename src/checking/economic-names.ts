import type { IndexedReading, Readings } from "../identities/readings";
import { economicCodesNamed, economicName } from "../tables/economic-codes";
import type { Line } from "../tables/reading";
import { bearsAnotherName } from "./causes/economic/economic-recodings";
import type { Finding } from "./finding";
import { whereOnSheet } from "./places";

/** Lines of the table of economic codes whose code and name are not one another's, in any year. */
export function economicNames(readings: Readings): readonly Finding[] {
  const own = readings.get("basic-expenditure");
  if (!own) return [];
  const odd = own.codes.filter(bearsAnotherName);
  const told = new Set<Line>();
  return odd.flatMap((line) => {
    if (told.has(line)) return [];
    const other = odd.find((each) => areExchanged(line, each));
    if (other) told.add(other);
    if (other) return [exchanged(own, line, other)];
    return isNamedAlike(line, own) ? [] : [disagreeing(own, line)];
  });
}

/** One name under two codes of one 类 is told as that (`line-findings.ts`). */
function isNamedAlike(line: Line, { codes }: IndexedReading): boolean {
  const category = line.code!.slice(0, 3);
  return codes.some(
    (each) => each !== line && each.caption === line.caption && each.code!.startsWith(category),
  );
}

function areExchanged(one: Line, other: Line): boolean {
  return (
    one !== other &&
    economicCodesNamed(one.caption).includes(other.code!) &&
    economicCodesNamed(other.caption).includes(one.code!)
  );
}

function exchanged(own: IndexedReading, one: Line, other: Line): Finding {
  return noticeAt(
    own,
    [one, other],
    `科目 ${one.code!}“${one.caption}”与 ${other.code!}“${other.caption}”的编码（或名称）疑似互换：按支出经济分类科目，${calledNow(one)}，${calledNow(other)}。请核对编码、名称和金额。`,
  );
}

function disagreeing(own: IndexedReading, line: Line): Finding {
  const codes = economicCodesNamed(line.caption)
    .filter(({ length }) => length === line.code!.length)
    .join("、");
  const name = economicName(line.code!);
  const called = name === undefined ? "" : `，${line.code!} 是“${name}”`;
  return noticeAt(
    own,
    [line],
    `科目编码 ${line.code!} 与名称“${line.caption}”不一致：按支出经济分类科目，“${line.caption}”的编码是 ${codes}${called}。请核对编码和名称。`,
  );
}

function calledNow({ code }: Line): string {
  return `${code!} 是“${economicName(code!) ?? ""}”`;
}

function noticeAt(own: IndexedReading, lines: readonly Line[], says: string): Finding {
  return {
    severity: "notice",
    kind: "line",
    table: own.reading.table,
    cells: lines.map(({ place }) => place),
    message: `${whereOnSheet(own, lines[0]!.place)} ${says}`,
  };
}
