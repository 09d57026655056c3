import type { Painted } from "../live-workbook";
import type { Mark } from "../port";
import { codeOf } from "./excel-trouble";
import { askFormats, takeFormats } from "./find-formats";
import { ExcelTrouble, inExcel } from "./in-excel";
import { listSheets, type KnownSheet, type KnownWorkbook } from "./known-sheets";
import { addMark, groupsOf } from "./mark-rules";

const LOCKED = "工作表受保护，没有标记。可先在“审阅”里撤消工作表保护，再核对。";
const LOCKED_WITH_MARKS =
  "工作表受保护，原有的标记没有清除。可先在“审阅”里撤消工作表保护，再清除标记。";
const GONE = "工作表已经不在了，没有标记。请重新核对。";

/** Shows marks instead of all earlier ones of ours: one request where the workbook is known. */
export async function paintCells(known: KnownWorkbook, marks: readonly Mark[]): Promise<Painted> {
  if (isKnown(known)) {
    try {
      return await inExcel((context) => painted(context, known, marks));
    } catch (error) {
      if (!isStale(error)) throw error;
    }
  }
  return inExcel(async (context) => {
    await lookAgain(context, known);
    return painted(context, known, marks);
  });
}

/** Takes every mark of ours away, also those of copied sheets and earlier sessions. */
export function clearMarks(known: KnownWorkbook): Promise<Painted> {
  return inExcel(async (context) => {
    await lookAgain(context, known);
    return painted(context, known, []);
  });
}

function isKnown(known: KnownWorkbook): boolean {
  return known.sheets.length > 0 && known.sheets.every(({ id }) => known.formats.has(id));
}

/** A sheet was deleted or protected, or a mark removed by hand, since the workbook was looked at. */
function isStale(error: unknown): boolean {
  const code = error instanceof ExcelTrouble ? codeOf(error.cause) : undefined;
  return code === "ItemNotFound" || code === "AccessDenied";
}

async function lookAgain(context: Excel.RequestContext, known: KnownWorkbook): Promise<void> {
  const { worksheets } = context.workbook;
  const sheets = await listSheets(context, known);
  const asked = sheets.map(({ id }) => askFormats(id, worksheets.getItem(id)));
  await context.sync();
  await takeFormats(context, known, asked);
}

async function painted(
  context: Excel.RequestContext,
  known: KnownWorkbook,
  marks: readonly Mark[],
): Promise<Painted> {
  const open = known.sheets.filter(({ locked }) => !locked);
  const added = open.map((sheet) => repainted(context, known, sheet, marks));
  await context.sync();
  for (const { id, formats } of added) {
    const { others } = known.formats.get(id)!;
    known.formats.set(id, { ours: formats.map((format) => format.id), others });
  }
  return {
    painted: marks.filter(({ sheet }) => open.some(({ name }) => name === sheet)).length,
    refused: refused(known, marks),
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
  const groups = groupsOf(marks.filter((mark) => mark.sheet === name)).toReversed();
  return { id, formats: groups.map((group) => addMark(sheet, group)) };
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
