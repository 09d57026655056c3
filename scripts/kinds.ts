/** `npm run kinds`: writes docs/kinds.md, what each kind of relation, cause, slip and finding says. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { kindsPage } from "./kinds/kinds-page";

writeFileSync(join(__dirname, "..", "docs", "kinds.md"), kindsPage());
