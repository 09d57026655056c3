import { cellAt, type Sheet } from "../../src/sheets/sheet";
import { placeOf } from "../../src/sheets/address";
import type { Workbook } from "../../src/workbook/port";

/** The workbook that every holder is given, in the notation of the text grid. */
export const CONTRACT_GRID = `=== 收入支出决算总表
　收入 | < | "201"
^ | < | 337.02
1,234.50 | 337.0183~0.00 | =B3+1 -> 338.02
~ 12 | #REF! | TRUE
  |  | a\\nb

=== 隐藏的表 (hidden)
1

=== 深藏的表 (veryHidden)
2
`;

/** What the port promises, asked of a holder of the workbook above. */
export function itKeepsThePort(open: () => Workbook | Promise<Workbook>): void {
  let sheets: readonly Sheet[] = [];
  const cell = (address: string): ReturnType<typeof cellAt> => {
    const { row, column } = placeOf(address)!;
    return cellAt(sheets[0]!, row, column);
  };

  beforeAll(async () => {
    sheets = (await (await open()).readSheets()).sheets;
  });

  it("reads every sheet in the workbook's order, hidden ones too", () => {
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["收入支出决算总表", "visible"],
      ["隐藏的表", "hidden"],
      ["深藏的表", "veryHidden"],
    ]);
  });

  it("keeps the full-width blank that indents a caption", () => {
    expect(cell("A1")).toEqual({ value: "　收入", text: "　收入" });
  });

  it("tells text from number", () => {
    expect(cell("C1")?.value).toBe("201");
  });

  it("gives the stored value, the shown text and the format", () => {
    expect(cell("C2")).toEqual({ value: 337.02, text: "337.02", format: "0.00" });
    expect(cell("A3")).toEqual({ value: 1234.5, text: "1,234.50", format: "#,##0.00" });
    expect(cell("B3")).toEqual({ value: 337.0183, text: "337.02", format: "0.00" });
  });

  it("gives a formula with its result", () => {
    expect(cell("C3")).toEqual({ value: 338.02, text: "338.02", format: "0.00", formula: "=B3+1" });
  });

  it("gives errors, truth values and line breaks", () => {
    expect(cell("B4")?.value).toEqual({ error: "#REF!" });
    expect(cell("C4")?.value).toBe(true);
    expect(cell("C5")?.value).toBe("a\nb");
  });

  it("gives nothing where nothing stands", () => {
    expect([cell("B1"), cell("A2"), cell("A5"), cell("Z99")]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("tells merges and hidden rows", () => {
    expect(sheets[0]?.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 1 }]);
    expect([...sheets[0]!.hiddenRows]).toEqual([3]);
    expect(sheets[0]?.rows).toHaveLength(5);
  });

  it("reports progress up to the end", async () => {
    const steps: [number, number][] = [];
    await (await open()).readSheets((done, total) => steps.push([done, total]));
    expect(steps[steps.length - 1]).toEqual([3, 3]);
  });
}
