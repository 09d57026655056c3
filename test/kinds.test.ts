import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expectedReports } from "../scripts/kinds/examples-in-cases";
import { examplesOfKinds } from "../scripts/kinds/examples-of-kinds";
import { kindsPage } from "../scripts/kinds/kinds-page";
import { SLIPS } from "../src/checking/localisation/slips/recognition";
import { DECLARED } from "../src/identities/declared/all";
import { CAUSE_KINDS } from "../src/why/kinds/cause-kinds";
import { KIND_PAGES, relationPageId } from "../src/why/kinds/kind-pages";

const PAGE = readFileSync(join(__dirname, "..", "docs", "kinds.md"), "utf8");

test("docs/kinds.md is what declarations and cases say (npm run kinds)", async () => {
  const examples = await examplesOfKinds();
  expect(KIND_PAGES.map(({ id, example }) => [id, example])).toEqual(
    KIND_PAGES.map(({ id }) => [id, examples[id]]),
  );
  expect(PAGE).toBe(kindsPage(KIND_PAGES));
});

test.each(KIND_PAGES.map((page) => [page.id, page] as const))(
  "%s has a page with an anchor of its own, an example that runs, a source and limits",
  (id, { example, source, limits, says, matters }) => {
    expect(PAGE.split(`<a id="${id}"></a>`)).toHaveLength(2);
    expect(example).toBeDefined();
    for (const words of [source, limits, says, matters]) expect(words).not.toBe("");
  },
);

test("every relation, cause and slip has one", () => {
  const ids = new Set(KIND_PAGES.map(({ id }) => id));
  const names = new Set(KIND_PAGES.map(({ name }) => name));
  expect(DECLARED.filter((identity) => !ids.has(relationPageId(identity)))).toEqual([]);
  expect(Object.values(CAUSE_KINDS).filter(({ name }) => !names.has(name))).toEqual([]);
  expect(SLIPS.filter(({ name }) => !names.has(name))).toEqual([]);
});

test("the example of a finding is no other finding's", () => {
  const findings = KIND_PAGES.filter(({ group }) => group === "finding");
  const ofOthers = findings.flatMap(({ id, example }) =>
    findings
      .filter(({ id: other, sign }) => other !== id && sign.test(example!.line))
      .map(({ id: other }) => [id, other]),
  );
  expect(ofOthers).toEqual([]);
});

/** Each line that begins with a mark of its own is something found. */
const FOUND = /^ {2}[◆●✗!] /;

test("whatever is found in a case has a page", () => {
  const found = expectedReports().flatMap(({ lines }) => lines.filter((line) => FOUND.test(line)));
  expect(found.length).toBeGreaterThan(100);
  const without = found.filter((line) => !KIND_PAGES.some(({ sign }) => sign.test(line)));
  expect(without).toEqual([]);
});
