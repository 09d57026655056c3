import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read, type WorkBook } from "@e965/xlsx";
import { sampleFiles } from "../../scripts/build-samples";
import { SHANGHAI_2023 } from "../../scripts/samples/shanghai-2023";
import { YUNNAN_2021 } from "../../scripts/samples/yunnan-2021";
import { sumOf } from "../accounts/fen";

const FOLDER = join(__dirname, "..", "..", "samples");

function sample(name: string): WorkBook {
  return read(readFileSync(join(FOLDER, name)), { type: "buffer", cellNF: true });
}

function value(book: WorkBook, sheet: string, address: string): unknown {
  const cell: { v?: unknown } | undefined = book.Sheets[sheet]?.[address];
  return cell?.v;
}

describe("the samples", () => {
  it("are what the script writes, byte for byte", async () => {
    for (const [name, bytes] of Object.entries(await sampleFiles()))
      expect(Buffer.from(bytes).equals(readFileSync(join(FOLDER, name)))).toBe(true);
  });

  it("hold the published seed with its wrong figures and misprinted notes", () => {
    const book = sample("qiaokou-media-centre-2022.xlsx");
    const budget = "GK05 一般公共预算财政拨款支出决算表";
    const projects = ["G8", "G9", "G11", "G12", "G13"].map((at) => value(book, budget, at));
    expect(projects).toEqual([263.88, 263.88, 253.53, 16.27, 16.27]);
    expect(value(book, budget, "G14")).toBe(0);
    expect(value(book, "GK08 国有资本经营预算财政拨款支出决算表", "A9")).toBe(
      "29栏各行＝（2＋3）栏各行。",
    );
    expect(book.SheetNames).toHaveLength(14);
  });

  it("hold the corrected seed", () => {
    const book = sample("qiaokou-media-centre-2022-corrected.xlsx");
    const budget = "GK05 一般公共预算财政拨款支出决算表";
    const projects = ["G8", "G9", "G11", "G12", "G13"].map((at) => value(book, budget, at));
    expect(projects).toEqual([10.35, 10.35, undefined, undefined, undefined]);
  });

  it.each([
    ["上海", SHANGHAI_2023],
    ["云南", YUNNAN_2021],
  ])("declare the basic expenditure of %s to the last 分", (_, { economic, leaves }) => {
    const basic = leaves.map(({ budgets }) => budgets.general.basic);
    expect(sumOf(Object.values(economic))).toBe(sumOf(basic));
  });

  it("hold the same cells in .xls as in .xlsx", () => {
    const [legacy, modern] = [".xls", ".xlsx"].map((end) => sample(`yunnan-form-2021-yuan${end}`));
    expect(legacy?.SheetNames).toEqual(modern?.SheetNames);
    for (const name of modern?.SheetNames ?? []) {
      const [old, now] = [legacy?.Sheets[name], modern?.Sheets[name]];
      expect(old?.["!merges"]).toHaveLength(now?.["!merges"]?.length ?? 0);
      expect(value(legacy as WorkBook, name, "C9")).toEqual(value(modern as WorkBook, name, "C9"));
    }
  });
});
