import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CAUSE_KINDS, FINDING_KINDS } from "../scripts/kinds/described-kinds";
import { kindsPage } from "../scripts/kinds/kinds-page";
import { DECLARED } from "../src/identities/declared/all";

const PAGE = readFileSync(join(__dirname, "..", "docs", "kinds.md"), "utf8");

test("docs/kinds.md is what declarations and cases say (npm run kinds)", () => {
  expect(PAGE).toBe(kindsPage());
});

test("every declared relation stands in it, with its source", () => {
  const absent = DECLARED.filter(({ text }) => !PAGE.includes(`\n#### ${text}\n`));
  expect(absent).toEqual([]);
});

test.each(FINDING_KINDS.map((kind) => [kind.name, kind] as const))(
  "%s has an example that runs",
  (name) => {
    const section = PAGE.slice(PAGE.indexOf(`\n### ${name}\n`)).split("\n### ")[1];
    expect(section).toContain("- 例（`");
  },
);

test("every kind of cause is described", () => {
  const absent = Object.values(CAUSE_KINDS).filter(({ name }) => !PAGE.includes(`\n### ${name}\n`));
  expect(absent).toEqual([]);
});
