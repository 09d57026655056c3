import { spawnSync } from "node:child_process";
import { ROOT, SEED } from "./run-cli";

/** 决算 in GBK, as an old Chinese program writes it. */
const IN_GBK = "Buffer.from('bef6cbe3', 'hex')";

/** What a script prints that reads a workbook as the command line does, and then asks for the code pages. */
function printed(book: string): unknown {
  const script = `
    require("./scripts/late-code-pages.cjs");
    const { read } = require("@e965/xlsx");
    const { Sheets, SheetNames } = ${book};
    const file = Object.keys(require.cache).find((name) => name.endsWith("cpexcel.js"));
    const isLoaded = require.cache[file].exports[936] !== undefined;
    console.log(JSON.stringify({ isLoaded, first: Sheets[SheetNames[0]].A1?.v }));`;
  const { stdout, stderr } = spawnSync(process.execPath, ["-e", script], {
    encoding: "utf8",
    cwd: ROOT,
  });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

test("an .xlsx is read without the tables of code pages, which take a sixth of the start", () => {
  expect(printed(`read(require("fs").readFileSync(${JSON.stringify(SEED)}))`)).toMatchObject({
    isLoaded: false,
  });
});

test("text in a Chinese code page has them loaded, and is read", () => {
  expect(printed(`read(${IN_GBK}, { type: "buffer", codepage: 936 })`)).toEqual({
    isLoaded: true,
    first: "决算",
  });
});
