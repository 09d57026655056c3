import Ajv from "ajv";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { contractSchema } from "../../scripts/schemas/contract-schema";
import { checkAccounts } from "../../src/actions/check-accounts";
import type { CheckOutput, FindingJson } from "../../src/cli/check-contract";
import { checkJson } from "../../src/cli/check-json";
import { sheetsOfCase } from "../cases/case-workbook";
import { cli, ROOT, SEED } from "./run-cli";

/** `check --format json` against the JSON Schema of its types, and against what a schema cannot say. */
const PUBLISHED = JSON.parse(
  readFileSync(join(ROOT, "docs", "check.schema.json"), "utf8"),
) as object;
/** No name that is not declared. */
const STRICT = contractSchema("check", { open: false });
const CASES = join(ROOT, "test", "cases");

const report = JSON.parse(cli("check", SEED, "--format", "json").stdout) as CheckOutput;
const [file] = report.files;
const { findings, suspects } = file!;

/** The complaints of a schema about a value. */
function complaints(schema: object, value: unknown): readonly string[] {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  const valid = ajv.compile(schema);
  return valid(value) ? [] : [ajv.errorsText(valid.errors)];
}

function caseJson(name: string): unknown {
  const read = {
    sheets: sheetsOfCase(name),
    unread: [{ sheet: "图1", kind: "no-cells", why: "图表" }],
  } as const;
  return JSON.parse(checkJson([checkAccounts(name, read)], []));
}

const CASE_NAMES = readdirSync(CASES).filter((name) =>
  /clean|pages|twice|text-where|unknown-line|double-table|slid/.test(name),
);

describe("the schema", () => {
  test("docs/check.schema.json is what the types say (npm run schema)", () => {
    expect(PUBLISHED).toEqual(JSON.parse(JSON.stringify(contractSchema("check", { open: true }))));
  });

  test("everything that is printed is declared", () => {
    expect(complaints(STRICT, report)).toEqual([]);
  });

  test("so it is for cases of many kinds", () => {
    expect(CASE_NAMES.length).toBeGreaterThan(3);
    const said = CASE_NAMES.flatMap((name) => complaints(STRICT, caseJson(name)));
    expect(said).toEqual([]);
  });

  test("a slide that is certain says from where each cell takes its figure", () => {
    const { files } = caseJson("figures-slid-down-against-their-codes") as CheckOutput;
    const moves = files[0]!.suspects.flatMap((one) => ("moves" in one ? (one.moves ?? []) : []));
    expect(moves.length).toBeGreaterThan(5);
    const taken = new Set(moves.flatMap(({ from }) => (from ? [from.address] : [])));
    expect(taken.size).toBe(moves.filter(({ from }) => from).length);
  });

  test("what could not be checked at all stands in the object as well", () => {
    const printed = JSON.parse(checkJson([], [{ message: "“表.xlsx”：空文件。" }])) as unknown;
    expect(printed).toEqual({ schema: 2, files: [], errors: [{ error: "“表.xlsx”：空文件。" }] });
    expect(complaints(STRICT, printed)).toEqual([]);
  });

  test("it allows names that are added later", () => {
    expect(complaints(PUBLISHED, { ...report, written: "later" })).toEqual([]);
  });

  test.each<[string, object]>([
    ["another number", { schema: 1 }],
    ["no files", { files: undefined }],
    ["a set without counts", { files: [{ ...file, counts: undefined }] }],
    [
      "an amount as a number",
      { files: [{ ...file, findings: [{ ...findings[0], left: 263.88 }] }] },
    ],
    ["a kind that is not known", { files: [{ ...file, suspects: [{ ...suspects[0], of: "x" }] }] }],
    [
      "a figure without a cell",
      { files: [{ ...file, suspects: [{ ...suspects[0], address: null }] }] },
    ],
  ])("it refuses %s", (_, changed) => {
    const value: unknown = JSON.parse(JSON.stringify({ ...report, ...changed }));
    expect(complaints(PUBLISHED, value)).not.toEqual([]);
  });

  test("a cause that stands in no cell has no address", () => {
    const { address: _, ...rest } = suspects[0]!;
    const line = { after: "A9", code: "2080502", name: "事业单位离退休" };
    const cause = { ...rest, of: "line-left-out", address: null, printed: null, line };
    expect(complaints(PUBLISHED, { ...report, files: [{ ...file, suspects: [cause] }] })).toEqual(
      [],
    );
  });
});

function isBroken({ severity, kind }: FindingJson): boolean {
  return severity === "error" && kind === "identity";
}

test("one object, schema 2, one entry for the set", () => {
  expect(report.schema).toBe(2);
  expect(report.files).toHaveLength(1);
});

test("findings stand gravest first", () => {
  const order = ["error", "rounding", "notice"];
  const severities = findings.map(({ severity }) => order.indexOf(severity));
  expect(severities).toEqual([...severities].sort((a, b) => a - b));
});

test("counts are those of the findings", () => {
  expect(file!.counts.broken).toBe(findings.filter(isBroken).length);
});

test("each suspect explains findings, by their index, that touch its cell", () => {
  expect(suspects).not.toEqual([]);
  for (const { sheet, address, explains } of suspects) {
    expect(explains).not.toEqual([]);
    for (const { cells, severity } of explains.map((index) => findings[index]!)) {
      expect(severity).toBe("error");
      expect(cells).toContainEqual({ sheet, address });
    }
  }
});

test("left − right is the difference", () => {
  const compared = findings.filter(({ difference }) => difference !== undefined);
  expect(compared).not.toEqual([]);
  for (const { left, right, difference } of compared)
    expect(Math.round((Number(left) - Number(right)) * 100)).toBe(
      Math.round(Number(difference) * 100),
    );
});

test("a table on several sheets names all its parts", () => {
  const { files } = caseJson("pages-of-one-table") as CheckOutput;
  const { sheet, range, parts } = files[0]!.tables[0]!;
  expect(parts!.length).toBeGreaterThan(1);
  expect(parts![0]).toEqual({ sheet, range });
  expect(parts![1]!.range).toMatch(/^A[0-9]+:[A-Z][0-9]+$/);
});

test("what is wrong about a line is told as that", () => {
  const { files } = caseJson("code-twice") as CheckOutput;
  expect(files[0]!.findings.map(({ kind }) => kind)).toContain("line");
});
