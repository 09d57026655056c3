/** @jest-environment jsdom */
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import type { BlockEntry } from "../../src/playground/grid/cell-block";
import type { GridSpot } from "../../src/playground/grid/grid-sheet";
import { SheetGrid } from "../../src/playground/grid/sheet-grid";
import { plainGrid } from "./plain-grid";

const ROWS = [
  ["1", "2", "3"],
  ["4", "5", "6"],
];

/** The grid over a sheet; what is written is told, step by step, as `A1=5`. */
function showGrid() {
  Element.prototype.scrollIntoView = jest.fn();
  const steps: string[] = [];
  const sheet = plainGrid("number", ROWS);
  const told = (entries: readonly BlockEntry[]) =>
    steps.push(
      entries
        .map(({ spot, text }) => `${String.fromCharCode(65 + spot.column)}${spot.row + 1}=${text}`)
        .join(" "),
    );
  function Held() {
    const [selection, select] = useState<GridSpot>({ row: 0, column: 0 });
    return (
      <SheetGrid
        sheet={sheet}
        selection={selection}
        onSelect={select}
        onEnter={told}
        onUndo={() => steps.push("undo")}
        onRedo={() => steps.push("redo")}
      />
    );
  }
  render(<Held />);
  return { user: userEvent.setup(), steps };
}

function cell(address: string): HTMLElement {
  return document.querySelector<HTMLElement>(`[data-address="${address}"]`)!;
}

function selected(): string {
  return document.querySelector('[aria-selected="true"]')!.getAttribute("data-address")!;
}

test("typed, then clicked elsewhere: written where it was typed, once", async () => {
  const { user, steps } = showGrid();
  await user.click(cell("B1"));
  screen.getByRole("grid").focus();
  await user.keyboard("99");
  expect(screen.getByLabelText("编辑 B1")).toBeTruthy();
  await user.click(cell("C2"));
  expect(steps).toEqual(["B1=99"]);
  expect(selected()).toBe("C2");
  expect(screen.queryByLabelText(/^编辑/)).toBeNull();
});

test("a click into the field that is typed in ends nothing", async () => {
  const { user, steps } = showGrid();
  screen.getByRole("grid").focus();
  await user.keyboard("7");
  await user.click(screen.getByLabelText("编辑 A1"));
  await user.keyboard("8");
  expect(steps).toEqual([]);
  await user.keyboard("{Enter}");
  expect(steps).toEqual(["A1=78"]);
  expect(selected()).toBe("A2");
});

test("Escape leaves the cell as it was", async () => {
  const { user, steps } = showGrid();
  screen.getByRole("grid").focus();
  await user.keyboard("7{Escape}");
  expect(steps).toEqual([]);
});

test("a word that is composed goes into the field; Enter chooses it and writes nothing", () => {
  const { steps } = showGrid();
  const grid = screen.getByRole("grid");
  fireEvent.keyDown(grid, { key: "Process", keyCode: 229 });
  const field = screen.getByLabelText("编辑 A1");
  expect(document.activeElement).toBe(field);
  fireEvent.change(field, { target: { value: "事业" } });
  fireEvent.keyDown(field, { key: "Enter", isComposing: true });
  fireEvent.keyDown(field, { key: "Escape", isComposing: true });
  expect(steps).toEqual([]);
  fireEvent.keyDown(field, { key: "Enter" });
  expect(steps).toEqual(["A1=事业"]);
});

test("a block grows with Shift, and is copied, emptied and pasted over as one step", async () => {
  const { user, steps } = showGrid();
  const grid = screen.getByRole("grid");
  await user.click(cell("B1"));
  grid.focus();
  await user.keyboard("{Shift>}{ArrowRight}{ArrowDown}{/Shift}");
  expect(document.querySelectorAll("td.in-block")).toHaveLength(4);
  const held = new Map<string, string>();
  const clipboardData = {
    setData: (type: string, text: string) => held.set(type, text),
    getData: (type: string) => held.get(type) ?? "",
  };
  fireEvent.copy(grid, { clipboardData });
  expect(held.get("text/plain")).toBe("2\t3\n5\t6");
  await user.keyboard("{Delete}");
  await user.click(cell("A1"));
  fireEvent.paste(grid, { clipboardData });
  expect(steps).toEqual(["B1= C1= B2= C2=", "A1=2 B1=3 A2=5 B2=6"]);
});

test("Ctrl+Z and Ctrl+Y are asked for, and type nothing", async () => {
  const { user, steps } = showGrid();
  screen.getByRole("grid").focus();
  await user.keyboard("{Control>}zy{/Control}{Control>}{Shift>}z{/Shift}{/Control}");
  expect(steps).toEqual(["undo", "redo", "redo"]);
});
