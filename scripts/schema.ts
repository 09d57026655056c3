/** `npm run schema`: writes docs/*.schema.json from the types that the commands print by. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { CONTRACTS, contractSchema } from "./schemas/contract-schema";

const DOCS = join(__dirname, "..", "docs");

for (const command of ["check", "explain"] as const) {
  const schema = contractSchema(command, { open: true });
  writeFileSync(join(DOCS, CONTRACTS[command].schema), `${JSON.stringify(schema, undefined, 2)}\n`);
}
