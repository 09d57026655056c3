import { checkAccounts } from "../../../src/actions/check-accounts";
import { EMPTY_MEMORY } from "../../../src/actions/memory/workbook-memory";
import { paperSheets } from "../../../src/actions/review-report/paper-sheets";
import { reviewPaper } from "../../../src/actions/review-report/review-paper";
import { reviewedSet } from "../../../src/actions/review-report/reviewed-set";
import type { Sheet } from "../../../src/sheets/sheet";
import { openWorkbookBytes } from "../../../src/workbook/file/open-bytes";
import { newXlsx } from "../../../src/workbook/new-file/new-xlsx";
import { sampleSheets } from "../seed-session";

const SAMPLES = [
  "qiaokou-media-centre-2022.xlsx",
  "shanghai-form-2023.xlsx",
  "yunnan-form-2021-yuan.xlsx",
];

async function reportSheets(sheets: readonly Sheet[]): Promise<readonly Sheet[]> {
  const checked = checkAccounts("决算.xlsx", { sheets, unread: [] });
  const sets = [reviewedSet(checked, EMPTY_MEMORY)];
  const paper = reviewPaper({ madeAt: "2026-11-26 09:30", sets, refused: [] });
  const opened = openWorkbookBytes("报告.xlsx", newXlsx(paperSheets(paper)));
  if (opened.kind === "refused") throw new Error(opened.message);
  return (await opened.workbook.readSheets()).sheets;
}

test.each(SAMPLES)(
  "a report that stands in the workbook of %s is no table, and changes nothing that is found",
  async (sample) => {
    const sheets = await sampleSheets(sample);
    const before = checkAccounts("决算.xlsx", { sheets, unread: [] });
    const own = await reportSheets(sheets);
    const after = checkAccounts("决算.xlsx", { sheets: [...sheets, ...own], unread: [] });
    expect(after.findings).toEqual(before.findings);
    expect(after.counts).toEqual(before.counts);
    expect(after.tables).toHaveLength(before.tables.length);
    const told = after.unread.filter(({ sheet }) => own.some(({ name }) => name === sheet));
    expect(own.length).toBeGreaterThan(0);
    expect(told.map(({ sheet, kind }) => `${sheet} ${kind}`)).toEqual(
      own.map(({ name }) => `${name} other`),
    );
  },
);
