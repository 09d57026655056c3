import { strToU8 } from "fflate";
import { read, utils, write } from "@e965/xlsx";
import { withMissingResults } from "../../../src/workbook/calculation/calculate-missing";
import { reachOf } from "../../../src/workbook/calculation/formula-reach";
import { interruptible } from "../../../src/workbook/file/interruptible";
import { openWorkbookBytes } from "../../../src/workbook/file/open-bytes";
import { leadsOn } from "../../../src/workbook/file/string-table";
import { markCopy } from "../../../src/workbook/marking/mark-copy";
import { unescapeXml } from "../../../src/workbook/package/xml-text";
import type { Mark, SheetsRead } from "../../../src/workbook/port";
import { recognise } from "../../../src/recognition/recognise";
import { cellAt, type Cell, type Sheet } from "../../../src/sheets/sheet";
import { placeOf } from "../../../src/sheets/address";
import { legacyFile } from "../../accounts/legacy-file";
import { randomPublication } from "../../accounts/publish";
import { seededRandom } from "../../accounts/random";
import { workbookParts, worksheetXml, zipOf } from "../hand-made-package";

async function sheetsIn(bytes: Uint8Array): Promise<SheetsRead> {
  const opened = openWorkbookBytes("决算.xlsx", bytes);
  if (opened.kind === "refused") throw new Error(opened.message);
  return opened.workbook.readSheets();
}

function cellIn({ sheets }: SheetsRead, address: string): Cell | undefined {
  const { row, column } = placeOf(address)!;
  return cellAt(sheets[0]!, row, column);
}

describe("entities and prefixes", () => {
  test.each([
    ["&#65;&#x4E2D;", "A中"],
    ["&#xFFFFFFFF;", "\ufffd"],
    ["&#1114112;", "\ufffd"],
    ["&#0;", "\ufffd"],
    [`&#${"9".repeat(400)};`, "\ufffd"],
    ["&nothing;", "&nothing;"],
  ])("%s", (text, plain) => {
    expect(unescapeXml(text)).toBe(plain);
  });

  test.each(["(", "[", "*", "+", "\\", "$", "a|b", "(?", "ns.", "{2}"])(
    "a prefix is any text: %s",
    async (prefix) => {
      const xml = worksheetXml('<row r="1"><c r="A1"><v>7</v></c></row>').replace(
        /<(\/?)(worksheet|sheetData|row|c|v)\b/g,
        `<$1${prefix.replaceAll("$", "$$$$")}:$2`,
      );
      expect(cellIn(await sheetsIn(zipOf(workbookParts({ 表: xml }))), "A1")?.value).toBe(7);
    },
  );
});

describe("what stands far from any table", () => {
  test("is left out and said; the table is read, and no row is sixteen thousand places long", async () => {
    const rows = Array.from({ length: 50 }, (_, index) => {
      const row = index + 1;
      return `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="XFD${row}"><v>1</v></c></row>`;
    });
    const alone = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    const read = await sheetsIn(zipOf(workbookParts({ 表: worksheetXml(rows.join("") + alone) })));
    expect(cellIn(read, "A50")?.value).toBe(50);
    const widest = read.sheets[0]!.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
    expect(widest).toBe(1_000);
    expect(read.unread).toEqual([
      {
        sheet: "表",
        kind: "no-cells",
        why: expect.stringContaining("51 个单元格（如 XFD1）") as string,
      },
    ]);
  });
});

const OWN = { rows: 9, columns: 4 };
const OTHERS = new Map([["一 表", { rows: 3, columns: 2 }]]);

describe("formulas that span more than there is", () => {
  test.each([
    ["SUM(A1:XFD1048576)", "SUM(A1:D9)", 36],
    ["SUM(B$2:$C$4)", "SUM(B$2:$C$4)", 6],
    ["SUM(B:C)", "SUM(B1:C9)", 18],
    ["SUM(2:3)", "SUM(A2:D3)", 8],
    ["SUM('一 表'!A1:Z99)+A1", "SUM('一 表'!A1:B3)+A1", 6],
    ["SUM(别处!A1:Z99)", "SUM(别处!A1:Z99)", 0],
    ['IF(A1="A1:XFD9",1,2)', 'IF(A1="A1:XFD9",1,2)', 0],
  ])("%s", (formula, cut, cells) => {
    expect(reachOf(formula, OWN, OTHERS)).toEqual({ formula: cut, cells });
  });

  test("are calculated by what there is; where all together are too large, none has a result", () => {
    const number = (value: number): Cell => ({ value, text: String(value) });
    const sum = (formula: string): Cell => ({ value: undefined, text: "", formula });
    const column = Array.from({ length: 4_000 }, (_, row) => [number(row)] as Cell[]);
    column[0]!.push(sum("=SUM(A2:A1048576)"));
    column[2]!.push(sum("=B1+1"));
    const sheet: Sheet = {
      name: "表",
      visibility: "visible",
      rows: column,
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    };
    const results = (): unknown[] => {
      const [read] = withMissingResults([sheet]);
      return [0, 1, 2].map((row) => cellAt(read!, row, 1)?.value);
    };
    expect(results()).toEqual([(3_999 * 4_000) / 2, undefined, (3_999 * 4_000) / 2 + 1]);
    column[1]!.push(sum(`=${Array.from({ length: 600 }, () => "SUM(A2:A4000)").join("+")}`));
    expect(results()).toEqual([undefined, undefined, undefined]);
  });
});

