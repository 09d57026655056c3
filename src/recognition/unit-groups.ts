import type { Line } from "../tables/reading";
import type { Draft } from "./draft";
import type { DraftTable } from "./draft-table";
import { NAMES_A_UNIT } from "./stated-organisation";

/**
 * A table by itself; one that is grouped by unit as a table for each unit, and in the set's own its 合计
 * with the units' own lines, so that one is held against the other.
 */
export function tablesByUnit(table: DraftTable): readonly DraftTable[] {
  const grouped = unitGroups(table.draft);
  if (!grouped) return [table];
  const parts = grouped.groups.map(({ unit, draft }) => ({
    ...table,
    organisation: unit,
    groupOf: unit,
    notes: [],
    draft,
  }));
  return [{ ...table, draft: grouped.whole }, ...parts];
}

/** A table whose lines stand in groups, one for each unit, with the same codes again and again. */
interface UnitGroups {
  /** What belongs to all units: 合计, and beside it each unit's line. */
  readonly whole: Draft;
  /** Each unit's lines as a table of its own, the unit's line as its total. */
  readonly groups: readonly { readonly unit: string; readonly draft: Draft }[];
}

/** Parts a table whose codes start anew under unit names; `undefined` where they do not. */
function unitGroups(draft: Draft): UnitGroups | undefined {
  const heads = draft.lines.filter((line) => isUnitHead(line, draft));
  if (heads.length < 2 || !startsAnew(draft.lines, heads)) return undefined;
  const rows = heads.map(({ place }) => place.row);
  const groupOf = ({ place, zone }: Line) =>
    zone === "total" ? -1 : rows.findLastIndex((row) => row <= place.row);
  const units = heads.map(({ caption }) => caption);
  const said = `按单位分组编排（${units.join("、")}）：合计与各单位之和、与其他表核对，各单位作为一套分别核对；组内各科目不与其他表逐项核对`;
  // That the units' lines are on no form need not be said: they are read as what they are.
  const remarks = draft.remarks.filter((remark) => !units.some((unit) => remark.includes(unit)));
  const part = (index: number) => draft.lines.filter((line) => groupOf(line) === index);
  return {
    whole: {
      ...withLines(draft, [...part(-1), ...heads.map(unitLine)]),
      remarks: [...remarks, said],
    },
    groups: heads.map((head, index) => ({
      unit: head.caption,
      draft: { ...withLines(draft, part(index).map(ownLine(head))), remarks: [GROUP_REMARK] },
    })),
  };
}

const GROUP_REMARK = "本表按单位分组编排，这里只核对本单位各行；合计与各单位之和在整套表中核对";

/** A unit's line in the table of all units: added up there, and none of its form's lines. */
function unitLine(head: Line): Line {
  return { ...head, standing: "part", byUnit: "unit" };
}

/** A name where a code would stand, with amounts of its own. */
function isUnitHead({ key, code, caption, standing }: Line, { figures }: Draft): boolean {
  return (
    code === undefined &&
    standing === "unknown" &&
    NAMES_A_UNIT.test(caption) &&
    figures.some(({ line, figure }) => line === key && figure.kind === "amount")
  );
}

/** Under some head a code comes that is not above those before it. */
function startsAnew(lines: readonly Line[], heads: readonly Line[]): boolean {
  return heads.slice(1).some((head) => {
    const at = lines.indexOf(head);
    const before = lines.slice(0, at).findLast(({ code }) => code !== undefined)?.code;
    const after = lines.slice(at).find(({ code }) => code !== undefined)?.code;
    return before !== undefined && after !== undefined && after <= before;
  });
}

/** The head is its group's total; a code that stood in groups before has its own key again. */
function ownLine(head: Line): (line: Line, index: number, lines: readonly Line[]) => Line {
  return (line, index, lines) => {
    if (line === head) return { ...line, key: "合计", standing: "main", zone: "total" };
    if (line.code === undefined) return line;
    const times = lines.slice(0, index).filter(({ code }) => code === line.code).length + 1;
    return { ...line, key: times === 1 ? line.code : `${line.code}重${times}` };
  };
}

/** The draft with some of its lines, under the keys that they have now, and their figures. */
function withLines(draft: Draft, lines: readonly Line[]): Draft {
  const byRow = new Map(lines.map((line) => [line.place.row, line]));
  const figures = draft.figures.flatMap((placed) => {
    const line = byRow.get(placed.row);
    return line ? [{ ...placed, line: line.key }] : [];
  });
  return { ...draft, lines, figures };
}
