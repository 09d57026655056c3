import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openedDesk } from "./desk";
import { onPage, type BrowserTest, type Stage } from "./stage";

const DIST = join(__dirname, "..", "..", "dist");

interface Parser {
  readonly parse: (
    text: string,
    options: { readonly ecmaVersion: number; readonly onToken?: (token: Token) => void },
  ) => unknown;
}

/** The parser that webpack itself uses. */
const acorn = createRequire(require.resolve("webpack"))("acorn") as Parser;

const parses: BrowserTest = {
  name: "every script of the build is ES2020",
  run: () => {
    const files = readdirSync(DIST).filter((file) => file.endsWith(".js"));
    assert.ok(files.length > 1);
    for (const file of files)
      try {
        acorn.parse(readFileSync(join(DIST, file), "utf8"), { ecmaVersion: 2020 });
      } catch (error) {
        throw new Error(`${file} is newer than ES2020`, { cause: error });
      }
    return Promise.resolve();
  },
};

interface Token {
  readonly type: { readonly label: string };
  readonly value?: { readonly pattern?: string };
}

/** The expressions that stand in a script; those that are put together while it runs fail only there. */
function expressionsOf(text: string): readonly string[] {
  const patterns: string[] = [];
  const onToken = ({ type, value }: Token) => {
    if (type.label === "regexp") patterns.push(value?.pattern ?? "");
  };
  acorn.parse(text, { ecmaVersion: 2020, onToken });
  return patterns;
}

/** The parser knows them, ES2018 has them, and Safari has them only from 16.4 on: there the whole script fails. */
const looksBehind: BrowserTest = {
  name: "no script of the build holds an expression that looks behind",
  run: () => {
    for (const file of readdirSync(DIST).filter((name) => name.endsWith(".js"))) {
      const expressions = expressionsOf(readFileSync(join(DIST, file), "utf8"));
      const looking = expressions.filter((one) => /\(\?<[=!]/.test(one));
      assert.deepEqual(looking, [], `${file} looks behind`);
    }
    return Promise.resolve();
  },
};

/** Runs in the page, before any script of it. */
function takeAwayNewerFunctions(): void {
  const arrays = Array.prototype as unknown as Record<string, unknown>;
  for (const name of [
    "at",
    "findLast",
    "findLastIndex",
    "toReversed",
    "toSorted",
    "toSpliced",
    "with",
  ])
    delete arrays[name];
  const texts = String.prototype as unknown as Record<string, unknown>;
  for (const name of ["at", "replaceAll"]) delete texts[name];
  delete (Object as unknown as Record<string, unknown>).hasOwn;
  delete (globalThis as unknown as Record<string, unknown>).structuredClone;
}

const works: BrowserTest = {
  name: "the pane checks in an engine without newer functions",
  run: (stage) =>
    onPage(stage, "", async (page) => {
      await page.addInitScript(takeAwayNewerFunctions);
      await page.reload();
      const desk = await openedDesk(page);
      await desk.ribbon("核对").click();
      await desk.pane.getByText("5 个单元格很可能有误").first().waitFor();
    }),
};

/**
 * The pane's page without an Excel around it. office.js then asks for Microsoft's telemetry, which the
 * page's policy stops and the console tells: no page that has a host is held to that.
 */
async function inPlainBrowser(
  { browser, url }: Stage,
  run: (page: Page) => Promise<void>,
  route?: (page: Page) => Promise<unknown>,
): Promise<void> {
  const page = await browser.newPage({ locale: "zh-CN" });
  try {
    await route?.(page);
    await page.goto(new URL("taskpane.html", url).href);
    await run(page);
  } finally {
    await page.close();
  }
}

/** Without the pane's script, as in an engine that cannot read it: the page's own words. */
const saysWhatIsNeeded: BrowserTest = {
  name: "where no script of the pane runs, an engine's age is named",
  run: (stage) =>
    inPlainBrowser(
      stage,
      async (page) => {
        await page.waitForFunction(() => {
          const words = document.querySelector(".not-started");
          return words !== null && getComputedStyle(words).opacity === "1";
        });
        assert.match(await page.innerText(".not-started"), /WebView2 运行时 85 以上.*macOS 11/s);
      },
      (page) =>
        page.route("**/taskpane.*.js", (route) =>
          route.fulfill({ contentType: "text/javascript", body: "" }),
        ),
    ),
};

/** What the deployment guide asks an administrator to try first. */
const opensInABrowser: BrowserTest = {
  name: "the pane's page in a plain browser, whose engine is young enough, says that it belongs into Excel",
  run: (stage) =>
    inPlainBrowser(stage, (page) => page.getByText("请在 Excel 中打开“决算核对”。").waitFor()),
};

export const OLDER_ENGINE_TESTS: readonly BrowserTest[] = [
  parses,
  looksBehind,
  works,
  saysWhatIsNeeded,
  opensInABrowser,
];
