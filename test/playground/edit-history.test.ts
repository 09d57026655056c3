import { EditHistory } from "../../src/playground/book/edit-history";
import type { CellPlace } from "../../src/sheets/sheet";

const A1: CellPlace = { sheet: "收入", row: 0, column: 0 };
const B1: CellPlace = { ...A1, column: 1 };

function scene() {
  const cells = new Map<string, string>();
  const keyOf = ({ row, column }: CellPlace) => `${row},${column}`;
  const sheets = {
    locked: false,
    entryAt: (cell: CellPlace) => cells.get(keyOf(cell)) ?? "",
    enter: (cell: CellPlace, text: string) => {
      if (sheets.locked) return "受保护";
      cells.set(keyOf(cell), text);
      return undefined;
    },
  };
  return { sheets, history: new EditHistory(sheets) };
}

test("a block is one step, taken back and made again", () => {
  const { sheets, history } = scene();
  const values = () => [A1, B1].map(sheets.entryAt);
  history.enter([{ cell: A1, text: "1" }]);
  history.enter([
    { cell: A1, text: "2" },
    { cell: B1, text: "3" },
  ]);
  history.undo();
  expect(values()).toEqual(["1", ""]);
  history.undo();
  expect(values()).toEqual(["", ""]);
  expect(history.undo()).toContain("没有可以撤销");
  history.redo();
  history.redo();
  expect(values()).toEqual(["2", "3"]);
  expect(history.redo()).toContain("没有可以重做");
});

test("after something new nothing is made again", () => {
  const { sheets, history } = scene();
  history.enter([{ cell: A1, text: "1" }]);
  history.undo();
  history.enter([{ cell: B1, text: "2" }]);
  expect(history.redo()).toContain("没有可以重做");
  expect([A1, B1].map(sheets.entryAt)).toEqual(["", "2"]);
});

test("what somebody else has changed since is left, and said", () => {
  const { sheets, history } = scene();
  history.enter([{ cell: A1, text: "1" }]);
  sheets.enter(A1, "别人的");
  expect(history.undo()).toContain("又改过");
  expect(sheets.entryAt(A1)).toBe("别人的");
});

test("a refusal is told, and is no step", () => {
  const { sheets, history } = scene();
  sheets.locked = true;
  expect(history.enter([{ cell: A1, text: "1" }])).toBe("受保护");
  expect(history.undo()).toContain("没有可以撤销");
});
