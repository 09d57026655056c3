/** @jest-environment jsdom */
import { act, screen, waitFor } from "@testing-library/react";
import * as rehearsals from "../../src/actions/rehearsal/rehearsal";
import { rehearse } from "../../src/taskpane/rehearsing";
import { sampleSheets } from "../actions/seed-session";
import { showPane } from "./show-pane";

test("a rehearsal is not to be seen, asks nothing of the workbook, and leaves the session as it was", async () => {
  const { session, workbook } = showPane(await sampleSheets("yunnan-form-2021-yuan.xlsx"));
  await screen.findByRole("list", { name: "怎么用" });
  const drawn = jest.spyOn(document, "createElement");
  const [state, page, asked] = [session.state(), document.body.textContent, workbook.asked.length];
  // Drawn bit by bit, as in a browser: `act` would hold back what the rehearsal waits for.
  let ended = false;
  void rehearse(session).then(() => (ended = true));
  await waitFor(() => expect(ended).toBe(true));
  // Its results were drawn, though not in the page.
  expect(drawn.mock.results.some(({ value }) => /很可能有误/.test(value.textContent))).toBe(true);
  expect(document.body.textContent).toBe(page);
  expect(session.state()).toBe(state);
  expect(workbook.asked).toHaveLength(asked);
});

test("a rehearsal gives way to a real check", async () => {
  const { session } = showPane(await sampleSheets("yunnan-form-2021-yuan.xlsx"));
  let begun = false;
  jest.spyOn(rehearsals, "rehearsal").mockImplementation(function* () {
    begun = true;
    throw new Error("the user waits");
  });
  await act(() => session.check());
  await act(() => rehearse(session));
  expect(begun).toBe(false);
});
