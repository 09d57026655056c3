const path = require("node:path");
const { isNewerThanPanes } = require("./scripts/webpack/newer-than-panes.cjs");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { officeFiles, officeScript } = require("./scripts/webpack/office-files.cjs");
const { securityPolicy } = require("./scripts/webpack/security-policy.cjs");

/**
 * `npm run build`: the folder `dist/`, which any static web server can serve. Settings:
 * `--env office=cdn` loads office.js from Microsoft instead of from beside the page.
 */
module.exports = ({ office = "local", minimised = true } = {}, { mode = "production" } = {}) => ({
  mode,
  // Panes run in browsers as old as the intranet keeps them: see docs/deployment.md.
  target: ["web", "es2020"],
  entry: {
    taskpane: ["./src/taskpane/older-engines.ts", "./src/taskpane/index.tsx"],
    playground: ["./src/taskpane/older-engines.ts", "./src/playground/playground-page.tsx"],
  },
  output: {
    path: path.join(__dirname, "dist"),
    filename: "[name].[contenthash:8].js",
    chunkFilename: "[name].[contenthash:8].js",
    publicPath: "",
    clean: true,
  },
  ...(!minimised && { optimization: { minimize: false } }),
  // Evaluated source maps would break the pages' security policy.
  devtool: mode === "development" ? "source-map" : false,
  resolve: { extensions: [".tsx", ".ts", ".mjs", ".js"] },
  module: {
    rules: [typeScript(), dependencies(), { test: /\.txt$/, type: "asset/source" }],
  },
  plugins: [page("taskpane", office), page("playground", office), copies(office)],
  cache: {
    type: "filesystem",
    cacheDirectory: path.join(__dirname, "build", "webpack"),
    buildDependencies: { config: [__filename, path.join(__dirname, "scripts/webpack/")] },
    name: `${mode}-${office}${minimised ? "" : "-large"}`,
  },
  // The sizes that matter are held by `npm run check:size`.
  performance: { hints: false },
  stats: "errors-warnings",
});

/** What comes from npm is sometimes written in newer ECMAScript than panes understand. */
function dependencies() {
  return {
    test: isNewerThanPanes,
    resolve: { fullySpecified: false },
    loader: "ts-loader",
    options: {
      instance: "dependencies",
      transpileOnly: true,
      configFile: "tsconfig.base.json",
      compilerOptions: {
        allowJs: true,
        checkJs: false,
        target: "ES2020",
        module: "ESNext",
        moduleResolution: "Bundler",
        noEmit: false,
      },
    },
  };
}

/** Types are checked by `npm run check`; modules stay modules, so that what is unused is left out. */
function typeScript() {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: "ts-loader",
    options: {
      transpileOnly: true,
      compilerOptions: {
        target: "ES2020",
        module: "ESNext",
        moduleResolution: "Bundler",
        noEmit: false,
      },
    },
  };
}

function page(name, office) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: `./src/${name}/${name}.html`,
    chunks: [name],
    scriptLoading: "defer",
    templateParameters: { policy: securityPolicy(office), office: officeScript(office) },
  });
}

function copies(office) {
  return new CopyPlugin({
    patterns: [
      ...(office === "cdn" ? [] : officeFiles()),
      { from: "assets", to: "assets", globOptions: { ignore: ["**/*.svg"] } },
      { from: "samples/*.{xls,xlsx}" },
      { from: "src/playground/playground.css" },
    ],
  });
}
