const path = require("node:path");

const DIST = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const CDN_SCRIPT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * What office.js loads by itself: one file for each kind of Excel that can run this add-in (the shared
 * runtime needs none of the older ones), its words in the pane's language, and the recorder that it
 * asks for where the user allowed diagnostic data. Word, Outlook and the other hosts are left out.
 */
const FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "zh-cn/office_strings.js",
  "zh-tw/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
  // A plain browser asks for it: without it the page stays blank instead of saying where it belongs.
  "o15apptofilemappingtable.js",
];

/** Where the page loads office.js from, relative to the page. */
function officeScript(office) {
  return office === "cdn" ? CDN_SCRIPT : "office/office.js";
}

/**
 * Patterns for copy-webpack-plugin. Microsoft's licence lets an add-in carry these files but not change
 * them: `minimized` tells webpack to leave them as they are.
 */
function officeFiles() {
  return FILES.map((file) => ({
    from: path.join(DIST, file),
    to: `office/${file}`,
    info: { minimized: true },
  }));
}

module.exports = { officeFiles, officeScript };
