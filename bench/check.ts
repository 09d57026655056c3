/**
 * What recognising and checking cost beside merely reading the same file: `npm run bench`. Figures
 * are medians within one run, because these machines are noisy; the ratios are what counts.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { checkAccounts } from "../src/actions/check-accounts";
import { openWorkbookBytes } from "../src/workbook/file/open-bytes";
import type { SheetsRead } from "../src/workbook/port";

const SAMPLES = join(__dirname, "..", "samples");
const FILES = [
  "qiaokou-media-centre-2022.xlsx",
  "shanghai-form-2023.xlsx",
  "yunnan-form-2021-yuan.xlsx",
  "yunnan-form-2021-yuan.xls",
];
const WARM_UP = 5;
const RUNS = 25;

async function main(): Promise<void> {
  console.log(
    "file | SheetJS reads ms | our holder reads ms | recognise + check ms | check / SheetJS | openpyxl reads ms | heap MB",
  );
  for (const file of FILES) console.log((await measure(file)).join(" | "));
}

async function measure(file: string): Promise<readonly string[]> {
  const path = join(SAMPLES, file);
  const bytes = readFileSync(path);
  const sheets = await sheetsOf(file, bytes);
  const library = await median(() =>
    read(bytes, { type: "buffer", cellNF: true, cellStyles: true }),
  );
  const holder = await median(() => sheetsOf(file, bytes));
  const check = await median(() => checkAccounts(file, sheets));
  const heap = process.memoryUsage().heapUsed / 2 ** 20;
  return [
    file,
    library.toFixed(1),
    holder.toFixed(1),
    check.toFixed(1),
    (check / library).toFixed(2),
    openpyxl(path),
    heap.toFixed(0),
  ];
}

async function sheetsOf(name: string, bytes: Uint8Array): Promise<SheetsRead> {
  const opened = openWorkbookBytes(name, bytes);
  if (opened.kind === "refused") throw new Error(opened.message);
  return opened.workbook.readSheets();
}

async function median(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    const start = performance.now();
    await work();
    if (run >= WARM_UP) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)]!;
}

/** Many offices script such checks with openpyxl; a machine without it leaves the column empty. */
function openpyxl(path: string): string {
  if (!path.endsWith(".xlsx")) return "cannot";
  try {
    return execFileSync("/usr/bin/python3", [join(__dirname, "read_with_openpyxl.py"), path], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return "not installed";
  }
}

void main();
