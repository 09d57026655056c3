import { itIsAlive, LIVE_GRID } from "../live-contract";
import { CONTRACT_GRID, itKeepsThePort } from "../port-contract";
import { closeWindows, openInExcel } from "./open-in-excel";

afterAll(closeWindows);

describe("Excel, through the real office.js", () => {
  itKeepsThePort(async () => (await openInExcel(CONTRACT_GRID)).workbook);
  itIsAlive(async () => (await openInExcel(LIVE_GRID)).workbook);
});
