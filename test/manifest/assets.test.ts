/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { drawingOf, ICON_SIZES, ICONS } from "../../scripts/icons/sizes";
import { DEVELOPMENT_ADDRESS } from "../../scripts/manifest/manifest-for";
import { element, elements, MANIFEST, parsedManifest, ROOT } from "./parsed-manifest";

interface Shortcuts {
  readonly actions: readonly { readonly id: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Record<string, string> }[];
}

const manifest = parsedManifest();
const images = new Map(
  elements(element(manifest, "Images"), "Image").map((image) => [
    image.getAttribute("id"),
    image.getAttribute("DefaultValue")!,
  ]),
);
const shortcuts = JSON.parse(
  readFileSync(join(ROOT, "assets", "shortcuts.json"), "utf8"),
) as Shortcuts;

/** Width and height of a PNG, from its header. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The file in this repository that an address of the manifest is served from. */
function fileAt(address: string): string {
  expect(address.startsWith(`${DEVELOPMENT_ADDRESS}/`)).toBe(true);
  return join(ROOT, address.slice(DEVELOPMENT_ADDRESS.length));
}

test("each icon of the ribbon comes in every size, and is as large as it says", () => {
  for (const icon of elements(manifest, "Icon")) {
    const declared = elements(icon, "Image");
    expect(declared.map((image) => Number(image.getAttribute("size")))).toEqual([...ICON_SIZES]);
    for (const image of declared) {
      const size = Number(image.getAttribute("size"));
      expect(pngSize(fileAt(images.get(image.getAttribute("resid"))!))).toEqual([size, size]);
    }
  }
});

test("the icons of the list of add-ins are 32 and 64 pixels wide", () => {
  const sizes = ["IconUrl", "HighResolutionIconUrl"].map((name) =>
    pngSize(fileAt(element(manifest, name).getAttribute("DefaultValue")!)),
  );
  expect(sizes).toEqual([
    [32, 32],
    [64, 64],
  ]);
});

test.each(ICONS)("%s has the drawings that its PNGs are made from", (icon) => {
  for (const size of ICON_SIZES)
    expect(existsSync(join(ROOT, "assets/icons", `${drawingOf(icon, size)}.svg`))).toBe(true);
});

test("every address is ours, encrypted, and served", () => {
  const addresses = [...MANIFEST.matchAll(/"(https?:[^"]*)"/g)].map(([, address]) => address!);
  const ours = addresses.filter((address) => !address.startsWith("http://"));
  const pages = ours.filter(
    (address) => address.endsWith(".html") && !address.includes("/assets/"),
  );
  expect(new Set(pages)).toEqual(new Set([`${DEVELOPMENT_ADDRESS}/taskpane.html`]));
  for (const address of ours.filter((each) => !pages.includes(each)))
    expect([address, existsSync(fileAt(address))]).toEqual([address, true]);
});

test("shortcuts are those of declared actions, each key once", () => {
  const actions = shortcuts.actions.map(({ id }) => id);
  expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(actions);
  for (const system of ["default", "mac"]) {
    const keys = shortcuts.shortcuts.map(({ key }) => key[system]);
    expect(new Set(keys).size).toBe(actions.length);
  }
});

test("the keys that the ribbon's tips name are those of the shortcuts", () => {
  const tips = new Map(
    elements(element(manifest, "LongStrings"), "String").map((string) => [
      string.getAttribute("id")!,
      string.getAttribute("DefaultValue")!,
    ]),
  );
  for (const { action, key } of shortcuts.shortcuts) {
    const tip = tips.get(`${action === "ShowPane" ? "Pane" : action}.Tip`);
    expect(tip).toContain(`（${key["default"]!}）`);
  }
});

test("the pane has no id of its own: with a long-lived runtime it is to have none", () => {
  expect(MANIFEST).toContain('lifetime="long"');
  expect(MANIFEST).not.toContain("TaskpaneId");
});
