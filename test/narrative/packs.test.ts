import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkAccounts, type CheckedAccounts } from "../../src/actions/check-accounts";
import { narrateAccounts, type NarrateRequest } from "../../src/actions/narrate-accounts";
import { numberAsWritten } from "../../src/narrative/arithmetic/number-as-written";
import { evaluate } from "../../src/narrative/evaluate";
import { NOTHING_GIVEN } from "../../src/narrative/facts/given";
import { TABLE_FACTS } from "../../src/narrative/facts/table-facts";
import { KNOWN_PACKS } from "../../src/narrative/packs/known-packs";
import type { Narrative, Segment } from "../../src/narrative/paragraph";
import { renderText, textOf } from "../../src/narrative/render-text";
import { readTitle } from "../../src/recognition/titles";
import { FORMS } from "../../src/tables/forms";
import type { TableReading } from "../../src/tables/reading";
import { openWorkbookBytes } from "../../src/workbook/file/open-bytes";
import { randomPublication } from "../accounts/publish";
import { sheetsOfAll } from "../publications/checking";

const ROOT = join(__dirname, "..", "..");
const PACKS = KNOWN_PACKS.map(({ id }) => id);
const TEXT = Object.fromEntries(
  PACKS.map((pack) => [pack, readFileSync(join(ROOT, "assets", "packs", `${pack}.txt`), "utf8")]),
);
const SAMPLES = readdirSync(join(ROOT, "samples")).filter(
  (name) => name.endsWith(".xlsx") && !name.endsWith("-budget.xlsx"),
);

async function sampleAccounts(file: string): Promise<CheckedAccounts> {
  const opened = openWorkbookBytes(file, readFileSync(join(ROOT, "samples", file)));
  if (opened.kind === "refused") throw new Error(opened.message);
  return checkAccounts(file, await opened.workbook.readSheets());
}

async function sampleTables(file: string): Promise<readonly TableReading[]> {
  return (await sampleAccounts(file)).tables;
}

function randomTables(seed: number): readonly TableReading[] {
  const sheets = sheetsOfAll(randomPublication(seed).files);
  return checkAccounts("publication", { sheets, unread: [] }).tables;
}

/** The same accounts as if they were those of the year before. */
function ofYear(tables: readonly TableReading[], year: number): readonly TableReading[] {
  return tables.map((table) => ({ ...table, year }));
}

type Request = Omit<NarrateRequest, "pack">;

function narratedWith(pack: string, request: Request) {
  const result = narrateAccounts({ ...request, pack: TEXT[pack]! });
  if (result.kind !== "narrated") throw new Error(JSON.stringify(result));
  return result;
}

function narrated(pack: string, request: Request): Narrative {
  return narratedWith(pack, request).narrative;
}

function segmentsIn({ sections }: Narrative): readonly Segment[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ segments }) => segments));
}

function gapsIn(narrative: Narrative): ReadonlySet<string> {
  return new Set(
    segmentsIn(narrative).flatMap((segment) => (segment.kind === "gap" ? [segment.name] : [])),
  );
}

