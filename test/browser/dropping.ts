import type { Desk } from "./desk";

/** Drops a file onto the page, as from a folder beside it. */
export async function dropFile(desk: Desk, name: string, content: Buffer): Promise<void> {
  const data = await desk.page.evaluateHandle(
    ([file, base64]) => {
      const bytes = Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], file!));
      return transfer;
    },
    [name, content.toString("base64")],
  );
  await desk.page.dispatchEvent(".playground", "drop", { dataTransfer: data });
}

/** Drops a workbook, and waits until the pane has come up beside it. */
export async function dropWorkbook(desk: Desk, name: string, content: Buffer): Promise<void> {
  await dropFile(desk, name, content);
  await desk.page.locator(".title-bar").filter({ hasText: name }).waitFor();
  await desk.page.getByRole("grid").waitFor();
  await desk.pane.getByRole("main").waitFor();
}
