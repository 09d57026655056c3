import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** The table of allowed imports: what each room may use, and why. Ports are the only part of workbook open to the core. */
const SOURCE = join(__dirname, "..", "src");
const PORTS = ["workbook/port", "workbook/live-workbook"];

const ROOMS: Readonly<Record<string, { may: readonly string[]; because: string }>> = {
  sheets: { may: [], because: "what a sheet is comes before everything" },
  amounts: { may: ["sheets"], because: "a figure is read from a cell" },
  tables: { may: ["amounts", "sheets"], because: "forms are data, readings hold figures" },
  identities: {
    may: ["tables", "sheets"],
    because: "what must be true is said of forms, and judges nothing",
  },
  recognition: {
    may: ["tables", "amounts", "sheets"],
    because: "it makes readings and never checks",
  },
  checking: {
    may: ["identities", "tables", "amounts", "sheets"],
    because: "it judges readings and never reads a sheet",
  },
  "checking/explanation": { may: [], because: "the search is pure arithmetic" },
  actions: {
    may: ["checking", "recognition", "identities", "tables", "amounts", "sheets", ...PORTS],
    because: "the same in every place",
  },
};

/** Packages that the core may use; everything else belongs to holders and places. */
const CORE_PACKAGES = ["decimal.js"];

const FILES = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file));

function importsOf(file: string): string[] {
  const text = readFileSync(join(SOURCE, file), "utf8");
  return [...text.matchAll(/^(?:import|export)\b[^;]*?from "([^"]+)";|^import "([^"]+)";/gm)].map(
    (match) => match[1] ?? match[2]!,
  );
}

/** The path below src that a relative import means; a package keeps its name. */
function targetOf(file: string, imported: string): string {
  if (!imported.startsWith(".")) return imported;
  return relative(SOURCE, resolve(SOURCE, dirname(file), imported)).replaceAll("\\", "/");
}

function roomOf(file: string): string | undefined {
  return Object.keys(ROOMS)
    .filter((room) => file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function isAllowed(room: string, target: string): boolean {
  const own = target.startsWith(`${room}/`);
  const below = ROOMS[room]!.may.some((may) => target === may || target.startsWith(`${may}/`));
  return own || below || CORE_PACKAGES.includes(target);
}

describe.each(Object.entries(ROOMS))("%s", (room, { because }) => {
  test(`imports only what it may: ${because}`, () => {
    const files = FILES.filter((file) => roomOf(file) === room);
    expect(files).not.toEqual([]);
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .map((imported) => targetOf(file, imported))
        .filter((target) => !isAllowed(room, target))
        .map((target) => `${file} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });
});

test("only one folder says Excel.", () => {
  const saying = FILES.filter((file) =>
    /\bExcel\.[a-zA-Z]/.test(readFileSync(join(SOURCE, file), "utf8")),
  );
  expect(saying.filter((file) => !file.startsWith("workbook/excel/"))).toEqual([]);
});

test("no file imports itself by a detour", () => {
  const graph = new Map(
    FILES.map((file) => [
      file,
      importsOf(file)
        .map((i) => `${targetOf(file, i)}.ts`)
        .filter((t) => FILES.includes(t)),
    ]),
  );
  expect([...graph.keys()].filter((file) => reaches(graph, file, file))).toEqual([]);
});

function reaches(graph: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const waiting = [...(graph.get(from) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === to) return true;
    if (!seen.has(next)) waiting.push(...(graph.get(next) ?? []));
    seen.add(next);
  }
  return false;
}
