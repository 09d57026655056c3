import type { Paper } from "../../actions/review-report/paper";
import { saveFile } from "./save-file";

const OFFICE = "application/vnd.openxmlformats-officedocument";

/** Saves a report as a workbook. What writes it is loaded when it is first wanted. */
export async function savePaperAsXlsx(name: string, paper: Paper): Promise<void> {
  const { newXlsx } = await import("../../workbook/new-file/new-xlsx");
  const { paperSheets } = await import("../../actions/review-report/paper-sheets");
  saveFile(`${name}.xlsx`, newXlsx(paperSheets(paper)), `${OFFICE}.spreadsheetml.sheet`);
}

/** Saves a report as a Word document. */
export async function savePaperAsDocx(name: string, paper: Paper): Promise<void> {
  const { paperDocx } = await import("../../documents/review-report/paper-docx");
  saveFile(`${name}.docx`, await paperDocx(paper), `${OFFICE}.wordprocessingml.document`);
}

/** Has the browser print a report: from a frame that nobody sees, so that the pane is not on the paper. */
export async function printPaper(paper: Paper): Promise<void> {
  const { paperHtml } = await import("../../documents/review-report/paper-html");
  const frame = document.createElement("iframe");
  frame.title = "核对报告";
  frame.setAttribute("aria-hidden", "true");
  frame.style.cssText = "position:fixed;width:0;height:0;border:0";
  frame.srcdoc = paperHtml(paper);
  document.body.append(frame);
  await new Promise((loaded) => frame.addEventListener("load", loaded, { once: true }));
  const { contentWindow: page } = frame;
  page?.addEventListener("afterprint", () => frame.remove(), { once: true });
  page?.focus();
  page?.print();
}