describe.each(PACKS)("%s", (pack) => {
  test.each(SAMPLES)("tells of %s as it always does", async (file) => {
    expect(renderText(narrated(pack, await sampleAccounts(file)))).toMatchSnapshot();
  });

  describe.each(Array.from({ length: 12 }, (_, index) => 8100 + index))(
    "on accounts %s, with other accounts as last year's",
    (seed) => {
      const tables = randomTables(seed);
      const year = tables.find((table) => table.year !== undefined)?.year ?? 2022;
      const lastYear = ofYear(randomTables(seed + 500), year - 1);
      const request = { tables: ofYear(tables, year), lastYear };
      const narrative = narrated(pack, request);

      test("no sentence shows what no accountant would write", () => {
        const text = renderText(narrative);
        expect(text).not.toMatch(/NaN|Infinity|undefined|null|\[object|-0\.00|[{}｛｝]/);
        expect(text).not.toMatch(/(?:增加|减少|增长|下降)-|增加0\.00万元|减少0\.00万元/);
        expect(text).not.toMatch(/，，|。。|；。|，。|：。|、。/);
      });

      test("every number is made from cells or given facts, or counts lines", () => {
        for (const segment of segmentsIn(narrative))
          if (segment.kind === "words")
            expect(
              segment.text.replace(
                /^\d+\.(?=\p{Script=Han})|100万元（含）以上|年12月31日|\d{4}年度|^\d{4}$|^截至\d{4}/gu,
                "",
              ),
            ).not.toMatch(/\d+\.\d|\d%/);
      });

      test("every number follows from its expression: text, cells and arithmetic", () => {
        const { narrative: told, book, numbers } = narratedWith(pack, request);
        const segments = segmentsIn(told).filter((segment) => segment.kind === "number");
        expect(segments.length).toBeGreaterThan(20);
        for (const { expression, text, sources, arithmetic } of segments) {
          const evaluation = evaluate(expression, book);
          if (evaluation.kind !== "evaluated") throw new Error(JSON.stringify(expression));
          const { value: _value, ...written } = numberAsWritten(expression, evaluation, numbers);
          const shown = { text, ...(arithmetic !== undefined && { arithmetic }) };
          expect([shown, sources]).toEqual([written, evaluation.sources]);
        }
      });

      test("no share is more than its whole", () => {
        const doubts = segmentsIn(narrative).flatMap((segment) =>
          segment.kind === "number" && segment.doubt !== undefined ? [segment.doubt] : [],
        );
        expect(doubts).toEqual([]);
      });

      test("no economic section is listed on which nothing was spent, and none is left out", () => {
        const lines = tables
          .filter(({ table }) => table === "basic-expenditure")
          .flatMap(({ lines: all, figures }) =>
            all
              .filter(({ code }) => code?.length === 5)
              .map(({ key, caption }) => ({
                name: caption.replace(/^[\d\s]+/, ""),
                spent: figures.some(
                  ({ line, columnKey, figure }) =>
                    line === key &&
                    columnKey === "决算数" &&
                    figure.kind === "amount" &&
                    !figure.printed.isZero(),
                ),
              })),
          );
        const told = narrative.sections
          .find(({ heading }) => textOf(heading).startsWith("六"))!
          .paragraphs.map(({ segments }) => textOf(segments))
          .join("")
          .split(/[，。；、：]|包括/);
        for (const { name, spent } of lines)
          expect([name, told.includes(name)]).toEqual([name, spent]);
      });

      test("nothing of the tables is asked of the author", () => {
        const ofTables = new Set(TABLE_FACTS.flatMap(({ name }) => [name, `上年${name}`]));
        expect([...gapsIn(narrative)].filter((name) => ofTables.has(name))).toEqual([]);
      });
    },
  );

  test("without a table its sentences are gaps, and no other number changes", async () => {
    const tables = await sampleTables("yunnan-form-2021-yuan.xlsx");
    const whole = new Set(textLines(narrated(pack, { tables })));
    for (const { table } of tables) {
      const rest = tables.filter((other) => other.table !== table);
      const changed = narrated(pack, { tables: rest })
        .sections.flatMap(({ paragraphs }) => paragraphs)
        .filter(({ segments }) => !whole.has(textOf(segments)));
      for (const { segments } of changed)
        expect(segments.some(({ kind }) => kind === "gap") ? "" : textOf(segments)).toBe("");
    }
  });

  test("reasons stand where they were taken, and nowhere else", async () => {
    const tables = await sampleTables("shanghai-form-2023.xlsx");
    const reasons = new Map([["reason/三公经费预决算差异", "压减公务接待。"]]);
    const given = { ...NOTHING_GIVEN, reasons };
    const text = renderText(narrated(pack, { tables, given }));
    expect(text.match(/压减公务接待。/g)).toHaveLength(1);
    expect(text).not.toContain("压减公务接待。。");
  });
});

function textLines({ sections }: Narrative): readonly string[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.map(({ segments }) => textOf(segments)));
}

test("last year's workbook of another year is refused in a sentence", async () => {
  const tables = await sampleTables("shanghai-form-2023.xlsx");
  const lastYear = await sampleTables("yunnan-form-2021-yuan.xlsx");
  expect(narrateAccounts({ tables, lastYear, pack: TEXT["hubei"]! })).toEqual({
    kind: "wrong-year",
    message: "上年的工作簿是 2021 年度的，本年是 2023 年度，应给 2022 年度的工作簿。",
  });
});

test.each(PACKS)(
  "no paragraph of %s could be taken for a table's title, on a sheet",
  async (pack) => {
    for (const file of SAMPLES) {
      const { sections } = narrated(pack, { tables: await sampleTables(file) });
      for (const { heading, paragraphs } of sections)
        for (const text of [textOf(heading), ...paragraphs.map(({ segments }) => textOf(segments))])
          expect([text, readTitle(text, FORMS)]).toEqual([text, undefined]);
    }
  },
);
