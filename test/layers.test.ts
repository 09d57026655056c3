import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** The table of allowed imports: what each room may use, and why. ARCHITECTURE.md draws the same picture. */
const SOURCE = join(__dirname, "..", "src");
/** The only parts of `workbook` that the core may see: what is asked of a workbook, not how it is held. */
const PORTS = [
  "workbook/port",
  "workbook/live-workbook",
  "workbook/new-sheet",
  "workbook/seen-cell",
  "workbook/sheet-rewriting",
  "workbook/published-copy",
];
const BELOW_CHECKING = ["identities", "tables", "amounts", "sheets"];

interface Room {
  /** Folders, files or packages below it. `node:` stands for every Node module. */
  readonly may: readonly string[];
  readonly because: string;
}

/** The core: no host, no Node, one package. It compiles with ECMAScript's types alone (tsconfig.core.json). */
const CORE: Readonly<Record<string, Room>> = {
  sheets: { may: [], because: "what a sheet is comes before everything" },
  amounts: { may: ["sheets", "decimal.js"], because: "a figure is read from a cell" },
  tables: { may: ["amounts", "sheets"], because: "forms are data, readings hold figures" },
  identities: {
    may: ["tables", "sheets"],
    because: "what must be true is said of forms, and judges nothing",
  },
  recognition: {
    may: ["tables", "amounts", "sheets"],
    because: "it makes readings and never checks: the two meet at TableReading",
  },
  checking: {
    may: [...BELOW_CHECKING, "decimal.js"],
    because: "it judges readings and never reads a sheet",
  },
  "checking/localisation": {
    may: [],
    because: "the search is pure arithmetic, whatever it explains",
  },
  why: {
    may: ["checking", "recognition", ...BELOW_CHECKING, "decimal.js"],
    because: "it says what reading and checking did, in words, and does neither",
  },
  narrative: {
    may: ["tables", "amounts", "sheets", "decimal.js"],
    because: "it tells what readings hold, and leaves judging to checking",
  },
  "reading-text": {
    may: ["narrative"],
    because: "it says what a text's numbers are, by their words alone; values play no part",
  },
  proofreading: {
    may: ["reading-text", "narrative", "tables", "amounts", "decimal.js"],
    because: "it judges what was read of a text, and never reads one",
  },
  rolling: {
    may: ["proofreading", "reading-text", "narrative", "amounts", "decimal.js"],
    because:
      "it writes a text anew from what was read of it, and holds the old one against its own books",
  },
  actions: {
    may: [
      ...["checking", "recognition", "narrative", "reading-text", "proofreading", "why"],
      "rolling",
      ...[...BELOW_CHECKING, "decimal.js", ...PORTS],
    ],
    because: "what a user can ask for is the same in every place",
  },
};

/** Holders keep a workbook behind the port. They know sheets and nothing of accounts. */
const HOLDERS: Readonly<Record<string, Room>> = {
  workbook: {
    may: ["sheets", "@e965/xlsx", "fflate", "xlsx-calc", "node:"],
    because: "a holder reads cells; what they mean is not its business",
  },
  "workbook/port.ts": { may: ["sheets"], because: "the port is what the core sees of a workbook" },
  "workbook/new-sheet.ts": { may: ["sheets"], because: "likewise" },
  "workbook/live-workbook.ts": {
    may: [
      ...["sheets", "workbook/port", "workbook/new-sheet", "workbook/seen-cell"],
      "workbook/sheet-rewriting",
    ],
    because: "likewise",
  },
  "workbook/sheet-rewriting.ts": {
    may: ["workbook/new-sheet", "workbook/seen-cell"],
    because: "likewise",
  },
  "workbook/seen-cell.ts": { may: ["sheets"], because: "likewise" },
  "workbook/published-copy.ts": { may: [], because: "likewise" },
  "workbook/package": { may: ["sheets", "fflate"], because: "it must also run in the browser" },
};

/** Places choose a holder, show, and decide nothing. */
const PLACES: Readonly<Record<string, Room>> = {
  cli: {
    may: [
      ...["actions", "recognition", "narrative", "proofreading", "checking", "why"],
      ...["rolling", "tables", "sheets", "workbook", "documents", "node:"],
    ],
    because: "it runs the actions on files and prints what came of them",
  },
};

/** Where no Excel is: it answers the real office.js, and knows no more of us than a spreadsheet would. */
const STAND_INS: Readonly<Record<string, Room>> = {
  "simulated-excel": {
    may: [
      ...["sheets", "workbook/calculation", "workbook/written-number"],
      ...["@e965/xlsx", "xlsx-calc", "fflate"],
    ],
    because: "Excel knows nothing of accounts, of marks or of this product",
  },
};

/** The explanation as files of other programs. */
const DOCUMENTS: Readonly<Record<string, Room>> = {
  documents: {
    may: ["narrative", "actions/review-report/paper", "docx"],
    because: "it sets paragraphs and papers that are written already",
  },
  "documents/docx-edit": {
    may: [
      ...["documents/finished", "rolling", "reading-text", "workbook/package"],
      ...["workbook/marking/package-draft", "workbook/marking/part-links"],
      "narrative/expression-tag",
    ],
    because:
      "it puts what was rolled into a copy of last year's document, and decides no word of it",
  },
  "documents/finished": {
    may: [
      ...["reading-text", "workbook/package", "workbook/file/archive-trouble"],
      ...["workbook/marking/package-draft", "workbook/marking/part-links"],
    ],
    because: "it opens the texts of others, and puts comments into copies of them",
  },
};

const ROOMS: Readonly<Record<string, Room>> = {
  ...CORE,
  ...HOLDERS,
  ...PLACES,
  ...STAND_INS,
  ...DOCUMENTS,
};

