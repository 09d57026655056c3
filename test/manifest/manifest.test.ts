/** @jest-environment jsdom */
import { childNames, element, elements, parsedManifest } from "./parsed-manifest";

const manifest = parsedManifest();

/** The schema's order: Office refuses a manifest that departs from it, with little explanation. */
const ORDERS: readonly (readonly [string, readonly string[]])[] = [
  [
    "OfficeApp",
    [
      ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description"],
      ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "Hosts", "Requirements"],
      ...["DefaultSettings", "Permissions", "VersionOverrides", "ExtendedOverrides"],
    ],
  ],
  ["VersionOverrides", ["Hosts", "Resources"]],
  ["DesktopFormFactor", ["GetStarted", "FunctionFile", "ExtensionPoint"]],
  ["Group", ["Label", "Icon", "Control", "Control", "Control", "Control"]],
  ["Control", ["Label", "Supertip", "Icon", "Action"]],
  ["Supertip", ["Title", "Description"]],
  ["Resources", ["Images", "Urls", "ShortStrings", "LongStrings"]],
];

test.each(ORDERS)("%s holds its elements in the schema's order", (name, order) => {
  expect(elements(manifest, name).map(childNames)).toContainEqual(order);
  expect(new Set(elements(manifest, name).map((each) => childNames(each).join()))).toHaveProperty(
    "size",
    1,
  );
});

test("the shared runtime is declared before the form factor", () => {
  const host = element(element(manifest, "VersionOverrides"), "Host");
  expect(childNames(host)).toEqual(["Runtimes", "DesktopFormFactor"]);
  expect(element(host, "Runtime").getAttribute("lifetime")).toBe("long");
});

test("ribbon commands and the pane run in one page, the shared runtime's", () => {
  const pages = ["Runtime", "FunctionFile"].map((name) => element(manifest, name));
  const pane = element(element(manifest, "Action"), "SourceLocation");
  for (const page of [...pages, pane]) expect(page.getAttribute("resid")).toBe("Pane.Url");
});

test("every resid names a resource, and every resource is used", () => {
  const resources = [...element(manifest, "Resources").children].flatMap((kind) =>
    [...kind.children].map((each) => each.getAttribute("id")),
  );
  const used = [...manifest.querySelectorAll("[resid]")].map((each) => each.getAttribute("resid"));
  expect(new Set(resources).size).toBe(resources.length);
  expect([...new Set(used)].sort()).toEqual([...resources].sort());
});

test.each([
  ["ShortStrings", 125],
  ["LongStrings", 250],
])("%s are at most %d characters long and have English beside", (kind, longest) => {
  for (const string of elements(element(manifest, kind), "String")) {
    const english = element(string, "Override");
    expect(english.getAttribute("Locale")).toBe("en-US");
    expect(string.getAttribute("DefaultValue")!.length).toBeLessThanOrEqual(longest);
    expect(english.getAttribute("Value")!.length).toBeLessThanOrEqual(longest);
  }
});

test("identifiers of resources are at most 32 characters long, as Office wants them", () => {
  for (const each of manifest.querySelectorAll("[resid]"))
    expect(each.getAttribute("resid")!.length).toBeLessThanOrEqual(32);
});

test("no more of Excel is required than what the oldest supported version has", () => {
  const sets = elements(manifest, "Set").map((set) => [
    set.getAttribute("Name"),
    Number(set.getAttribute("MinVersion")!.split(".")[1]),
  ]);
  expect(sets).toEqual([
    ["SharedRuntime", 1],
    ["ExcelApi", 13],
  ]);
});
