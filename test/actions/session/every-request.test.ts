import { sweepOfFaults } from "./fault-sweep";
import { closeWindows } from "../../workbook/excel/open-in-excel";

afterEach(closeWindows);

/** Each request meets with one fault, in turn with another; `npm run bench:faults` has each meet with all. */
test("a day's work in which any request meets with a fault: a sentence, the rest done, nothing doubled or changed", async () => {
  const { tried, troubles } = await sweepOfFaults((request, index) => request % 4 === index);
  expect(troubles).toEqual([]);
  expect(tried).toBeGreaterThan(60);
}, 600_000);
