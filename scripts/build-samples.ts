import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { excelFile } from "../test/accounts/excel-file";
import { legacyFile } from "../test/accounts/legacy-file";
import { qiaokouBudgetSheets } from "./samples/budget-sheets";
import { qiaokouSheets, shanghaiSheets, yunnanSheets } from "./samples/sample-sheets";

/** Writes the workbooks of `samples/`: `npm run samples`. Running it again gives the same bytes. */
export async function sampleFiles(): Promise<Readonly<Record<string, Uint8Array>>> {
  return {
    "qiaokou-media-centre-2022.xlsx": await excelFile(qiaokouSheets("published")),
    "qiaokou-media-centre-2022-corrected.xlsx": await excelFile(qiaokouSheets("corrected")),
    "qiaokou-media-centre-2022-budget.xlsx": await excelFile(qiaokouBudgetSheets()),
    "shanghai-form-2023.xlsx": await excelFile(shanghaiSheets()),
    "yunnan-form-2021-yuan.xlsx": await excelFile(yunnanSheets()),
    "yunnan-form-2021-yuan.xls": legacyFile(yunnanSheets()),
  };
}

async function main(): Promise<void> {
  const folder = join(__dirname, "..", "samples");
  for (const [name, bytes] of Object.entries(await sampleFiles())) {
    writeFileSync(join(folder, name), bytes);
    console.log(`${name}: ${bytes.length} bytes`);
  }
}

if (process.argv[1] === __filename) {
  main().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
