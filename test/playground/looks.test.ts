/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TextDecoder } from "node:util";
import { readLooks } from "../../src/playground/looks/read-looks";
import { styleTable } from "../../src/playground/looks/style-table";

// Every browser has it, jsdom does not.
Object.assign(globalThis, { TextDecoder });

const SAMPLES = join(__dirname, "..", "..", "samples");

function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(SAMPLES, name)));
}

test("a sample's widths, heights, fonts, borders and alignment are found", () => {
  const looks = readLooks(sample("qiaokou-media-centre-2022.xlsx"));
  const look = looks.get("GK05 一般公共预算财政拨款支出决算表")!;
  expect(look.widths.get(3)).toBe(257);
  expect(look.heights.get(0)).toBe(48);
  expect(look.gridLines).toBe(false);
  expect(look.cells.get("A1")).toMatchObject({
    size: 20,
    font: "方正小标宋简体",
    horizontal: "center",
  });
  expect(look.cells.get("D7")).toMatchObject({ bold: true, border: true });
});

test("an .xls, and what is no workbook, look plain", () => {
  expect(readLooks(sample("yunnan-form-2021-yuan.xls")).size).toBe(0);
  expect(readLooks(Uint8Array.from(Buffer.from("text"))).size).toBe(0);
});

test("fills and colours are those that the file states, theme colours aside", () => {
  const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
    <fonts><font><color rgb="FFFF0000"/></font><font><color theme="1"/><i/></font></fonts>
    <fills><fill><patternFill patternType="none"/></fill>
      <fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>
    <borders><border><left/></border><border><left style="thin"/></border></borders>
    <cellXfs><xf fontId="0" fillId="1" borderId="0"/>
      <xf fontId="1" fillId="0" borderId="1"><alignment horizontal="general" indent="2"/></xf></cellXfs>
  </styleSheet>`;
  const table = styleTable(new DOMParser().parseFromString(styles, "application/xml"));
  expect(table).toEqual([
    { size: 11, color: "#ff0000", fill: "#ffff00" },
    { size: 11, italic: true, border: true, indent: 2 },
  ]);
});
