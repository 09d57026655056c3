import { checkSets } from "../../src/actions/check-accounts";
import { recognise } from "../../src/recognition/recognise";
import type { Sheet } from "../../src/sheets/sheet";
import { recogniseAll, sheetsOf } from "./sample-sheets";

/** Rows of a table, cut from its sheet, and the page that they became: neither title nor heads stand there. */
interface Cut {
  readonly sheet: Sheet;
  readonly pages: readonly Sheet[];
}

const IS_CODE = /^[0-9]{3,7}$/;

/** The rows that begin with a code, from the first to the last. */
function codeRows({ rows }: Sheet): readonly number[] {
  return rows.flatMap((row, at) => (row?.some((one) => IS_CODE.test(one?.text ?? "")) ? [at] : []));
}

function rowsOf(sheet: Sheet, from: number, until: number): Sheet {
  const merges = sheet.merges
    .filter(({ firstRow, lastRow }) => firstRow >= from && lastRow < until)
    .map((m) => ({ ...m, firstRow: m.firstRow - from, lastRow: m.lastRow - from }));
  return { ...sheet, rows: sheet.rows.slice(from, until), merges, hiddenRows: new Set() };
}

/** A table over as many sheets; the further ones are named by `name` from the sheet's name and the page's number. */
function cut(sheet: Sheet, pages: number, name: (of: string, page: number) => string): Cut {
  const codes = codeRows(sheet);
  const starts = Array.from({ length: pages - 1 }, (_, index) => {
    return codes[Math.ceil(((index + 1) * codes.length) / pages)]!;
  });
  const ends = [...starts.slice(1), sheet.rows.length];
  return {
    sheet: rowsOf(sheet, 0, starts[0]!),
    pages: starts.map((from, index) => ({
      ...rowsOf(sheet, from, ends[index]!),
      name: name(sheet.name, index + 2),
    })),
  };
}

/** 合计 of the codes below it, moved to the end of them; what stands left of it is of the heads (类、款、项). */
function withTotalLast(sheet: Sheet): Sheet {
  const { rows } = sheet;
  const [codes, at] = [codeRows(sheet), codeRows(sheet)[0]! - 1];
  const total = rows[at]?.findIndex((one) => one?.text.replace(/\s/g, "") === "合计") ?? -1;
  if (total === -1) return sheet;
  const [before, moved] = [codes[0]!, codes.at(-1)! + 1];
  return {
    ...sheet,
    merges: sheet.merges.filter(({ firstRow }) => firstRow < at),
    rows: [
      ...rows.slice(0, at),
      rows[at]!.slice(0, total),
      ...rows.slice(before, moved),
      rows[at]!.map((one, column) => (column < total ? undefined : one)),
      ...rows.slice(moved),
    ],
  };
}

/** The tables of lines of codes: those that have enough of them to go on over a page. */
function isLong(sheet: Sheet): boolean {
  return /表/.test(sheet.name) && codeRows(sheet).length >= 6;
}

function withLongTotalLast(sheet: Sheet): Sheet {
  return isLong(sheet) ? withTotalLast(sheet) : sheet;
}

/** Among them 基本支出 stands in blocks, whose 合计 does not tell which of the lines is missing. */
function isOfLines(sheet: Sheet): boolean {
  return isLong(sheet) && !sheet.rows.some((row) => row?.some((one) => one?.text === "30101"));
}

interface Paging {
  readonly pages: number;
  readonly name: (of: string, page: number) => string;
  readonly totalLast?: boolean;
  /** The further pages stand behind all tables. */
  readonly behind?: boolean;
}

function paged(sheets: readonly Sheet[], paging: Paging): readonly Sheet[] {
  const cuts = sheets.map((sheet): Cut => {
    const table = paging.totalLast ? withLongTotalLast(sheet) : sheet;
    return isLong(sheet) ? cut(table, paging.pages, paging.name) : { sheet, pages: [] };
  });
  return paging.behind
    ? [...cuts.map(({ sheet }) => sheet), ...cuts.flatMap(({ pages }) => pages)]
    : cuts.flatMap(({ sheet, pages }) => [sheet, ...pages]);
}

const bare = (name: string) => name.replace(/^[^一-龥]+/, "");

