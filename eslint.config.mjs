import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** What the house leaves out everywhere; each says what to write instead. */
const NOWHERE = [
  { selector: "TSEnumDeclaration", message: "A union of texts says the same and is data." },
  {
    selector: "ExportAllDeclaration",
    message: "No barrels: import from the file that says the thing.",
  },
];

/** The core is pure, synchronous and deterministic. */
const NOT_IN_THE_CORE = [
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "The core is deterministic.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The core does not look at the clock: it is given `now`.",
  },
  {
    selector:
      "CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name='now']",
    message: "The core does not look at the clock: it is given `now`.",
  },
  {
    selector: "CallExpression[callee.object.name='console']",
    message: "What went wrong is a value, and places tell it.",
  },
];

/** Money is Decimal from cell to sentence, and no tolerance is ever chosen. */
const NOT_WITH_MONEY = [
  { selector: "Identifier[name='parseFloat']", message: "See amounts/read-amount." },
  {
    selector:
      "BinaryExpression[operator=/^[<>]=?$/] > CallExpression[callee.object.name='Math'][callee.property.name='abs']",
    message: "What may differ, rounding says: see amounts/rounding.",
  },
];

/** The house's habits that a machine can check; style.md's others are for readers. */
export default tseslint.config(
  {
    ignores: [
      "build/",
      "dist/",
      "node_modules/",
      "samples/",
      "**/*.cjs",
      "**/*.mjs",
      "*.config.js",
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/prefer-find": "error",
      "@typescript-eslint/prefer-readonly": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: "error",
      "no-empty": ["error", { allowEmptyCatch: false }],
      "no-else-return": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
      "no-restricted-syntax": ["error", ...NOWHERE],
      "no-var": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    rules: {
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 45, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 14],
    },
  },
  {
    // Markup is long and flat: what counts is how much is decided in it.
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      "max-lines-per-function": ["error", { max: 70, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: [
      "src/{amounts,sheets,tables,identities,recognition,checking,narrative,reading-text,proofreading,actions}/**/*.ts",
    ],
    rules: { "no-restricted-syntax": ["error", ...NOWHERE, ...NOT_IN_THE_CORE] },
  },
  {
    files: ["src/workbook/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    // Parsed JSON and generated rows come as they are.
    files: ["test/**/*.ts", "test/**/*.tsx"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
    },
  },
);
