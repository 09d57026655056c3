import type { Sheet } from "../sheets/sheet";
import type { Form } from "../tables/form";
import { FORMS } from "../tables/forms";
import type { InformationFigure } from "../tables/information";
import type { TableReading } from "../tables/reading";
import { withoutCutTables } from "./cut-tables";
import { coversOf, type Cover, type Covers } from "./cover";
import { agreed, threePublicRepeatedOn } from "./information-sheets";
import { whyNoneOfTheNine } from "./none-of-the-nine";
import { pagesOf } from "./paged-tables";
import { joined } from "./pages";
import { setNames } from "./set-names";
import { settled } from "./settling";
import { lastTableOf, readPages, type SheetParts } from "./sheet-parts";
import { groupName, groupSets, tableSets, type TableSet } from "./table-sets";
import type { Unread } from "./unread";

/** What a workbook holds: the tables that were read, and every sheet or part that was not, with the reason. */
export interface Recognition {
  readonly readings: readonly TableReading[];
  readonly unread: readonly Unread[];
  /** What the sheets say beyond the tables, for the explanation. */
  readonly information: readonly InformationFigure[];
  /** What they repeat of the “三公” table, by that table's items. */
  readonly repeated: readonly InformationFigure[];
}

/** One of the sets of tables that a workbook holds. */
export interface RecognisedSet extends Recognition {
  /** What tells it from the others, in Chinese; absent where it is the only one. */
  readonly set?: string;
  /** What the covers say of it for certain; nothing where they speak of several sets. */
  readonly cover: Cover;
}

/**
 * Recognises the nine tables on the sheets of one unit's set, in the order of the sheets; or the
 * tables of other forms, such as those of the budget's publication. Of several sets the main one.
 */
export function recognise(sheets: readonly Sheet[], forms: readonly Form[] = FORMS): Recognition {
  return recogniseSets(sheets, forms)[0];
}

/**
 * Recognises every set of a workbook, the main one first: two units, two years, 本级 and 汇总. What
 * stands on no table is told of the main set.
 */
export function recogniseSets(
  sheets: readonly Sheet[],
  forms: readonly Form[] = FORMS,
): readonly [RecognisedSet, ...RecognisedSet[]] {
  const read = pagesOf(sheets, forms, lastTableOf).map((pages) => readPages(pages, forms));
  const parts = forms === FORMS ? withoutCutTables(withoutLookAlikes(read)) : read;
  const covers = coversOf(
    parts.map(({ grid, drafts }) => ({ sheet: grid.sheet, isTable: drafts.length > 0 })),
  );
  const drafts = parts.flatMap((part, index) => part.drafts.map(covers.over(index)));
  const sets = tableSets(drafts.filter(({ groupOf }) => groupOf === undefined));
  const groups = groupSets(drafts);
  const names = [...setNames(sets.map(({ identity }) => identity)), ...groups.map(groupName)];
  const [main, ...others] = [...sets, ...groups].map((set, index) =>
    recognisedSet(set, names[index], covers),
  );
  const beside = besideTables(parts, main?.readings ?? []);
  return [
    {
      readings: [],
      cover: covers.certain,
      ...main,
      information: beside.information,
      repeated: beside.repeated,
      unread: [...beside.unread, ...(main?.unread ?? [])],
    },
    ...others,
  ];
}

function recognisedSet(
  { drafts }: TableSet,
  name: string | undefined,
  covers: Covers,
): RecognisedSet {
  const { tables, doubles } = joined(drafts);
  return {
    readings: settled(tables, covers.common),
    unread: doubles,
    information: [],
    cover: covers.certain,
    repeated: [],
    ...(name !== undefined && { set: name }),
  };
}

function besideTables(parts: readonly SheetParts[], [first]: readonly TableReading[]) {
  return {
    information: agreed(
      parts.flatMap(({ information }) => information),
      first?.money ?? "万元",
    ),
    repeated: agreed(
      parts.flatMap(({ drafts, grid }) => (drafts.length === 0 ? threePublicRepeatedOn(grid) : [])),
      first?.money ?? "万元",
    ),
    unread: parts.flatMap(({ unread }) => unread),
  };
}

/** Sheets of other accounts are named as what they look like, and none of their tables is taken. */
function withoutLookAlikes(parts: readonly SheetParts[]): readonly SheetParts[] {
  const whys = whyNoneOfTheNine(
    parts.map(({ grid, drafts, unread }) => ({
      grid,
      tables: drafts.map(({ form }) => form.id),
      misfit: unread.some(({ kind }) => kind === "misfit"),
    })),
  );
  return parts.map((part, index) => {
    const why = whys[index];
    if (why === undefined) return part;
    return { ...part, drafts: [], unread: [{ sheet: part.grid.sheet.name, kind: "other", why }] };
  });
}
