import { factBook } from "../../src/narrative/facts/fact-book";
import type { FactBook } from "../../src/narrative/fact";
import type { TextParagraph } from "../../src/reading-text/finished-text";
import { rollText } from "../../src/rolling/roll-text";
import type { RolledParagraph } from "../../src/rolling/rolled-text";
import { functionalLeaf, type Accounts, type FunctionalLeaf } from "../accounts/accounts";
import { yuan } from "../accounts/fen";
import { publicationOf } from "../accounts/publish";
import type { Sheet } from "../../src/sheets/sheet";
import { checkPublication, sheetsOfAll } from "../publications/checking";

/** A line of a year: its code, and its basic and project spending in 万元. */
type Line = readonly [code: string, basic: number, project: number];

/** A unit's year, as far as a test speaks of it. */
interface SampleYear {
  readonly year: number;
  readonly lines: readonly Line[];
  readonly hospitality?: number;
  /** Twice what was spent, unless it is given. */
  readonly hospitalityBudget?: number;
  readonly funds?: readonly Line[];
}

function leafOf([code, basic, project]: Line, budget: "general" | "funds"): FunctionalLeaf {
  const spent = { basic: yuan(basic * 10_000), project: yuan(project * 10_000) };
  return functionalLeaf(code, { [budget]: { ...spent, revenue: spent.basic + spent.project } });
}

function accountsOf({ year, lines, funds = [], ...given }: SampleYear): Accounts {
  const { hospitality = 0, hospitalityBudget = hospitality * 2 } = given;
  const leaves = [
    ...lines.map((line) => leafOf(line, "general")),
    ...funds.map((line) => leafOf(line, "funds")),
  ];
  const basic = lines.reduce((sum, [, amount]) => sum + yuan(amount * 10_000), 0);
  const none = { abroad: 0, purchase: 0, running: 0, meetings: 0, training: 0 };
  const reception = yuan(hospitality * 10_000);
  return {
    unit: "临河区文化馆",
    year,
    leaves: leaves.toSorted((a, b) => a.code.localeCompare(b.code)),
    economic: { "30101": basic - reception, ...(reception > 0 && { "30217": reception }) },
    threePublic: {
      budget: { ...none, reception: yuan(hospitalityBudget * 10_000) },
      actual: { ...none, reception },
    },
    usedSurplus: 0,
    distribution: 0,
  };
}

/** Spending that rises and falls; a 项 that goes and one that comes. */
export const THREE_YEARS: readonly [SampleYear, SampleYear, SampleYear] = [
  {
    year: 2021,
    lines: [
      ["2070109", 80, 20],
      ["2070108", 10, 0],
      ["2080505", 10, 0],
    ],
    hospitality: 1,
  },
  {
    year: 2022,
    lines: [
      ["2070109", 90, 30],
      ["2070108", 20, 0],
      ["2080505", 10, 0],
    ],
    hospitality: 2,
  },
  {
    year: 2023,
    lines: [
      ["2070109", 70, 30],
      ["2080505", 10, 0],
      ["2101102", 5.5, 0],
    ],
    hospitality: 0.5,
  },
];

/** Two books of one unit, a year apart, as text and tables have them. */
export interface SampleBooks {
  readonly source: FactBook;
  readonly target: FactBook;
}

/** Published in one layout, read as files are; `facts` are this year's. */
export function sampleBooks(
  [before, last, now]: readonly [SampleYear, SampleYear, SampleYear],
  facts: Readonly<Record<string, string>> = {},
): SampleBooks {
  const [a, b, c] = [before, last, now].map(
    (one) => checkPublication(publicationOf(accountsOf(one), LAYOUT).files).tables,
  );
  const given = { facts: new Map(Object.entries(facts)), reasons: new Map<string, string>() };
  return {
    source: factBook({ readings: b!, lastYear: a!, given: { ...given, facts: new Map() } }),
    target: factBook({ readings: c!, lastYear: b!, given }),
  };
}

/** The workbook of a year, as sheets; no two of one name, as in Excel. */
export function sampleYearSheets(year: SampleYear): readonly Sheet[] {
  const { files } = publicationOf(accountsOf(year), LAYOUT);
  return sheetsOfAll(files).map((sheet, at) => ({ ...sheet, name: `${at + 1} ${sheet.name}` }));
}

/** A seed whose layout prints 万元 with two decimals. */
const LAYOUT = 4;

/** What becomes of some lines; each paragraph with its origin where it did not stay. */
export function rolledLines(
  { source, target }: SampleBooks,
  ...lines: readonly string[]
): readonly RolledParagraph[] {
  const paragraphs = lines.map((text): TextParagraph => ({ text, place: "body" }));
  const offered = () => new Map();
  return rollText({ paragraphs, joined: false }, { source, target, by: 1, offered }).paragraphs;
}

/** A paragraph in short: `删 …` and `新 …` for those that go and come. */
export function shortOf({ origin, text }: RolledParagraph): string {
  return origin === "kept" ? text : `${origin === "new" ? "新" : "删"} ${text}`;
}
