import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { openedDesk } from "./desk";
import { onPage, type BrowserTest } from "./stage";

/** What makes copies is loaded when the first is asked for. */
const published: BrowserTest = {
  name: "a copy to be published: what goes is told, and the download bears no trace of us",
  run: (stage) =>
    onPage(stage, "?sample=qiaokou-media-centre-2022.xlsx&pane=480", async (page) => {
      const desk = await openedDesk(page);
      await desk.ribbon("核对").click();
      await desk.pane.getByText("5 个单元格很可能有误").first().waitFor();
      await desk.pane.getByRole("button", { name: "另存发布副本" }).click();
      await desk.pane.getByText(/^已去掉：标记 \d+ 处、Excel 记下的加载项 1 个/).waitFor();
      const download = page.waitForEvent("download");
      await desk.pane.getByRole("button", { name: "另存副本" }).click();
      const file = await download;
      assert.equal(file.suggestedFilename(), "qiaokou-media-centre-2022（发布副本）.xlsx");
      const parts = Object.entries(unzipSync(new Uint8Array(readFileSync(await file.path()))));
      const traces = parts.filter(([name, bytes]) =>
        /决算核对|webextension/.test(name + strFromU8(bytes)),
      );
      assert.deepEqual(traces, []);
    }),
};

export const PUBLISHING_TESTS: readonly BrowserTest[] = [published];
