import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkAccounts } from "../../src/actions/check-accounts";
import { narrateAccounts } from "../../src/actions/narrate-accounts";
import { narrativeDocx } from "../../src/documents/narrative-docx";
import { strFromU8, unzipSync } from "fflate";
import { openFinishedText } from "../../src/documents/finished/open-finished-text";
import { openWorkbookFile } from "../../src/workbook/file/open-file";
import { nextYearSheets } from "../../scripts/samples/sample-sheets";
import { excelFile } from "../accounts/excel-file";
import { openedDesk } from "./desk";
import { openStep } from "./explanation";
import { onPage, type BrowserTest } from "./stage";

const ROOT = join(__dirname, "..", "..");
const LAST_BOOK = join(ROOT, "samples", "qiaokou-media-centre-2022-corrected.xlsx");
const SCREENSHOTS = join(ROOT, process.env["KEEP_SCREENSHOTS"] ? "docs" : "build", "screenshots");

/** Last year's explanation as its author published it: a Word document, with a reason of hers. */
async function lastText(): Promise<Buffer> {
  const opened = await openWorkbookFile(LAST_BOOK);
  if (opened.kind === "refused") throw new Error(opened.message);
  const { tables, information } = checkAccounts("上年", await opened.workbook.readSheets());
  const narrated = narrateAccounts({
    ...{ tables, information },
    pack: readFileSync(join(ROOT, "assets", "packs", "hubei.txt"), "utf8"),
    given: {
      facts: new Map([["上年收入总计", "239.45"]]),
      reasons: new Map([["reason/收支总计增减", "人员调入，工资福利支出增加"]]),
    },
  });
  if (narrated.kind !== "narrated") throw new Error(narrated.kind);
  return Buffer.from(await narrativeDocx(narrated.narrative));
}

/** The accountant's way: this year's workbook, last year's text and workbook, what is asked, the document. */
const fromLastYearsFile: BrowserTest = {
  name: "last year's Word document becomes this year's, with tracked changes",
  run: (stage) =>
    onPage(stage, "?pane=480", async (page) => {
      const desk = await openedDesk(page);
      const { pane } = desk;
      await page.getByLabel("打开自己的文件").setInputFiles({
        name: "2023年决算公开表.xlsx",
        mimeType: "application/octet-stream",
        buffer: Buffer.from(await excelFile(nextYearSheets())),
      });
      await page
        .getByRole("option", { name: "2023年决算公开表.xlsx" })
        .waitFor({ state: "attached" });
      await openedDesk(page);
      await pane.getByRole("tab", { name: "决算说明" }).click();
      await openStep(desk, "① 上年、预算");
      await pane.getByRole("button", { name: "以上年说明为底稿…" }).waitFor();
      await pane.getByLabel("上年的决算情况说明").setInputFiles({
        name: "2022年说明.docx",
        mimeType: "application/octet-stream",
        buffer: await lastText(),
      });
      await pane.getByText(/请再打开上年的决算表/).waitFor();
      await pane.getByLabel("上年的决算表", { exact: true }).setInputFiles(LAST_BOOK);
      const totals = pane.getByRole("region", { name: /^一、收入支出/ });
      await totals.getByText(/^2023年度收入总计343\.57万元/).waitFor();
      await totals.getByRole("button", { name: "343.57" }).first().click();
      await desk.untilSelected("C37");
      await totals.getByRole("button", { name: "改原因：人员调入，工资福利支出增加" }).click();
      const dialog = pane.getByRole("dialog");
      await dialog.getByRole("textbox").fill("新增职业年金缴费");
      await pane.getByRole("button", { name: "填入", exact: true }).click();
      await totals.getByRole("button", { name: "改原因：新增职业年金缴费" }).waitFor();
      mkdirSync(SCREENSHOTS, { recursive: true });
      await page.screenshot({ path: join(SCREENSHOTS, "rolling-last-text.png") });
      await openStep(desk, "③ 导出");
      const download = page.waitForEvent("download");
      await pane.getByRole("button", { name: "下载 .docx" }).click();
      const file = await download;
      assert.match(file.suggestedFilename(), /2023年度部门决算情况说明\.docx$/);
      const bytes = readFileSync(await file.path());
      const opened = openFinishedText("今年.docx", bytes);
      if (opened.kind === "refused") throw new Error(opened.message);
      const text = opened.text.paragraphs.map((one) => one.text).join("\n");
      assert.match(text, /2023年度收入总计343\.57万元.*新增职业年金缴费/);
      assert.match(documentIn(bytes), /<w:tag w:val="决算:/);
      await pane.getByText("其他方式").click();
      const published = page.waitForEvent("download");
      await pane.getByRole("button", { name: "公布用 .docx" }).click();
      const plain = documentIn(readFileSync(await (await published).path()));
      assert.doesNotMatch(plain, /<w:sdt|决算:/);
    }),
};

/** What a Word document holds, as XML. */
function documentIn(bytes: Uint8Array): string {
  return strFromU8(unzipSync(new Uint8Array(bytes))["word/document.xml"]!);
}

export const ROLLING_TESTS: readonly BrowserTest[] = [fromLastYearsFile];
