/**
 * `npm run test:browser`: the production bundle in Chromium, on the playground. Without a browser it is
 * skipped on a developer's machine and fails in CI. Arguments: words that a test's name must contain.
 * `AS_BUILT=1` serves what was built last, for who changes only the tests.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { buildPages } from "../../scripts/serving/build-pages";
import { serveFolder } from "../../scripts/serving/static-server";
import { TESTS } from "./all-tests";
import { openBrowser, type BrowserTest, type Stage } from "./stage";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const DIST = join(__dirname, "..", "..", "dist");

async function main(): Promise<number> {
  if (!existsSync(CHROMIUM)) {
    console.log(
      `skipped: no browser at ${CHROMIUM}. Install Chromium or set CHROMIUM to run these tests.`,
    );
    return process.env["CI"] === "true" ? 1 : 0;
  }
  if (!process.env["AS_BUILT"]) await buildPages({ minimised: true });
  const { server, url } = await serveFolder(DIST, { host: "127.0.0.1", port: 0 });
  const browser = await openBrowser(CHROMIUM);
  const wanted = TESTS.filter(({ name }) => process.argv.slice(2).every((w) => name.includes(w)));
  const results: boolean[] = [];
  for (const test of wanted) results.push(await passes(test, { browser, url }));
  await browser.close();
  server.close();
  const passed = results.filter(Boolean).length;
  console.log(`${passed} passed, ${results.length - passed} failed`);
  return passed === results.length && passed > 0 ? 0 : 1;
}

async function passes(test: BrowserTest, stage: Stage): Promise<boolean> {
  const began = performance.now();
  try {
    await test.run(stage);
    console.log(`✓ ${test.name} (${Math.round(performance.now() - began)} ms)`);
    return true;
  } catch (error) {
    console.error(`✗ ${test.name}`);
    console.error(error);
    return false;
  }
}

main().then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
