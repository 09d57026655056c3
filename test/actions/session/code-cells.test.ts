import { codeCellsLike } from "../../../src/actions/session/code-cells";
import type { Cell, CellValue } from "../../../src/sheets/sheet";

function rowOf(...values: readonly (CellValue | undefined)[]): readonly (Cell | undefined)[] {
  return values.map((value) => (value === undefined ? undefined : { value, text: "" }));
}

const LINE = { code: "2130106", name: "科技转化与推广服务" };

test.each([
  ["whole, as text", rowOf("2130104", "事业运行"), [[0, "2130106"]]],
  ["whole, as a number", rowOf(2130104, "事业运行"), [[0, 2130106]]],
  ["whole, set in", rowOf("　　2130104", "事业运行"), [[0, "　　2130106"]]],
  ["with marks between", rowOf("213.01.04", "事业运行"), [[0, "213.01.06"]]],
  ["before its name", rowOf("2130104 事业运行"), [[0, "2130106 科技转化与推广服务"]]],
  ["before its name, close", rowOf("2130104事业运行"), [[0, "2130106科技转化与推广服务"]]],
  ["in its level's column", rowOf(undefined, undefined, "2130104", "事业运行"), [[2, "2130106"]]],
  [
    "by levels",
    rowOf("213", "01", "04", "事业运行"),
    [
      [0, "213"],
      [1, "01"],
      [2, "06"],
    ],
  ],
  [
    "by levels, as numbers",
    rowOf(213, 1, 4, "事业运行"),
    [
      [0, 213],
      [1, 1],
      [2, 6],
    ],
  ],
  ["its own level only", rowOf("", "", "04", "事业运行"), [[2, "06"]]],
  [
    "each level in full",
    rowOf("213", "21301", "2130104"),
    [
      [0, "213"],
      [1, "21301"],
      [2, "2130106"],
    ],
  ],
])("a code %s", (_, row, cells) => {
  const model = { code: "2130104", end: 4 };
  const found = codeCellsLike(row, model, LINE)!;
  expect(found.map(({ column, cell }) => [column, cell.value])).toEqual(cells);
});

test.each([
  ["none", rowOf("事业运行")],
  ["another's", rowOf("2130105", "事业运行")],
  ["digits that are not all its own", rowOf("1", "2130104", "事业运行")],
])("a row whose cells hold %s shows no way to write one", (_, row) => {
  expect(codeCellsLike(row, { code: "2130104", end: 4 }, LINE)).toBeUndefined();
});
