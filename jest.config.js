/** Jest runs the TypeScript sources directly; types are checked by `npm run check`. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  setupFiles: ["<rootDir>/test/pinned-seed.ts"],
  // Needs a browser: `npm run test:browser`.
  testPathIgnorePatterns: ["/node_modules/", "/test/browser/"],
  // Panes are slow on busy machines; what hangs still ends.
  testTimeout: 180_000,
  transform: {
    "^.+\\.tsx?$": ["ts-jest", { tsconfig: "tsconfig.json", diagnostics: false }],
  },
};