const NAMES: Readonly<Record<string, Paging["name"]>> = {
  "…表续": (of, page) => `${of}续${page > 2 ? page : ""}`,
  "…表 (续)": (of, page) => `${of} (续${page > 2 ? page : ""})`,
  "…表（续表）": (of, page) => `${of}（续表${page - 1}）`,
  "…表(2)": (of, page) => `${of}(${page})`,
  "…表 (2)": (of, page) => `${of} (${page})`,
  "…表2": (of, page) => `${of}${page}`,
  "…表-2": (of, page) => `${of}-${page}`,
  "…表_2": (of, page) => `${of}_${page}`,
  "…表（第2页）": (of, page) => `${of}（第${page}页）`,
  "…表第2页": (of, page) => `${of}第${page}页`,
  "…表续页": (of, page) => `${of}续页${page}`,
  "续…表": (of, page) => `续${bare(of)}${page > 2 ? page : ""}`,
  "续表 …表": (of, page) => `续表${page} ${bare(of)}`,
  "02续": (of, page) => `${of.replace(/[一-龥“”].*/, "").trim()}续${page}`,
  "…表.2": (of, page) => `${of}.${page}`,
  "…表二": (of, page) => `${of}${"一二三四"[page - 1]}`,
  "2-…表": (of, page) => `${page}-${bare(of)}`,
  "…表 with blank": (of, page) => `${bare(of)} ${" ".repeat(page)}`,
};

const PAGINGS: readonly (readonly [string, Paging])[] = Object.entries(NAMES).flatMap(
  ([called, name]) => [
    [called, { pages: 2, name }] as const,
    [`${called}, three pages`, { pages: 3, name }] as const,
    [`${called}, 合计 last`, { pages: 2, name, totalLast: true }] as const,
  ],
);

const BEHIND: readonly (readonly [string, Paging])[] = ["…表续", "…表 (2)", "…表（第2页）"].map(
  (called) => [`${called}, behind all tables`, { pages: 2, name: NAMES[called]!, behind: true }],
);

const SAMPLES = [
  "qiaokou-media-centre-2022-corrected.xlsx",
  "yunnan-form-2021-yuan.xlsx",
  "shanghai-form-2023.xlsx",
];

/** What is accused in any set of the workbook: findings of errors, and causes. */
function accusations(sheets: readonly Sheet[]): readonly unknown[] {
  return checkSets("页.xlsx", { sheets, unread: [] }).flatMap(({ findings, causes }) => [
    ...findings.filter(({ severity }) => severity === "error"),
    ...causes,
  ]);
}

/** The sheets by which tables were told to be incomplete. */
function incompleteOn(sheets: readonly Sheet[]): readonly string[] {
  return recognise(sheets)
    .unread.filter(({ kind }) => kind === "incomplete")
    .map(({ sheet }) => sheet);
}

describe.each(SAMPLES)(
  "%s with pages that only their sheets' names call by the table",
  (sample) => {
    let sheets: readonly Sheet[] = [];
    beforeAll(async () => {
      sheets = await sheetsOf(sample);
    });

    test.each([...PAGINGS, ...BEHIND])("go on: %s", (_, paging) => {
      const pages = paged(sheets, paging);
      expect(pages.length).toBeGreaterThan(sheets.length + 2);
      const whole = paging.totalLast ? sheets.map(withLongTotalLast) : sheets;
      expect(recogniseAll(pages)).toEqual(recogniseAll(whole));
    });

    test.each(["…表续", "…表 (2)", "…表-2"])(
      "nothing is accused where they go on: %s",
      (called) => {
        const pages = paged(sheets, { pages: 3, name: NAMES[called]! });
        expect(accusations(pages)).toEqual(accusations(sheets));
      },
    );

    test.each(["…表续", "…表 (2)", "…表-2"])("one missing accuses nothing: %s", (called) => {
      const name = NAMES[called]!;
      const all = paged(sheets, { pages: 3, name });
      const lost = new Set(sheets.filter(isOfLines).map((sheet) => name(sheet.name, 2)));
      const pages = all.filter((sheet) => !lost.has(sheet.name));
      expect(pages.length).toBe(all.length - lost.size);
      expect(accusations(pages)).toEqual([]);
      expect(incompleteOn(pages).length).toBe(lost.size);
    });

    test.each(["…表续", "…表 (2)", "…表-2"])(
      "one that says a line again accuses nothing: %s",
      (called) => {
        const name = NAMES[called]!;
        const pages = paged(sheets, { pages: 2, name });
        const twice = pages.map((page, at) => {
          const before = pages[at - 1];
          if (!before || page.name !== name(before.name, 2)) return page;
          const again = before.rows[codeRows(before).at(-1)!];
          return { ...page, rows: [again, ...page.rows], merges: [] };
        });
        expect(accusations(twice)).toEqual([]);
      },
    );
  },
);
