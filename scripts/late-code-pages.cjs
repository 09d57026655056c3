/**
 * SheetJS reads its tables of code pages when it is loaded, a sixth of what the command line takes to start; only
 * old .xls files and text in another encoding than UTF-8 ever ask for them. Here they are read when that happens.
 */
const Module = require("node:module");
const path = require("node:path");

const file = path.join(path.dirname(require.resolve("@e965/xlsx")), "dist", "cpexcel.js");
const late = new Module(file);
late.loaded = true;
Object.defineProperty(late.exports, "utils", { get: () => codePages().utils });
require.cache[file] = late;

/** The tables themselves; from then on whoever requires them gets them. */
function codePages() {
  if (require.cache[file] === late) delete require.cache[file];
  return require(file);
}
