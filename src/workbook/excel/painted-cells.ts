import type { Painted } from "../live-workbook";
import type { Mark } from "../port";
import { askFormats, takeFormats } from "./find-formats";
import { ExcelTrouble, inExcel } from "./in-excel";
import { listSheets, type KnownSheet, type KnownWorkbook } from "./known-sheets";
import { addMark, groupsOf } from "./mark-rules";
import { togetherOrApart, type Apart } from "./together-or-apart";

const LOCKED = "工作表受保护，没有标记。可先在“审阅”里撤消工作表保护，再核对。";
const LOCKED_WITH_MARKS =
  "工作表受保护，原有的标记没有清除。可先在“审阅”里撤消工作表保护，再清除标记。";
const GONE = "工作表已经不在了，没有标记。请重新核对。";

/** Shows marks instead of all earlier ones of ours: one request where the workbook is known. */
export async function paintCells(known: KnownWorkbook, marks: readonly Mark[]): Promise<Painted> {
  if (isKnown(known)) {
    const { done, refused } = await repaintedSheets(known, known.sheets, marks, "together");
    if (refused.length === 0) return paintedOf(known, marks, done, []);
  }
  return paintedAnew(known, marks);
}

/** Takes every mark of ours away, also those of copied sheets and earlier sessions. */
export function clearMarks(known: KnownWorkbook): Promise<Painted> {
  return paintedAnew(known, []);
}

function isKnown(known: KnownWorkbook): boolean {
  return known.sheets.length > 0 && known.sheets.every(({ id }) => known.formats.has(id));
}

/** Looks what marks there are first; a sheet that Excel refuses does not stop the others. */
async function paintedAnew(known: KnownWorkbook, marks: readonly Mark[]): Promise<Painted> {
  const sheets = await inExcel((context) => listSheets(context, known));
  const looked = await togetherOrApart(sheets, (some) => lookAt(known, some));
  const { done, refused } = await repaintedSheets(known, looked.done, marks, "apart");
  const all = [...looked.refused, ...refused];
  if (done.length === 0 && all.length > 0) throw all[0]!.trouble;
  return paintedOf(known, marks, done, all);
}

function lookAt(
  known: KnownWorkbook,
  sheets: readonly KnownSheet[],
): Promise<readonly KnownSheet[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const asked = sheets.map(({ id }) => askFormats(id, worksheets.getItem(id)));
    await context.sync();
    await takeFormats(context, known, asked);
    return sheets;
  });
}

type Repainted = Apart<KnownSheet, KnownSheet>;

/** Repaints sheets at once, or, where that was refused and `apart` is wanted, each after the other. */
async function repaintedSheets(
  known: KnownWorkbook,
  sheets: readonly KnownSheet[],
  marks: readonly Mark[],
  how: "together" | "apart",
): Promise<Repainted> {
  const open = sheets.filter(({ locked }) => !locked);
  try {
    return { done: await repaintedAtOnce(known, open, marks), refused: [] };
  } catch (error) {
    if (!(error instanceof ExcelTrouble)) throw error;
    // Excel does a part of what it refuses: which marks there are now has to be looked at.
    for (const { id } of open) known.formats.delete(id);
    if (how === "together")
      return { done: [], refused: open.map((item) => ({ item, trouble: error })) };
  }
  return togetherOrApart(open, async (some) => {
    const looked = await lookAt(known, some);
    return repaintedAtOnce(known, looked, marks);
  });
}

function repaintedAtOnce(
  known: KnownWorkbook,
  sheets: readonly KnownSheet[],
  marks: readonly Mark[],
): Promise<readonly KnownSheet[]> {
  return inExcel(async (context) => {
    const added = sheets.map((sheet) => repainted(context, known, sheet, marks));
    await context.sync();
    for (const { id, old, formats } of added) {
      // Not only what is laid here: an answer that comes late must not forget what was laid since.
      const { ours, others } = known.formats.get(id) ?? { ours: [], others: [] };
      const still = ours.filter((format) => !old.includes(format));
      known.formats.set(id, { ours: [...still, ...formats.map((format) => format.id)], others });
    }
    return sheets;
  });
}

function paintedOf(
  known: KnownWorkbook,
  marks: readonly Mark[],
  done: readonly KnownSheet[],
  troubles: Repainted["refused"],
): Painted {
  return {
    painted: marks.filter(({ sheet }) => done.some(({ name }) => name === sheet)).length,
    refused: [
      ...refused(known, marks),
      ...troubles.map(({ item, trouble }) => ({ sheet: item.name, why: trouble.message })),
    ],
  };
}

/** Deletes the old marks of a sheet and lays the new ones, in the request under way. */
function repainted(
  context: Excel.RequestContext,
  known: KnownWorkbook,
  { id, name }: KnownSheet,
  marks: readonly Mark[],
) {
  const sheet = context.workbook.worksheets.getItem(id);
  const old = known.formats.get(id)?.ours ?? [];
  if (old.length > 0) {
    const { conditionalFormats } = sheet.getRange();
    for (const mark of old) conditionalFormats.getItem(mark).delete();
  }
  // The last one laid comes to lie on top: the gravest is laid last.
  const groups = [...groupsOf(marks.filter((mark) => mark.sheet === name))].reverse();
  return { id, old, formats: groups.map((group) => addMark(sheet, group)) };
}

function refused(known: KnownWorkbook, marks: readonly Mark[]): Painted["refused"] {
  const wanted = new Set(marks.map(({ sheet }) => sheet));
  const locked = known.sheets.filter((sheet) => sheet.locked);
  const names = new Set(known.sheets.map(({ name }) => name));
  return [
    ...locked
      .filter(({ name }) => wanted.has(name))
      .map(({ name }) => ({ sheet: name, why: LOCKED })),
    ...locked
      .filter(({ id, name }) => !wanted.has(name) && hasMarks(known, id))
      .map(({ name }) => ({ sheet: name, why: LOCKED_WITH_MARKS })),
    ...[...wanted].filter((name) => !names.has(name)).map((sheet) => ({ sheet, why: GONE })),
  ];
}

function hasMarks(known: KnownWorkbook, id: string): boolean {
  return (known.formats.get(id)?.ours.length ?? 0) > 0;
}
