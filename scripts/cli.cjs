/** The command line of the product: `npm run --silent cli -- check FILE…`. */
const path = require("node:path");

process.argv.splice(2, 0, path.join(__dirname, "..", "src", "cli", "main.ts"));
require("./typescript.cjs");
