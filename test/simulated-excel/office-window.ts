import { pathToFileURL } from "node:url";
import { JSDOM } from "jsdom";
import type { SimulatedExcel } from "../../src/simulated-excel/excel-face";

const OFFICE_JS = pathToFileURL(require.resolve("@microsoft/office-js/dist/office.js")).href;

/** A window in which the real office.js runs. */
export interface OfficeWindow extends Window {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/**
 * Opens a window of its own in a simulated Excel and loads the real, unmodified office.js there. The
 * globals that add-in code names are those of the window opened last. Takes about a quarter second.
 */
export async function openOffice(excel: SimulatedExcel): Promise<OfficeWindow> {
  const { window } = new JSDOM("<!doctype html><html><head></head><body></body></html>", {
    url: "https://localhost/taskpane.html",
    resources: "usable",
    runScripts: "dangerously",
    pretendToBeVisual: true,
  });
  const office = window as unknown as OfficeWindow;
  excel.install(office);
  await loaded(office.document);
  await office.Office.onReady();
  Object.assign(globalThis, {
    Office: office.Office,
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
  });
  return office;
}

function loaded(document: Document): Promise<void> {
  const script = document.createElement("script");
  script.src = OFFICE_JS;
  return new Promise((resolve, reject) => {
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error("office.js did not load.")));
    document.head.append(script);
  });
}
