/**
 * `npm run kinds`: writes docs/kinds.md, what each kind of relation, cause, slip and finding says, and
 * the examples that the pane and `explain` show with it.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { KINDS_WITHOUT_EXAMPLES } from "../src/why/kinds/kind-pages";
import { examplesOfKinds } from "./kinds/examples-of-kinds";
import { kindsPage } from "./kinds/kinds-page";

const ROOT = join(__dirname, "..");

async function main(): Promise<void> {
  const examples = await examplesOfKinds();
  const pages = KINDS_WITHOUT_EXAMPLES.map((page) => {
    const example = examples[page.id];
    return example ? { ...page, example } : page;
  });
  const json = `${JSON.stringify(examples, undefined, 2)}\n`;
  writeFileSync(join(ROOT, "src", "why", "kinds", "kind-examples.json"), json);
  writeFileSync(join(ROOT, "docs", "kinds.md"), kindsPage(pages));
}

void main();
