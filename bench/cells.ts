/**
 * Whether every number stands in the same cell for openpyxl and for us: `npm run bench:cells`. Over
 * the samples, drawn layouts, and the same layouts as several writers leave them; marked copies too.
 * Needs python3 with openpyxl; LibreOffice's own files come in where `soffice` is installed.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { read, write } from "@e965/xlsx";
import { addressOf } from "../src/sheets/address";
import type { Cell } from "../src/sheets/sheet";
import { openWorkbookBytes } from "../src/workbook/file/open-bytes";
import { markCopy } from "../src/workbook/marking/mark-copy";
import { excelFile } from "../test/accounts/excel-file";
import { randomPublication } from "../test/accounts/publish";
import { seededRandom } from "../test/accounts/random";
import { strippedAddresses } from "../test/workbook/stripped-addresses";

const SAMPLES = join(__dirname, "..", "samples");
const LAYOUTS = Number(process.argv[2] ?? 40);
const PYTHON = process.env["PYTHON"] ?? "python3";
const AT_ONCE = 40;

type Numbers = Readonly<Record<string, Readonly<Record<string, number>>>>;

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "cells-"));
  try {
    const samples = readdirSync(SAMPLES)
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => join(SAMPLES, name));
    await compare("samples", samples);
    const drawn = await drawnFiles(folder);
    await compare("exceljs", drawn);
    for (const [writer, rewrite] of WRITERS)
      await compare(
        writer,
        drawn.flatMap((path) => rewrite(path, folder) ?? []),
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function drawnFiles(folder: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (let seed = 0; seed < LAYOUTS; seed++) {
    for (const [index, { sheets }] of randomPublication(seed).files.entries()) {
      if (index > 1) continue;
      paths.push(join(folder, `${seed}-${index}.xlsx`));
      writeFileSync(paths.at(-1)!, await excelFile(sheets));
    }
  }
  return paths;
}

/** Makes another file of one that exceljs wrote; nothing where the writer is not installed. */
type Rewrite = (path: string, folder: string) => string | undefined;

const WRITERS: readonly (readonly [string, Rewrite])[] = [
  [
    "without addresses",
    rewritten("hand", (bytes, name) => strippedAddresses(bytes, seededOf(name))),
  ],
  [
    "SheetJS",
    rewritten("sheetjs", (bytes) => {
      const book = read(bytes, { type: "array", cellNF: true, cellStyles: true });
      return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
    }),
  ],
  [
    "openpyxl",
    (path, folder) => {
      const out = join(folder, `openpyxl-${basename(path)}`);
      execFileSync(PYTHON, [join(__dirname, "saved_by_openpyxl.py"), path, out]);
      return out;
    },
  ],
  ["LibreOffice", byLibreOffice],
  [
    "marked, without addresses",
    rewritten("marked", (bytes, name) => {
      const stripped = strippedAddresses(bytes, seededOf(name));
      const sheets = openedNames(stripped);
      const marks = sheets.map((sheet) => {
        return { sheet, address: "C3", kind: "error", comment: "应为 1.00。" } as const;
      });
      const copy = markCopy(stripped, marks);
      if (copy.kind === "refused") throw new Error(copy.message);
      return copy.bytes;
    }),
  ],
];

function rewritten(
  prefix: string,
  change: (bytes: Uint8Array, name: string) => Uint8Array,
): Rewrite {
  return (path, folder) => {
    const out = join(folder, `${prefix}-${basename(path)}`);
    writeFileSync(out, change(readFileSync(path), basename(path)));
    return out;
  };
}

function seededOf(name: string): ReturnType<typeof seededRandom> {
  return seededRandom(parseInt(name, 10));
}

function openedNames(bytes: Uint8Array): readonly string[] {
  return read(bytes, { type: "array", bookSheets: true }).SheetNames;
}

/** Through .ods, or LibreOffice would be content with the file as it is. */
function byLibreOffice(path: string, folder: string): string | undefined {
  try {
    const out = join(folder, "libreoffice");
    const convert = (kind: string, from: string) =>
      execFileSync("soffice", ["--headless", "--convert-to", kind, "--outdir", out, from], {
        stdio: "ignore",
      });
    convert("ods", path);
    convert("xlsx", join(out, basename(path).replace(/xlsx$/, "ods")));
    return join(out, basename(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

async function compare(writer: string, paths: readonly string[]): Promise<void> {
  let numbers = 0;
  const different: string[] = [];
  for (let from = 0; from < paths.length; from += AT_ONCE) {
    const some = paths.slice(from, from + AT_ONCE);
    const theirs = byOpenpyxl(some);
    for (const [index, path] of some.entries()) {
      const ours = await byUs(path);
      const places = differences(ours, theirs[index]!);
      numbers += Object.values(theirs[index]!).reduce(
        (sum, cells) => sum + Object.keys(cells).length,
        0,
      );
      different.push(...places.map((place) => `${basename(path)} ${place}`));
    }
  }
  console.log(
    `${writer}: ${paths.length} files, ${numbers} numbers, ${different.length} in another cell`,
  );
  for (const place of different.slice(0, 5)) console.log(`  ${place}`);
  if (different.length > 0) process.exitCode = 1;
}

function byOpenpyxl(paths: readonly string[]): readonly Numbers[] {
  const told = execFileSync(PYTHON, [join(__dirname, "cells_by_openpyxl.py"), ...paths], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return told
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Numbers);
}

type Ours = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

async function byUs(path: string): Promise<Ours> {
  const opened = openWorkbookBytes(basename(path), readFileSync(path));
  if (opened.kind === "refused") throw new Error(opened.message);
  const { sheets } = await opened.workbook.readSheets();
  return Object.fromEntries(
    sheets.map(({ name, rows }) => {
      const cells = rows.flatMap((row, at) =>
        (row ?? []).flatMap((cell, column) =>
          typeof cell?.value === "number" ? [[addressOf(at, column), cell] as const] : [],
        ),
      );
      return [name, Object.fromEntries(cells)];
    }),
  );
}

/** Computed results are read to the 15 digits that Excel shows. */
function alike(a: Cell["value"], b: number): boolean {
  return typeof a === "number" && Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(b));
}

/** Numbers of theirs that stand elsewhere for us, and ours that they do not know; a result that the file lacks we calculate, they do not. */
function differences(ours: Ours, theirs: Numbers): readonly string[] {
  const sheets = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...sheets].flatMap((sheet) => {
    const [own = {}, other = {}] = [ours[sheet], theirs[sheet]];
    const missed = Object.keys(other).filter((at) => !alike(own[at]?.value, other[at]!));
    const invented = Object.keys(own).filter((at) => !(at in other) && !own[at]!.formula);
    return [...missed, ...invented].map((at) => `${sheet}!${at}: ${own[at]?.text} / ${other[at]}`);
  });
}

void main();
