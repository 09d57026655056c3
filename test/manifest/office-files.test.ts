import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./parsed-manifest";

interface Copied {
  readonly from: string;
  readonly to: string;
}

const { officeFiles } = jest.requireActual<{ officeFiles: () => readonly Copied[] }>(
  "../../scripts/webpack/office-files.cjs",
);

test("every file of office.js that is carried along is there, under the name that office.js asks for", () => {
  for (const { from, to } of officeFiles()) {
    expect(existsSync(from)).toBe(true);
    expect(from.replace(/\\/g, "/").endsWith(to.replace(/^office\//, "/"))).toBe(true);
  }
});

test("a plain browser finds the file that it asks for: without it the page stays blank", () => {
  const names = officeFiles().map(({ to }) => to);
  expect(names).toContain("office/o15apptofilemappingtable.js");
  const script = readFileSync(
    join(ROOT, "node_modules/@microsoft/office-js/dist/office.js"),
    "utf8",
  );
  expect(script).toContain("o15apptofilemappingtable.js");
});
