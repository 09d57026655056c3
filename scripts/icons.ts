/** `npm run icons`: draws the SVGs of assets/icons as PNGs, in every size that Office asks for. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { drawingOf, ICON_SIZES, ICONS } from "./icons/sizes";

const FOLDER = join(__dirname, "..", "assets", "icons");

async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  const page = await browser.newPage();
  for (const icon of ICONS) for (const size of ICON_SIZES) await draw(page, icon, size);
  await browser.close();
  console.log(`${ICONS.length * ICON_SIZES.length} icons drawn`);
}

async function draw(page: Page, icon: string, size: number): Promise<void> {
  const svg = readFileSync(join(FOLDER, `${drawingOf(icon, size)}.svg`), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: join(FOLDER, `${icon}-${size}.png`), omitBackground: true });
}

void main();
