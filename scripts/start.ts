/** `npm start`: the product at work on the sample workbooks, as the command line shows it. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { checkAccounts } from "../src/actions/check-accounts";
import { checkText } from "../src/cli/check-text";
import { openWorkbookFile } from "../src/workbook/file/open-file";

const SAMPLES = join(__dirname, "..", "samples");

async function main(): Promise<void> {
  for (const file of readdirSync(SAMPLES)
    .filter((name) => name.endsWith(".xlsx"))
    .sort()) {
    const opened = await openWorkbookFile(join(SAMPLES, file));
    if (opened.kind === "refused") throw new Error(opened.message);
    const accounts = checkAccounts(file, await opened.workbook.readSheets(), () =>
      performance.now(),
    );
    console.log(`${checkText([accounts])}\n\n${"═".repeat(60)}\n`);
  }
  console.log(
    "以上是 samples/ 中样例的核对结果。核对自己的文件：npm run --silent cli -- check 决算公开表.xlsx",
  );
}

void main();
