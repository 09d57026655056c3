import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { KindExample, KindPage } from "../../src/why/kinds/kind-page";

const CASES = join(__dirname, "..", "..", "test", "cases");

interface Report {
  readonly name: string;
  readonly lines: readonly string[];
}

/** The reports of all cases, as they are expected. */
export function expectedReports(): readonly Report[] {
  return readdirSync(CASES)
    .filter((name) => existsSync(join(CASES, name, "expected.txt")))
    .map((name) => ({
      name,
      lines: readFileSync(join(CASES, name, "expected.txt"), "utf8").split("\n"),
    }));
}

const LONGEST = 220;

/** For each kind the first line of a case that says it, shortened, by the id of its page. */
export function examplesInCases(pages: readonly KindPage[]): Readonly<Record<string, KindExample>> {
  const reports = expectedReports();
  return Object.fromEntries(
    pages.flatMap((page) => {
      const example = exampleOf(page, reports);
      return example ? [[page.id, example] as const] : [];
    }),
  );
}

function exampleOf({ sign }: KindPage, reports: readonly Report[]): KindExample | undefined {
  for (const { name, lines } of reports) {
    const line = lines.find((each) => sign.test(each))?.trim();
    if (line !== undefined)
      return {
        from: `test/cases/${name}`,
        line: line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line,
      };
  }
  return undefined;
}
