import type { IndexedReading } from "../../../identities/readings";
import type { Line } from "../../../tables/reading";
import { bareName, type CodeSets } from "../codes/code-sets";

/** Neighbouring lines with the names of the codes that stand so many lines further on, as other tables name them. */
export interface NameRun {
  /** All lines with a code or where one belongs, as they stand. */
  readonly lines: readonly Line[];
  /** The first and the last of those lines whose names tell it. */
  readonly first: number;
  readonly last: number;
  /** Positive: the codes stand too low, or the names too high. */
  readonly shift: number;
}

/** A column slides by so many lines at most. */
const FARTHEST = 2;
/** So many names must tell it: an exchange of two lines is told by two. */
const LEAST_TOLD = 3;

/** The longest run of a table for each shift; where lines take their upper levels from above, none is told. */
export function nameRuns(own: IndexedReading, sets: CodeSets): readonly NameRun[] {
  const lines = own.reading.lines.filter(
    ({ code, unreadCode, standing }) => standing !== "part" && (code ?? unreadCode) !== undefined,
  );
  if (lines.some(({ inheritsCode }) => inheritsCode)) return [];
  const shifts = Array.from({ length: FARTHEST }, (_, at) => [at + 1, -at - 1]).flat();
  return shifts.flatMap((shift) => longestRun({ lines, shift, own, sets }) ?? []);
}

interface Sought extends Pick<NameRun, "lines" | "shift"> {
  readonly own: IndexedReading;
  readonly sets: CodeSets;
}

function longestRun(sought: Sought): NameRun | undefined {
  const { lines, shift } = sought;
  let best: { first: number; last: number; told: number } | undefined;
  let now: { first: number; last: number; told: number } | undefined;
  lines.forEach((_, at) => {
    const says = whatSays(at, sought);
    if (says === "own") now = undefined;
    if (says !== "other") return;
    now = now ? { ...now, last: at, told: now.told + 1 } : { first: at, last: at, told: 1 };
    if (now.told > (best?.told ?? 0)) best = now;
  });
  if (!best || best.told < LEAST_TOLD) return undefined;
  return { lines, shift, first: best.first, last: best.last };
}

/** Whether a line's name is that of its own code, or of the one so many lines further on; nothing where it may be both, or is known of none. */
function whatSays(at: number, { lines, shift, own, sets }: Sought): "own" | "other" | undefined {
  const line = lines[at]!;
  const name = bareName(line);
  const isNameOf = (code: string | undefined) =>
    name !== "" && code !== undefined && sets.namesOf(code, own.reading.table).has(name);
  const [mine, theirs] = [isNameOf(line.code), isNameOf(lines[at + shift]?.code)];
  if (mine === theirs) return undefined;
  return mine ? "own" : "other";
}
