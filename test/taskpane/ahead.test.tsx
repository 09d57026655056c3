/** @jest-environment jsdom */
import { render, screen } from "@testing-library/react";
import { ahead, fetchAhead } from "../../src/taskpane/ahead";

function Word({ word }: { readonly word: string }) {
  return <p>{word}</p>;
}

test("a part that was fetched ahead is drawn at once; one that was not, when it has come", async () => {
  const Early = ahead(() => Promise.resolve(Word));
  await fetchAhead();
  const Late = ahead(() => Promise.resolve(Word));
  render(
    <>
      <Early word="早" />
      <Late word="晚" />
    </>,
  );
  expect(screen.queryByText("早")).not.toBeNull();
  expect(screen.queryByText("晚")).toBeNull();
  expect(await screen.findByText("晚")).toBeTruthy();
});

test("a part that could not be fetched ahead is asked for again when it is wanted", async () => {
  let asked = 0;
  const Lost = ahead(() => {
    asked++;
    return asked === 1 ? Promise.reject(new Error("no network")) : Promise.resolve(Word);
  });
  await fetchAhead();
  expect(asked).toBe(1);
  render(<Lost word="还是来了" />);
  expect(await screen.findByText("还是来了")).toBeTruthy();
  expect(asked).toBe(2);
});
