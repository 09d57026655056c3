import assert from "node:assert/strict";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

export interface Stage {
  readonly browser: Browser;
  /** Where the built pages are served. */
  readonly url: string;
}

/** One thing that holds in a real browser; what it throws is why not. */
export interface BrowserTest {
  readonly name: string;
  readonly run: (stage: Stage) => Promise<void>;
}

export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--lang=zh-CN"] });
}

/**
 * Runs something on a fresh page, in Chinese, and then holds the page to what must hold always: no
 * request left this origin, and nothing was written to the console as an error.
 */
export async function onPage(
  { browser, url }: Stage,
  path: string,
  run: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({
    locale: "zh-CN",
    viewport: { width: 1440, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(url).origin && protocol !== "data:")
      troubles.push(`request to ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.text().includes("Content Security Policy"))
      troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`page: ${error.stack ?? error.message}`));
  page.on("requestfailed", (request) => {
    // A page that is left gives up what it was still loading.
    if (request.failure()?.errorText !== "net::ERR_ABORTED")
      troubles.push(`failed: ${request.url()}`);
  });
  try {
    await page.goto(new URL(path, url).href);
    await run(page);
  } catch (error) {
    if (troubles.length > 0) console.error(troubles.join("\n"));
    throw error;
  } finally {
    await context.close();
  }
  assert.deepEqual(troubles, []);
}