function marksOn(names: readonly string[]): readonly Mark[] {
  return names.map((sheet) => ({ sheet, address: "B2", kind: "error", comment: "应为 1.00。" }));
}

describe("a legacy workbook is marked", () => {
  test.each([
    ["with a sheet on which nothing stands", { 空: [], 表: [[1]] }],
    ["with rows on which nothing stands", { 表: [[1], [], [], ["x", 2]] }],
    ["with a name at its longest", { ["长".repeat(31)]: [[1]] }],
  ] as [string, Record<string, unknown[][]>][])("%s", async (_, sheets) => {
    const book = utils.book_new();
    for (const [name, rows] of Object.entries(sheets))
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
    const bytes = new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
    const copy = markCopy(bytes, marksOn(Object.keys(sheets)));
    if (copy.kind === "refused") throw new Error(copy.message);
    expect(copy.unplaced).toEqual([]);
    const { sheets: copied } = await sheetsIn(copy.bytes);
    expect(copied.map(({ name }) => name)).toEqual(Object.keys(sheets));
  });
});

/** Bits flipped, ends cut off, stretches overwritten: as disks, mails and old converters do it. */
function damaged(bytes: Uint8Array, seed: number): Uint8Array {
  const random = seededRandom(seed);
  if (random.chance(0.2)) return bytes.slice(0, random.whole(1, bytes.length));
  const out = bytes.slice();
  for (let flips = random.whole(1, 20); flips > 0; flips--)
    out[random.whole(0, out.length - 1)]! ^= 1 << random.whole(0, 7);
  if (random.chance(0.3)) {
    const at = random.whole(0, out.length - 1);
    out.fill(random.whole(0, 255), at, at + random.whole(1, 64));
  }
  return out;
}

test("a damaged workbook of either kind ends in a sentence or in sheets, marked or not", async () => {
  const { files } = randomPublication(3);
  const legacy = legacyFile(files[0]!.sheets);
  const modern = new Uint8Array(
    write(read(legacy, { type: "array" }), { type: "array", bookType: "xlsx" }) as ArrayBuffer,
  );
  for (let seed = 0; seed < 60; seed++) {
    const bytes = damaged(seed % 2 === 0 ? legacy : modern, seed);
    const opened = openWorkbookBytes("决算.xls", bytes, interruptible);
    const names =
      opened.kind === "refused"
        ? ["表"]
        : (await opened.workbook.readSheets()).sheets.map(({ name }) => name);
    if (opened.kind === "refused") expect(opened.message).toMatch(/[一-鿿]/);
    const copy = markCopy(bytes, marksOn(names), interruptible);
    if (copy.kind === "refused") expect(copy.message).toMatch(/[一-鿿]/);
  }
});

test("a reading that walks in a circle is interrupted", () => {
  const endless = (): never => {
    for (;;);
  };
  expect(() => interruptible(1, endless)).toThrow("timed out");
  expect(interruptible(1, () => 7)).toBe(7);
});

describe("the strings of a legacy workbook", () => {
  function table(unique: number, body: readonly number[]): boolean {
    const bytes = new Uint8Array([0, 0, 0, 0, unique, 0, 0, 0, ...body]);
    return leadsOn(new DataView(bytes.buffer), [{ at: 0, length: bytes.length }]);
  }
  const letters = strToU8("ab");

  test.each<[string, number, number[], boolean]>([
    ["none", 0, [], true],
    ["one", 1, [2, 0, 0, ...letters], true],
    ["wide ones", 2, [1, 0, 1, 65, 0, 1, 0, 1, 66, 0], true],
    [
      "rich and extended ones",
      2,
      [1, 0, 12, 1, 0, 2, 0, 0, 0, 65, 9, 9, 9, 9, 8, 8, 1, 0, 0, 66],
      true,
    ],
    ["fewer than stated", 9, [2, 0, 0, ...letters], true],
    ["a head cut off by the end", 9, [2, 0, 0, ...letters, 2], false],
    ["a length that leads out of the table", 9, [200, 0, 0, ...letters], true],
  ])("%s", (_, unique, body, expected) => {
    expect(table(unique, body)).toBe(expected);
  });

  test("go on in the records behind, where letters may be wide", () => {
    const first = [0, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 65];
    const bytes = new Uint8Array([...first, 1, 66, 0, 67, 0, 1, 0, 0, 68]);
    const bodies = [
      { at: 0, length: first.length },
      { at: first.length, length: bytes.length - first.length },
    ];
    expect(leadsOn(new DataView(bytes.buffer), bodies)).toBe(true);
  });
});

test("a cell full of separators is read like any other", async () => {
  const text = `收入支出决算总表${"-·:/、,()x".repeat(20)}${"(".repeat(100_000)}x`;
  const rows = Array.from(
    { length: 20 },
    () => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`,
  );
  const read = await sheetsIn(zipOf(workbookParts({ 表: worksheetXml(rows.join("")) })));
  expect(recognise(read.sheets).readings).toEqual([]);
});
