/**
 * `npm run bench:click`: how long the pane's user waits from a click until what it brings is painted,
 * on the seed, in Chromium: for one who clicks as soon as the pane is there, and for one who has looked
 * at it for a while, in which it rehearsed. Each figure is the median and the worst of several; nothing
 * is asserted.
 */
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { buildPages } from "../scripts/serving/build-pages";
import { serveFolder } from "../scripts/serving/static-server";
import { openBrowser } from "../test/browser/stage";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const DIST = join(__dirname, "..", "dist");
const TIMES = 7;
/** How long a person looks at the pane before the first click, in milliseconds. */
const LOOKS = { 马上点: 0, 三秒后点: 3000 };

interface Step {
  readonly name: string;
  /** What the button says, or begins with. */
  readonly click: string;
  /** What the pane's page holds once the click has had its effect; without it, the button is pressed then. */
  readonly shows?: string;
}

const STEPS: readonly Step[] = [
  { name: "核对（第一次）", click: "核对", shows: "识别出" },
  { name: "只看错误", click: "错误 " },
  { name: "只看尾差", click: "尾差 " },
  { name: "全部", click: "全部 " },
  { name: "决算说明", click: "决算说明", shows: "情况说明" },
  { name: "核对结果", click: "核对结果", shows: "识别出" },
  { name: "核对报告…", click: "核对报告…", shows: "审核人" },
];

async function main(): Promise<void> {
  if (!process.env["AS_BUILT"]) await buildPages({ minimised: true });
  const { server, url } = await serveFolder(DIST, { host: "127.0.0.1", port: 0 });
  const browser = await openBrowser(CHROMIUM);
  const taken = new Map<string, number[]>();
  const looks = Object.entries(LOOKS);
  for (const [when, looksFor] of Array.from({ length: TIMES }, () => looks).flat()) {
    const page = await browser.newPage({ locale: "zh-CN", viewport: { width: 1440, height: 900 } });
    await page.goto(new URL("?sample=qiaokou-media-centre-2022.xlsx", url).href);
    const frame = await paneOf(page);
    await page.waitForTimeout(looksFor);
    for (const step of STEPS) {
      const milliseconds = await frame.evaluate(painted, step);
      const name = `${when}：${step.name}`;
      taken.set(name, [...(taken.get(name) ?? []), milliseconds]);
    }
    await page.close();
  }
  await browser.close();
  server.close();
  for (const [name, times] of taken) print(name, times);
}

function print(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const median = Math.round(sorted[Math.floor(sorted.length / 2)]!);
  console.log(
    `${name}: median ${median} ms, worst ${Math.round(sorted.at(-1)!)} ms (${sorted.length})`,
  );
}

async function paneOf(page: Page): Promise<Frame> {
  await page.frameLocator("iframe").getByRole("button", { name: "核对", exact: true }).waitFor();
  return page.frames().find((frame) => frame !== page.mainFrame())!;
}

/** Runs in the pane: clicks, waits for the effect frame by frame, and for the frame that paints it. */
async function painted({ click, shows }: Step): Promise<number> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const named = () => {
    const buttons = [...document.querySelectorAll<HTMLElement>("button")];
    return (
      buttons.find(({ textContent }) => textContent === click) ??
      buttons.find(({ textContent }) => textContent?.startsWith(click))
    );
  };
  // Nobody clicks a button before it is there.
  while (!named()) await frame();
  const wanted = named()!;
  const began = performance.now();
  wanted.click();
  const isThere = () =>
    shows === undefined
      ? wanted.getAttribute("aria-pressed") === "true"
      : document.body.textContent?.includes(shows);
  do {
    await frame();
  } while (!isThere() && performance.now() - began < 20_000);
  // What is posted while a frame is made is handed over once that frame was drawn.
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
  return performance.now() - began;
}

void main();
