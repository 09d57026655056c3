import { createRoot } from "react-dom/client";
import { startSession } from "../actions/session/session";
import { associateCommands } from "../commands/associate-commands";
import { excelWorkbook } from "../workbook/excel/excel-workbook";
import { alsoAhead } from "./ahead";
import { App } from "./App";
import { NotHere } from "./NotHere";
import { officeIsDark, officeSurroundings, whyNotHere } from "./host/office-host";

/** The composition root of the add-in: Excel's workbook, one session, its buttons, its pane. */
async function startAddIn(pane: HTMLElement): Promise<void> {
  const { host } = await Office.onReady();
  const why = whyNotHere(host);
  if (why !== undefined) {
    createRoot(pane).render(<NotHere why={why} />);
    return;
  }
  const session = startSession(excelWorkbook(), officeSurroundings());
  associateCommands(session);
  createRoot(pane).render(<App session={session} officeIsDark={officeIsDark()} />);
  // What checks is fetched at once, what writes a little later: no button need wait for it.
  void import("../actions/check-accounts");
  alsoAhead(() => import("../actions/explanation/writer"));
  alsoAhead(() => import("./host/text-packs"));
  alsoAhead(async () => {
    const { rehearse } = await import("./rehearsing");
    void rehearse(session);
  });
  await session.start();
}

void startAddIn(document.getElementById("pane")!);
