import { NEAR } from "../checking/causes/weights";
import type { Cause } from "../checking/causes/cause";
import { causeKey } from "../checking/causes/cause-key";
import { causeShortly } from "../checking/causes/cause-sentence";
import type { Considered, Fate } from "../checking/causes/search/considered";
import type { TableId } from "../tables/table-id";

/** An explanation that the search considered, and what came of it. */
export interface ConsideredWhy {
  /** What would be wrong, in a few Chinese words; of nothing but cells: 只有单元格有误. */
  readonly what: string;
  /**
   * `taken`: the one that the report tells. `rival`: nearly as good. `dearer`: explains everything, but
   * more would have to be wrong. `fails`: mends nothing, or leaves what nothing explains. `not-tried`: a
   * better one was known already.
   */
  readonly came: "taken" | "rival" | "dearer" | "fails" | "not-tried";
  /** Why; a Chinese clause without full stop. */
  readonly why: string;
}

const MOST = 12;

/** What was considered of causes that concern the given tables, the best first. */
export function consideredWhys(
  all: readonly Considered[],
  tables: ReadonlySet<TableId>,
): readonly ConsideredWhy[] {
  const weighed = new Map(
    all.flatMap(({ causes, fate }) =>
      fate.kind === "weighed" ? [[keyOf(causes), fate.weight] as const] : [],
    ),
  );
  const best = Math.min(...weighed.values());
  const [taken] = [...all]
    .filter(({ fate }) => fate.kind === "weighed" && fate.weight === best)
    .sort((a, b) => a.causes.length - b.causes.length);
  const told = new Map<string, ConsideredWhy>();
  for (const considered of all) {
    const key = keyOf(considered.causes);
    const isWeighed = considered.fate.kind === "weighed";
    // Cells alone are weighed twice, first up to a low weight.
    if ((weighed.has(key) && !isWeighed) || !concerns(considered, tables)) continue;
    // That three errors together are dearer than one goes without saying.
    if (considered.fate.kind === "too-dear" && considered.causes.length > 1) continue;
    told.set(key, consideredWhy(considered, best, taken));
  }
  return [...told.values()]
    .sort((a, b) => CAME.indexOf(a.came) - CAME.indexOf(b.came))
    .slice(0, MOST);
}

const ONLY_CELLS = "只有单元格有误";

const CAME: readonly ConsideredWhy["came"][] = ["taken", "rival", "dearer", "fails", "not-tried"];

function keyOf(causes: readonly Cause[]): string {
  return causes.map(causeKey).sort().join("\n");
}

function concerns({ causes }: Considered, tables: ReadonlySet<TableId>): boolean {
  return causes.length === 0 || causes.some(({ table }) => tables.has(table));
}

function consideredWhy(
  considered: Considered,
  best: number,
  taken: Considered | undefined,
): ConsideredWhy {
  const { causes, fate } = considered;
  if (causes.length === 0 && fate.kind === "unexplained")
    return {
      what: ONLY_CELLS,
      came: "fails",
      why: `要解释 ${fate.stillBroken} 条不成立的关系，须改的单元格比采用的解释多`,
    };
  const what = causes.length === 0 ? ONLY_CELLS : causes.map(causeShortly).join("，并且");
  return { what, ...cameOf(fate, best, considered === taken) };
}

function cameOf(fate: Fate, best: number, isTaken: boolean): Pick<ConsideredWhy, "came" | "why"> {
  switch (fate.kind) {
    case "weighed":
      return weighedCame(fate.weight, best, isTaken);
    case "mends-nothing":
      return { came: "fails", why: `改正后不成立的关系没有减少，仍有 ${fate.stillBroken} 条` };
    case "left-out":
      return {
        came: "not-tried",
        why: `改正后仍有 ${fate.stillBroken} 条不成立，别的解释改正得更多`,
      };
    case "unexplained":
      return {
        came: "fails",
        why: `改正后仍有 ${fate.stillBroken} 条不成立，其余的用几个单元格解释不了`,
      };
    case "too-dear":
      return { came: "not-tried", why: "要同时假设的错误比已经找到的解释多，没有再比较" };
  }
}

function weighedCame(
  weight: number,
  best: number,
  isTaken: boolean,
): Pick<ConsideredWhy, "came" | "why"> {
  const scale = `代价 ${weight}，一个单元格有误是 20`;
  if (isTaken) return { came: "taken", why: `全部关系都能解释，要假设的错误最少（${scale}）` };
  return weight <= best + NEAR
    ? { came: "rival", why: `也能解释全部关系，差不多同样可能（${scale}）` }
    : { came: "dearer", why: `也能解释全部关系，但要假设更多的错误（${scale}，最少的是 ${best}）` };
}