/** Rooms that have browser libraries; what they may not do is said below. */
const BROWSER_ROOMS = ["taskpane", "commands", "playground"];

const FILES = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file));

const TEXTS = new Map(FILES.map((file) => [file, readFileSync(join(SOURCE, file), "utf8")]));

/** Static, re-exporting, bare, dynamic, required, and in types: `import("…")`. */
const IMPORT = /(?:\bfrom\s*|\bimport\s*|\bimport\(\s*|\brequire\(\s*)["']([^"']+)["']/g;

function importsIn(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return [...code.matchAll(IMPORT)].map((match) => match[1]!);
}

/** The path below src that a relative import means; a package keeps its name. */
function targetOf(file: string, imported: string): string {
  if (!imported.startsWith(".")) return imported;
  return relative(SOURCE, resolve(SOURCE, dirname(file), imported)).replaceAll("\\", "/");
}

function targetsOf(file: string): string[] {
  return importsIn(TEXTS.get(file)!).map((imported) => targetOf(file, imported));
}

/** The innermost room of the table that a file stands in. */
function roomOf(file: string): string | undefined {
  return Object.keys(ROOMS)
    .filter((room) => file === room || file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function isAllowed(room: string, target: string): boolean {
  const isBelow = (folder: string) =>
    target === folder ||
    target.startsWith(`${folder}/`) ||
    (folder.endsWith(":") && target.startsWith(folder));
  return isBelow(room.replace(/\.ts$/, "")) || ROOMS[room]!.may.some(isBelow);
}

function trespasses(room: string, files: readonly string[]): string[] {
  return files.flatMap((file) =>
    targetsOf(file)
      .filter((target) => !isAllowed(room, target))
      .map((target) => `${file} → ${target}`),
  );
}

describe.each(Object.entries(ROOMS))("%s", (room, { because }) => {
  test(`imports only what it may: ${because}`, () => {
    const files = FILES.filter((file) => roomOf(file) === room);
    expect(trespasses(room, files)).toEqual([]);
  });
});

test("every folder of src is a room of the table", () => {
  const strangers = FILES.filter(
    (file) => !roomOf(file) && !BROWSER_ROOMS.some((room) => file.startsWith(`${room}/`)),
  );
  expect(strangers).toEqual([]);
});

test("no room of the table is empty but those still to be built", () => {
  const empty = Object.keys(ROOMS).filter((room) => !FILES.some((file) => roomOf(file) === room));
  expect(empty.filter((room) => room !== "narrative")).toEqual([]);
});

/** The pane is given what it shows; it would decide if it could ask. */
test("what the browser shows names no rule, no search and no file system", () => {
  const forbidden = /^(?:identities|checking\/(?:explanation|suspects)|recognition\/layouts|node:)/;
  const wrong = FILES.filter((file) => BROWSER_ROOMS.some((room) => file.startsWith(`${room}/`)))
    .flatMap((file) => targetsOf(file).map((target) => ({ file, target })))
    .filter(({ target }) => forbidden.test(target));
  expect(wrong).toEqual([]);
});

test("only one folder says Excel.", () => {
  const saying = FILES.filter((file) => /\bExcel\.[a-zA-Z]/.test(TEXTS.get(file)!));
  expect(saying.filter((file) => !file.startsWith("workbook/excel/"))).toEqual([]);
});

describe("no file imports itself by a detour", () => {
  const known = new Set(FILES);
  const fileOf = (target: string) =>
    [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`, target].find((file) => known.has(file));
  const graph = new Map(
    FILES.map((file) => [
      file,
      targetsOf(file)
        .map(fileOf)
        .filter((target) => target !== undefined),
    ]),
  );

  test("every relative import is a file", () => {
    const lost = FILES.flatMap((file) =>
      importsIn(TEXTS.get(file)!)
        .filter((imported) => /^\..*\/[^.]+$/.test(imported))
        .filter((imported) => !fileOf(targetOf(file, imported)))
        .map((imported) => `${file} → ${imported}`),
    );
    expect(lost).toEqual([]);
  });

  test("there is no loop", () => {
    expect(FILES.filter((file) => reaches(graph, file, file))).toEqual([]);
  });
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

/** A check that cannot fail is a defect: each kind of trespass is caught. */
describe("the table itself", () => {
  test.each([
    ['import { a } from "./a";', ["./a"]],
    ["import type { A } from './a';", ["./a"]],
    ['export { a } from "../b/a";', ["../b/a"]],
    ['import "./styles.css";', ["./styles.css"]],
    ['const a = await import("./late");', ["./late"]],
    ['type A = import("./a").A;', ["./a"]],
    ['import {\n  a,\n  b,\n} from "node:fs";', ["node:fs"]],
    ['/* import { a } from "./a"; */', []],
    ['// import { a } from "./a";', []],
  ])("%j imports %j", (text, imports) => {
    expect(importsIn(text)).toEqual(imports);
  });

  test.each([
    ["recognition", "checking/check", false],
    ["checking", "recognition/grid", false],
    ["checking/localisation", "amounts/decimal", false],
    ["checking", "checking/localisation/localise", true],
    ["amounts", "tables/forms", false],
    ["amounts", "decimal.js", true],
    ["actions", "workbook/port", true],
    ["actions", "workbook/file/open-file", false],
    ["actions", "node:fs", false],
    ["cli", "workbook/file/open-file", true],
    ["cli", "node:fs/promises", true],
    ["workbook", "tables/forms", false],
  ])("%s may import %s: %s", (room, target, allowed) => {
    expect(isAllowed(room, target)).toBe(allowed);
  });
});
