import assert from "node:assert/strict";
import type { Frame, Page } from "playwright-core";
import { checkedDesk, openedDesk, paneFrame } from "./desk";
import { findsNothing } from "./pages";
import { onPage, type BrowserTest } from "./stage";

const SEED = "?sample=qiaokou-media-centre-2022.xlsx";

function forcedColours(colorScheme: "dark" | "light"): BrowserTest {
  return {
    name: `axe finds nothing in forced colours, ${colorScheme}`,
    run: (stage) =>
      onPage(
        stage,
        SEED,
        async (page) => {
          const { pane } = await checkedDesk(page);
          await findsNothing(page);
          await pane.getByRole("button", { name: "设置" }).click();
          await pane.getByRole("dialog", { name: "设置" }).waitFor();
          await findsNothing(page);
        },
        { forcedColors: "active", colorScheme },
      ),
  };
}

/** What has the focus: its name, its place, and whether one sees that it has. */
interface Focused {
  readonly name: string;
  readonly part: "header" | "main" | "footer" | "tabs" | "outside";
  readonly top: number;
  readonly left: number;
  readonly seen: boolean;
  readonly dummy: boolean;
}

/** Runs in the pane. */
function focused(): Focused | undefined {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return undefined;
  const { top, left } = element.getBoundingClientRect();
  const isRinged = ({ outlineStyle, outlineWidth, boxShadow }: CSSStyleDeclaration) =>
    (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
  const parts = [null, "::after", "::before"].map((part) => getComputedStyle(element, part));
  const rings = element.closest("[role=tab]") ?? element;
  const part = ["header", "main", "footer", "[role=tablist]"].find((one) => element.closest(one));
  return {
    name: (element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 30),
    part: part === "[role=tablist]" ? "tabs" : ((part ?? "outside") as Focused["part"]),
    top: Math.round(top + document.querySelector("main")!.scrollTop),
    left: Math.round(left),
    seen: parts.some(isRinged) || rings.hasAttribute("data-fui-focus-visible"),
    dummy: element.hasAttribute("data-tabster-dummy"),
  };
}

const MOST_STOPS = 200;

/** Goes through the pane by the Tab key, from its first stop until the focus leaves it. */
async function walk(page: Page, key: "Tab" | "Shift+Tab"): Promise<readonly Focused[]> {
  const frame = paneFrame(page);
  const isInPane = () => page.evaluate(() => document.activeElement?.tagName === "IFRAME");
  const stops: Focused[] = [];
  for (let count = 0; count < MOST_STOPS; count++) {
    if (!(await isInPane())) return stops;
    const at = await settledFocus(frame);
    if (at) stops.push(at);
    await page.keyboard.press(key);
  }
  throw new Error(`the focus is still in the pane after ${MOST_STOPS} stops`);
}

/** Tabster's own stops hand the focus on in the next turn: only one that keeps it is a stop. */
async function settledFocus(frame: Frame): Promise<Focused | undefined> {
  let at = await frame.evaluate(focused);
  for (let turn = 0; at?.dummy && turn < 20; turn++) {
    await frame.waitForTimeout(25);
    at = await frame.evaluate(focused);
  }
  return at;
}

const ORDER: readonly Focused["part"][] = ["header", "tabs", "main", "footer", "outside"];

const tabOrder: BrowserTest = {
  name: "the Tab key goes through the pane as it is read, is seen everywhere, and comes out again",
  run: (stage) =>
    onPage(stage, SEED, async (page) => {
      const { pane } = await checkedDesk(page);
      await pane.getByRole("button", { name: "另存发布副本" }).focus();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      const stops = await walk(page, "Tab");
      assert.ok(stops.length > 20, `only ${stops.length} stops`);
      assert.deepEqual(
        stops.filter(({ seen }) => !seen).map(({ name }) => name),
        [],
      );
      const parts = stops.map(({ part }) => ORDER.indexOf(part));
      assert.deepEqual(
        parts,
        parts.toSorted((one, other) => one - other),
      );
      const rises = stops.filter(
        ({ part, top }, at) => stops[at - 1]?.part === part && top < stops[at - 1]!.top - 24,
      );
      assert.deepEqual(rises, []);
      assert.deepEqual(
        stops.filter(({ dummy }) => dummy),
        [],
      );
      await page.keyboard.press("Shift+Tab");
      const back = await walk(page, "Shift+Tab");
      assert.deepEqual(
        back.map(({ name }) => name),
        stops.map(({ name }) => name).toReversed(),
      );
    }),
};

/** From now on notes what live regions of the pane come to say. */
async function listen(page: Page): Promise<() => Promise<readonly string[]>> {
  await paneFrame(page).evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const texts = new Map<Element, string>();
    const look = () => {
      for (const region of document.querySelectorAll("[role=status], [role=alert], [aria-live]")) {
        const text = region.textContent.trim();
        if (text !== "" && text !== texts.get(region)) said.push(text);
        texts.set(region, text);
      }
    };
    look();
    said.length = 0;
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return () =>
    paneFrame(page).evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
}

function times(said: readonly string[], words: RegExp): number {
  return said.filter((text) => words.test(text)).length;
}

const announced: BrowserTest = {
  name: "what a check came to, what was written and what was undone is announced once each",
  run: (stage) =>
    onPage(stage, SEED, async (page) => {
      const desk = await openedDesk(page);
      const heard = await listen(page);
      await desk.ribbon("核对").click();
      await desk.suspects.first().waitFor();
      await desk.untilSelected("G8");
      const check = await heard();
      assert.equal(times(check, /^5 个单元格很可能有误/), 1);
      assert.equal(times(check, /^第 1 处，共 9 处/), 1);
      await desk
        .cardOf("G8")
        .getByRole("button", { name: /^G8 改为/ })
        .click();
      await desk.cardOf("G8").getByRole("button", { name: "写入" }).click();
      await desk.cardOf("G8").waitFor({ state: "detached" });
      const written = await heard();
      assert.equal(times(written, /G8 已改为/), 1);
      await desk.pane.getByRole("button", { name: "撤销" }).click();
      await desk.cardOf("G8").waitFor();
      const undone = await heard();
      assert.equal(times(undone, /已撤销/), 1);
    }),
};

export const REACH_TESTS: readonly BrowserTest[] = [
  forcedColours("dark"),
  forcedColours("light"),
  tabOrder,
  announced,
];
