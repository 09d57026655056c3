/**
 * Runs a TypeScript file of this project: `node scripts/typescript.cjs FILE.ts ARGUMENTS…`.
 * Each source is transpiled once and kept under build/transpiled, named by its content, so a later
 * start does not load the compiler at all. Types are not checked here; `npm run check` does that.
 */
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const { threadId } = require("node:worker_threads");
require("./late-code-pages.cjs");

const root = path.join(__dirname, "..");
const cache = path.join(root, "build", "transpiled");
const options = {
  module: 1,
  moduleResolution: 2,
  target: 9,
  esModuleInterop: true,
  inlineSourceMap: true,
};

function transpiled(file) {
  const source = fs.readFileSync(file, "utf8");
  const name = createHash("sha256")
    .update(JSON.stringify([options, file, source]))
    .digest("hex");
  const kept = path.join(cache, `${name.slice(0, 32)}.js`);
  if (fs.existsSync(kept)) return fs.readFileSync(kept, "utf8");
  const typescript = require("typescript");
  const { outputText } = typescript.transpileModule(source, {
    fileName: file,
    compilerOptions: options,
  });
  keep(kept, outputText);
  return outputText;
}

/** A read-only checkout only loses the speed. The rename keeps parallel runs from reading half a file. */
function keep(file, text) {
  try {
    fs.mkdirSync(cache, { recursive: true });
    const own = `${file}.${process.pid}.${threadId}`;
    fs.writeFileSync(own, text);
    fs.renameSync(own, file);
  } catch (error) {
    if (!["EACCES", "EROFS", "ENOSPC"].includes(error.code)) throw error;
  }
}

require.extensions[".ts"] = (module, file) => module._compile(transpiled(file), file);

const [, , main, ...rest] = process.argv;
process.argv = [process.argv[0], path.resolve(main), ...rest];
require(path.resolve(main));
