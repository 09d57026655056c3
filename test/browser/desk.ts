import type { Frame, FrameLocator, Locator, Page } from "playwright-core";

/** The playground as a person sees it: the sheet, its tabs, the ribbon, and the pane beside. */
export interface Desk {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly cell: (address: string) => Locator;
  readonly tab: (name: string) => Locator;
  readonly ribbon: (button: string) => Locator;
  /** The cards of cells that are probably wrong. */
  readonly suspects: Locator;
  readonly cardOf: (address: string) => Locator;
  /** Clicks a cell's address in the pane. */
  readonly goTo: (address: string) => Promise<void>;
  /** The address of the selected cell. */
  readonly selection: () => Promise<string>;
  readonly activeSheet: () => Promise<string>;
  /** The addresses of marked cells on the active sheet. */
  readonly marked: () => Promise<readonly string[]>;
  readonly untilMarked: (addresses: readonly string[]) => Promise<void>;
  readonly untilSelected: (address: string) => Promise<void>;
}

export function deskOn(page: Page): Desk {
  const pane = page.frameLocator("iframe");
  const suspects = pane
    .getByRole("region", { name: /很可能有误的单元格/ })
    .locator("li:has(button)");
  const cardOf = (address: string): Locator =>
    suspects.filter({ has: pane.getByRole("button", { name: address, exact: true }) });
  const marks = page.locator("[data-marked]");
  return {
    page,
    pane,
    suspects,
    cardOf,
    cell: (address) => page.locator(`[data-address="${address}"]`),
    tab: (name) => page.locator(".sheet-tabs button").filter({ hasText: name }),
    ribbon: (button) =>
      page.getByRole("toolbar").getByRole("button", { name: button, exact: true }),
    goTo: (address) =>
      cardOf(address).getByRole("button", { name: address, exact: true }).first().click(),
    selection: () => page.getByLabel("所选单元格").innerText(),
    activeSheet: () => page.locator(".sheet-tabs [aria-current=page]").innerText(),
    marked: () => marks.evaluateAll((cells) => cells.map((cell) => cell.id.replace("cell-", ""))),
    untilMarked: async (addresses) => {
      await page.waitForFunction(
        (wanted) =>
          [...document.querySelectorAll("[data-marked]")].map(({ id }) => id).join() === wanted,
        addresses.map((address) => `cell-${address}`).join(),
      );
    },
    untilSelected: (address) =>
      page.locator(`#cell-${address}[aria-selected=true]`).waitFor({ state: "visible" }),
  };
}

/** The desk, once the workbook is drawn and the pane has come up. */
export async function openedDesk(page: Page): Promise<Desk> {
  const desk = deskOn(page);
  await page.getByRole("grid").waitFor();
  await desk.pane.getByRole("main").waitFor();
  return desk;
}

/** How every cell of the active sheet looks: its text, colours and weight, by address. */
export function looksOn(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.locator("td[data-address]").evaluateAll((cells) =>
    Object.fromEntries(
      cells.map((cell) => {
        const { backgroundColor, color, fontWeight, borderColor } = getComputedStyle(cell);
        const look = [cell.textContent, backgroundColor, color, fontWeight, borderColor];
        return [cell.id.replace("cell-", ""), look.join("|")];
      }),
    ),
  );
}

/** The desk after a check. */
export async function checkedDesk(page: Page): Promise<Desk> {
  const desk = await openedDesk(page);
  await desk.ribbon("核对").click();
  await desk.suspects.first().waitFor();
  return desk;
}

/** The pane's own page. */
export function paneFrame(page: Page): Frame {
  return page.frames().find((frame) => frame !== page.mainFrame())!;
}
