import type { Sheet } from "../sheets/sheet";
import { filled, gridOf } from "./grid";
import { organisationBefore, statedOrganisation } from "./stated-organisation";
import { mayHeadAColumn, yearIn } from "./stated-year";

/** What a cover or any other sheet beside the tables says of the whole set. */
export interface Cover {
  readonly year?: number;
  readonly organisation?: string;
}

const ROWS = 40;

/** The covers of a workbook; one before each set, where it holds several. */
export interface Covers {
  /** What they say together. */
  readonly common: Cover;
  /** The same, as far as every title of accounts on them says it: enough to contradict a table. */
  readonly certain: Cover;
  /** Completes a table on the sheet of that index with what the cover before it says, where covers differ. */
  over(index: number): <T extends Cover>(table: T) => T;
}

/** Reads the sheets that hold no table; `isTable` marks those that do. */
export function coversOf(
  sheets: readonly { readonly sheet: Sheet; readonly isTable: boolean }[],
): Covers {
  const beside = sheets.map(({ sheet, isTable }) => (isTable ? {} : coverOf([sheet])));
  const covers = sheets.filter(({ isTable }) => !isTable).map(({ sheet }) => sheet);
  const several = new Set(beside.flatMap(({ organisation }) => organisation ?? [])).size > 1;
  return {
    common: several ? {} : coverOf(covers),
    certain: several ? {} : certainOf(covers),
    over: (index) => {
      const before = several
        ? beside.slice(0, index).findLast(({ organisation }) => organisation !== undefined)
        : undefined;
      return (table) => ({ ...before, ...table });
    },
  };
}

/** Reads the year and the unit's name that the sheets say; what speaks of final accounts comes first. */
function coverOf(sheets: readonly Sheet[]): Cover {
  const texts = sheets.flatMap(textsOf);
  const ofAccounts = texts.filter((text) => text.includes("决算"));
  // 2025年部门收入预算总表 beside the accounts of 2024 is another year's.
  const others = texts.filter((text) => !/决算|预算|计划|规划/.test(text));
  const year = firstKnown([...ofAccounts, ...others], yearIn);
  const organisation =
    firstKnown(texts, labelledName) ?? firstKnown(ofAccounts, organisationBefore);
  return {
    ...(year !== undefined && { year }),
    ...(organisation !== undefined && { organisation }),
  };
}

/** What is said once or always the same; heads of columns name other years. */
function certainOf(sheets: readonly Sheet[]): Cover {
  const titles = sheets
    .flatMap(textsOf)
    .filter((text) => text.includes("决算") && !mayHeadAColumn(text));
  const year = onlyOne(titles.map(yearIn));
  const organisation = onlyOne(titles.map(organisationBefore));
  return {
    ...(year !== undefined && { year }),
    ...(organisation !== undefined && { organisation }),
  };
}

function onlyOne<T>(said: readonly (T | undefined)[]): T | undefined {
  const [one, ...others] = new Set(said.filter((each) => each !== undefined));
  return others.length === 0 ? one : undefined;
}

function firstKnown<T>(
  texts: readonly string[],
  read: (text: string) => T | undefined,
): T | undefined {
  return texts.map(read).find((found) => found !== undefined);
}

function labelledName(text: string): string | undefined {
  const stated = statedOrganisation(text);
  return stated?.kind === "name" ? stated.name : undefined;
}

function textsOf(sheet: Sheet): string[] {
  const grid = gridOf(sheet);
  const rows = Array.from({ length: Math.min(ROWS, grid.rowCount) }, (_, row) => row);
  return rows.flatMap((row) => [...filled(grid, row)].map(({ text }) => text));
}
