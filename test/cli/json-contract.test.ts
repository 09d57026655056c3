import { cli, SEED } from "./run-cli";

/**
 * The names that other programs rely on (`schema: 1`). Names may be added; none may go, and none may
 * change its type. Undefined values are left out of the JSON, so optional names are listed apart.
 */
type Shape = Readonly<
  Record<
    string,
    "string" | "number" | "boolean" | "array" | "object" | "text or null" | "array or null"
  >
>;

const FILE: Shape = {
  file: "string",
  unit: "string",
  year: "number",
  tables: "array",
  unread: "array",
  counts: "object",
  findings: "array",
  suspects: "array",
};
const TABLE: Shape = {
  table: "string",
  title: "string",
  sheet: "string",
  range: "string",
  money: "string",
};
const UNREAD: Shape = { sheet: "string", why: "string" };
const COUNTS: Shape = {
  held: "number",
  rounding: "number",
  broken: "number",
  notCheckable: "number",
};
const FINDING: Shape = { severity: "string", kind: "string", cells: "array", message: "string" };
const BROKEN: Shape = {
  ...FINDING,
  table: "string",
  identity: "string",
  source: "string",
  left: "string",
  right: "string",
  difference: "string",
};
const CELL: Shape = { sheet: "string", address: "string" };
const SUSPECT: Shape = {
  ...CELL,
  printed: "string",
  suggested: "text or null",
  range: "array or null",
  slip: "text or null",
  certain: "boolean",
  rivals: "array",
  explains: "array",
};

type Json = Readonly<Record<string, unknown>>;

const report = JSON.parse(cli("check", SEED, "--format", "json").stdout) as {
  schema: number;
  files: readonly Json[];
};
const [file] = report.files;
const findings = file!["findings"] as readonly Json[];
const suspects = file!["suspects"] as readonly Json[];

test("one object, schema 1", () => {
  expect(report.schema).toBe(1);
  expect(report.files).toHaveLength(1);
});

test.each<[string, Shape, readonly Json[]]>([
  ["a file", FILE, [file!]],
  ["a table", TABLE, file!["tables"] as Json[]],
  ["an unread sheet", UNREAD, file!["unread"] as Json[]],
  ["the counts", COUNTS, [file!["counts"] as Json]],
  ["a finding", FINDING, findings],
  [
    "a broken relation",
    BROKEN,
    findings.filter(({ severity, kind }) => severity === "error" && kind === "identity"),
  ],
  ["a finding's cell", CELL, findings.flatMap(({ cells }) => cells as Json[])],
  ["a suspect", SUSPECT, suspects],
])("%s keeps its names and types", (_, shape, objects) => {
  expect(objects).not.toHaveLength(0);
  for (const object of objects)
    for (const [name, type] of Object.entries(shape))
      expect([name, typeOf(object[name], type)]).toEqual([name, type]);
});

function typeOf(value: unknown, expected: Shape[string]): string {
  if (value === null && expected.endsWith("or null")) return expected;
  if (Array.isArray(value)) return expected === "array or null" ? expected : "array";
  if (typeof value === "string" && expected === "text or null") return expected;
  return typeof value;
}

test("severities and kinds are those of the contract, gravest first", () => {
  const order = ["error", "rounding", "notice"];
  const severities = findings.map(({ severity }) => order.indexOf(severity as string));
  expect(severities).not.toContain(-1);
  expect(severities).toEqual([...severities].sort((a, b) => a - b));
  expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(["identity", "note"]));
});

test("counts are those of the findings", () => {
  const broken = findings.filter(
    ({ severity, kind }) => severity === "error" && kind === "identity",
  );
  expect((file!["counts"] as Json)["broken"]).toBe(broken.length);
});

test("each suspect explains findings, by their index, that touch its cell", () => {
  for (const suspect of suspects) {
    const explained = (suspect["explains"] as number[]).map((index) => findings[index]!);
    expect(explained).not.toEqual([]);
    for (const { cells, severity } of explained) {
      expect(severity).toBe("error");
      expect(cells).toContainEqual({ sheet: suspect["sheet"], address: suspect["address"] });
    }
  }
});

test("amounts are decimal numbers without thousands separators, and left − right is the difference", () => {
  for (const { left, right, difference } of findings.filter((finding) => "difference" in finding)) {
    for (const amount of [left, right, difference])
      expect(amount).toMatch(/^-?[0-9]+(?:\.[0-9]+)?$/);
    expect(Math.round((Number(left) - Number(right)) * 100)).toBe(
      Math.round(Number(difference) * 100),
    );
  }
});
