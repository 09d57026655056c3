import type { Sheet } from "../../sheets/sheet";
import { leadsOn } from "./string-table";

/*
 * A first look at the stream of a legacy .xls ([MS-XLS] 2.1.4): a row of records, each two bytes of
 * type, two of length, and its body. SheetJS reads the figures; what it does not tell, or tells only
 * by an exception, is found here: encryption, truncation, chart sheets, hidden columns, sheer size.
 */
const BEGIN = 0x0809;
const END = 0x000a;
const FILE_PASSWORD = 0x002f;
const LISTED_SHEET = 0x0085;
const SHARED_STRINGS = 0x00fc;
const CONTINUED = 0x003c;
const COLUMN_INFO = 0x007d;
const BLANK = 0x0201;
/** FORMULA, NUMBER, RK, LABELSST, LABEL, BOOLERR, RSTRING: one cell each. */
const CELLS: ReadonlySet<number> = new Set([0x06, 0x203, 0x27e, 0xfd, 0x204, 0x205, 0xd6]);
/** MULRK: six bytes a cell after the first six. */
const MANY_CELLS = 0x00bd;

export interface BiffBook {
  readonly encrypted: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly BiffSheet[];
}

export interface BiffSheet {
  /** Where its records begin, by which SheetJS orders the sheets. */
  readonly position: number;
  readonly visibility: Sheet["visibility"];
  readonly type: "worksheet" | "chartsheet" | "macrosheet";
  readonly hiddenColumns: ReadonlySet<number>;
  /** How many cells hold something. */
  readonly cells: number;
}

interface BiffRecord {
  readonly type: number;
  /** Where its body begins. */
  readonly at: number;
  readonly length: number;
}

/** `undefined` when the stream ends in the middle of something, or its strings lead out of their table. */
export function scanBiff(stream: Uint8Array): BiffBook | undefined {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  try {
    const globals = [...recordsOf(view, 0)];
    const encrypted = globals.some(({ type }) => type === FILE_PASSWORD);
    if (!encrypted && !stringTables(view).every((table) => leadsOn(view, table))) return undefined;
    const listed = globals.filter(({ type }) => type === LISTED_SHEET);
    // Once encrypted, nothing but the record headers can be trusted.
    return { encrypted, sheets: encrypted ? [] : listed.map(({ at }) => scanSheet(view, at)) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Each record of shared strings with those that continue it, wherever it stands: SheetJS reads one in any place. */
function stringTables(view: DataView): readonly (readonly BiffRecord[])[] {
  const tables: BiffRecord[][] = [];
  let open: BiffRecord[] | undefined;
  for (let at = 0; at + 4 <= view.byteLength;) {
    const record = {
      type: view.getUint16(at, true),
      length: view.getUint16(at + 2, true),
      at: at + 4,
    };
    at = record.at + record.length;
    if (record.type === SHARED_STRINGS) tables.push((open = []));
    else if (record.type !== CONTINUED) open = undefined;
    if (at <= view.byteLength) open?.push(record);
  }
  return tables;
}

/** Turns the cells of one sheet into blanks, in place, so that SheetJS passes over them. */
export function blankCells(stream: Uint8Array, sheet: BiffSheet): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (const { type, at } of recordsOf(view, sheet.position)) {
    if (CELLS.has(type) || type === MANY_CELLS) view.setUint16(at - 4, BLANK, true);
  }
}

/** The records of one part of the stream, from its BOF to the EOF that belongs to it. */
function* recordsOf(view: DataView, from: number): Generator<BiffRecord> {
  let depth = 0;
  for (let at = from; ;) {
    const record = {
      type: view.getUint16(at, true),
      length: view.getUint16(at + 2, true),
      at: at + 4,
    };
    if (record.at + record.length > view.byteLength) throw new RangeError("record cut short");
    if (record.type === BEGIN) depth++;
    if (record.type === END) depth--;
    // What stands deeper belongs to a chart inside the sheet.
    if (depth === 1) yield record;
    if (depth === 0) return;
    at = record.at + record.length;
  }
}

const VISIBILITIES = ["visible", "hidden", "veryHidden"] as const;
const WORKSHEET = 0;
const MACRO_SHEET = 1;

function scanSheet(view: DataView, at: number): BiffSheet {
  const position = view.getUint32(at, true);
  const kind = view.getUint8(at + 5);
  const records = [...recordsOf(view, position)];
  return {
    position,
    visibility: VISIBILITIES[view.getUint8(at + 4) & 3] ?? "visible",
    type: kind === WORKSHEET ? "worksheet" : kind === MACRO_SHEET ? "macrosheet" : "chartsheet",
    hiddenColumns: new Set(
      records.filter(({ type }) => type === COLUMN_INFO).flatMap((r) => hiddenIn(view, r.at)),
    ),
    cells: records.reduce((sum, record) => sum + cellsIn(record), 0),
  };
}

function cellsIn({ type, length }: BiffRecord): number {
  if (type === MANY_CELLS) return Math.floor((length - 6) / 6);
  return CELLS.has(type) ? 1 : 0;
}

function hiddenIn(view: DataView, at: number): number[] {
  if ((view.getUint16(at + 8, true) & 1) === 0) return [];
  const [first, last] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
