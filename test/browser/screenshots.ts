import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { openedDesk } from "./desk";
import { proofreadPasted } from "./proofreading";
import { onPage, type BrowserTest } from "./stage";

const ROOT = join(__dirname, "..", "..");
/** `KEEP_SCREENSHOTS=1` puts them where the papers show them; otherwise they are only to be looked at. */
const FOLDER = join(ROOT, process.env["KEEP_SCREENSHOTS"] ? "docs" : "build", "screenshots");
const SAMPLE = "?sample=qiaokou-media-centre-2022.xlsx";

interface Look {
  readonly name: string;
  readonly query: string;
  readonly options: BrowserContextOptions;
}

const LOOKS: readonly Look[] = [
  { name: "light", query: "", options: { colorScheme: "light" } },
  { name: "dark", query: "&theme=dark", options: { colorScheme: "dark" } },
  { name: "high-contrast", query: "", options: { colorScheme: "dark", forcedColors: "active" } },
];

/** The pane as narrow as Excel makes it, and as wide as people draw it. */
const WIDTHS = [320, 450];

const playground: BrowserTest = {
  name: "screenshot: the playground",
  run: (stage) =>
    onPage(stage, SAMPLE, async (page) => {
      const desk = await openedDesk(page);
      await desk.ribbon("核对").click();
      await desk.suspects.first().waitFor();
      await desk.goTo("G9");
      await desk.untilSelected("G9");
      mkdirSync(FOLDER, { recursive: true });
      await page.screenshot({ path: join(FOLDER, "playground.png") });
    }),
};

const explanation: BrowserTest = {
  name: "screenshot: the explanation",
  run: (stage) =>
    onPage(stage, `${SAMPLE}&pane=480`, async (page) => {
      const desk = await openedDesk(page);
      await desk.pane.getByRole("tab", { name: "决算说明" }).click();
      const third = desk.pane.getByRole("region", { name: /^三、支出/ });
      await third.getByRole("button", { name: "96.93%" }).hover();
      await desk.pane.getByRole("tooltip").waitFor();
      mkdirSync(FOLDER, { recursive: true });
      await page.screenshot({ path: join(FOLDER, "explanation.png") });
    }),
};

const proofreading: BrowserTest = {
  name: "screenshot: a text that is proofread",
  run: (stage) =>
    onPage(stage, `${SAMPLE}&pane=480`, async (page) => {
      const desk = await openedDesk(page);
      await proofreadPasted(desk);
      mkdirSync(FOLDER, { recursive: true });
      await page.screenshot({ path: join(FOLDER, "proofreading.png") });
    }),
};

function pane({ name, query, options }: Look, width: number): BrowserTest {
  return {
    name: `screenshot: the pane, ${width} pixels, ${name}`,
    run: (stage) =>
      onPage(
        stage,
        `${SAMPLE}&pane=${width}${query}`,
        async (page) => {
          const desk = await openedDesk(page);
          await desk.ribbon("核对").click();
          await desk.suspects.first().waitFor();
          mkdirSync(FOLDER, { recursive: true });
          await page
            .locator("iframe")
            .screenshot({ path: join(FOLDER, `pane-${width}-${name}.png`) });
        },
        options,
      ),
  };
}

export const SCREENSHOTS: readonly BrowserTest[] = [
  playground,
  explanation,
  proofreading,
  ...LOOKS.flatMap((look) => WIDTHS.map((width) => pane(look, width))),
];
