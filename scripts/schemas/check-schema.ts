import { join } from "node:path";
import { createGenerator } from "ts-json-schema-generator";

const ROOT = join(__dirname, "..", "..");

/**
 * The JSON Schema of `check --format json`, from the types that the program prints by. `open`: names
 * that it does not know are allowed, as a reader must allow them; otherwise everything is declared.
 */
export function checkSchema({ open }: { readonly open: boolean }): object {
  return createGenerator({
    path: join(ROOT, "src", "cli", "check-contract.ts"),
    tsconfig: join(ROOT, "tsconfig.json"),
    type: "CheckOutput",
    additionalProperties: open,
    skipTypeCheck: true,
  }).createSchema("CheckOutput");
}
