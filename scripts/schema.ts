/** `npm run schema`: writes docs/check.schema.json from the types of src/cli/check-contract.ts. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkSchema } from "./schemas/check-schema";

const FILE = join(__dirname, "..", "docs", "check.schema.json");

writeFileSync(FILE, `${JSON.stringify(checkSchema({ open: true }), undefined, 2)}\n`);
