const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");

/** The parser that webpack itself uses. */
const acorn = createRequire(require.resolve("webpack"))("acorn");

/**
 * Whether a script of a dependency is written in newer ECMAScript than the oldest panes understand.
 * Only such are rewritten: a rewriting costs some letters in each file.
 */
function isNewerThanPanes(file) {
  if (!/node_modules.*\.m?js$/.test(file)) return false;
  try {
    acorn.parse(readFileSync(file, "utf8"), {
      ecmaVersion: 2020,
      sourceType: "module",
      allowReturnOutsideFunction: true,
    });
    return false;
  } catch (error) {
    if (error instanceof SyntaxError) return true;
    throw error;
  }
}

module.exports = { isNewerThanPanes };
