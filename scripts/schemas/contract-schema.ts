import { join } from "node:path";
import { createGenerator } from "ts-json-schema-generator";

const ROOT = join(__dirname, "..", "..");

/** What is printed as JSON, by the type that it is printed by, and where its schema stands below docs/. */
export const CONTRACTS = {
  check: { file: "check-contract.ts", type: "CheckOutput", schema: "check.schema.json" },
  explain: { file: "explain-contract.ts", type: "ExplainOutput", schema: "explain.schema.json" },
} as const;

/**
 * The JSON Schema of a command's `--format json`, from the types that the program prints by. `open`:
 * names that it does not know are allowed, as a reader must allow them; otherwise everything is declared.
 */
export function contractSchema(
  command: keyof typeof CONTRACTS,
  { open }: { readonly open: boolean },
): object {
  const { file, type } = CONTRACTS[command];
  return createGenerator({
    path: join(ROOT, "src", "cli", file),
    tsconfig: join(ROOT, "tsconfig.json"),
    type,
    additionalProperties: open,
    skipTypeCheck: true,
  }).createSchema(type);
}
