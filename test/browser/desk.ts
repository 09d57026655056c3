import type { FrameLocator, Locator, Page } from "playwright-core";

/** The playground as a person sees it: the sheet, its tabs, the ribbon, and the pane beside. */
export interface Desk {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly cell: (address: string) => Locator;
  readonly tab: (name: string) => Locator;
  readonly ribbon: (button: string) => Locator;
  /** The address of the selected cell. */
  readonly selection: () => Promise<string>;
  readonly activeSheet: () => Promise<string>;
  /** The addresses of marked cells on the active sheet. */
  readonly marked: () => Promise<readonly string[]>;
}

export function deskOn(page: Page): Desk {
  return {
    page,
    pane: page.frameLocator("iframe"),
    cell: (address) => page.locator(`[data-address="${address}"]`),
    tab: (name) => page.locator(".sheet-tabs button").filter({ hasText: name }),
    ribbon: (button) =>
      page.getByRole("toolbar").getByRole("button", { name: button, exact: true }),
    selection: () => page.getByLabel("所选单元格").innerText(),
    activeSheet: () => page.locator(".sheet-tabs [aria-current=page]").innerText(),
    marked: () =>
      page
        .locator("[data-marked]")
        .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).dataset["address"]!)),
  };
}

/** How every cell of the active sheet looks: its text, colours and weight, by address. */
export function looksOn(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.locator("td[data-address]").evaluateAll((cells) =>
    Object.fromEntries(
      cells.map((cell) => {
        const { backgroundColor, color, fontWeight, borderColor } = getComputedStyle(cell);
        const look = [cell.textContent, backgroundColor, color, fontWeight, borderColor];
        return [(cell as HTMLElement).dataset["address"]!, look.join("|")];
      }),
    ),
  );
}
