import type { IndexedReading, Readings } from "../identities/readings";
import type { Line } from "../tables/reading";
import { economicNames } from "./economic-names";
import type { Finding } from "./finding";
import { itemsLeftOut } from "./items-left-out";
import { levelsAtOdds } from "./levels-at-odds";
import { misplacedCodes } from "./misplaced-codes";
import { namesOfOneCode } from "./names-of-one-code";
import { namesSlid } from "./names-slid";
import { whereOnSheet } from "./places";
import { placeKey } from "./suspects/cell-index";

/** Findings about lines and their codes: twice, without their parent, under two names. */
export function lineFindings(readings: Readings): readonly Finding[] {
  const slid = namesSlid(readings);
  const told = new Set(slid.told.map(placeKey));
  const isToldAsSlid = ({ cells }: Finding) => cells.some((cell) => told.has(placeKey(cell)));
  return [
    ...readings
      .all()
      .flatMap((reading) => [
        ...codesTwice(reading),
        ...parentsWithoutLine(reading),
        ...nameTwice(reading).filter((finding) => !isToldAsSlid(finding)),
        ...levelsAtOdds(reading),
      ]),
    ...misplacedCodes(readings),
    ...economicNames(readings),
    ...itemsLeftOut(readings),
    ...slid.findings,
    ...namesOfOneCode(readings).filter((finding) => !isToldAsSlid(finding)),
  ];
}

function codesTwice(reading: IndexedReading): Finding[] {
  const twice = reading.codes.filter(
    ({ key, code }) => key !== code && key.startsWith(`${code}重`),
  );
  return twice.map((line) => {
    const lines = reading.codes.filter(({ code }) => code === line.code);
    const names = [...new Set(lines.map(({ caption }) => `“${caption}”`))].join("、");
    return {
      severity: "notice",
      kind: "line",
      table: reading.reading.table,
      cells: lines.map(({ place }) => place),
      message: `${whereOnSheet(reading, line.place)} 科目编码 ${line.code} 在本表中重复出现（${names}），各行都已计入上级科目。请核对编码。`,
    };
  });
}

/** Shorter names are no names: 款, 项 where nobody wrote one. */
const NAME = 3;

/** Two codes next to each other in the classification, under one parent, with one name: one of them is mistyped. */
function nameTwice(reading: IndexedReading): Finding[] {
  const first = new Map<string, Line>();
  const found: Finding[] = [];
  for (const line of reading.codes) {
    const name = line.caption.replace(line.code!, "").trim();
    const key = `${line.code!.slice(0, -2)} ${name}`;
    const known = first.get(key);
    if (!known) first.set(key, line);
    else if (name.length >= NAME && line.code!.length > 3 && known.code !== line.code)
      found.push({
        severity: "notice",
        kind: "line",
        table: reading.reading.table,
        cells: [known.place, line.place],
        message: `${whereOnSheet(reading, line.place)} 科目 ${line.code!} 与 ${known.code!} 的名称都是“${name}”。请核对编码和名称。`,
      });
  }
  return found;
}

/** Where a table prints 款 at all, a 项 whose 款 has no line is worth a look. */
function parentsWithoutLine(reading: IndexedReading): Finding[] {
  const codes = new Set(reading.codes.map(({ code }) => code!));
  const lengths = new Set([...codes].map((code) => code.length));
  const orphans = reading.codes.filter(
    ({ code }) =>
      code!.length > 3 && lengths.has(code!.length - 2) && !codes.has(code!.slice(0, -2)),
  );
  const firsts = orphans.filter(
    ({ code }, index) =>
      orphans.findIndex((other) => other.code!.slice(0, -2) === code!.slice(0, -2)) === index,
  );
  return firsts.map((line) => ({
    severity: "notice",
    kind: "line",
    table: reading.reading.table,
    cells: [line.place],
    message: `${whereOnSheet(reading, line.place)} 有科目 ${line.code}，但没有它的上级科目 ${line.code!.slice(0, -2)} 一行。请核对是否漏行或编码有误。`,
  }));
}
