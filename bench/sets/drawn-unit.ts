/** Accounts of a made-up unit, drawn for `bench/sets.ts` alone: amounts in 分, exact, so that every relation holds. */

/** A source of numbers from 0 to below 1, the same for the same seed. */
export type Draw = () => number;

/** Numbers that follow from a seed (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of them. */
export function pick<T>(draw: Draw, from: readonly T[]): T {
  return from[Math.floor(draw() * from.length)]!;
}

/** A line of 项: its code and what was spent on it, in 分. */
interface DrawnItem {
  readonly code: string;
  readonly name: string;
  readonly basic: number;
  readonly project: number;
}

/** What a unit spent, all of it from 一般公共预算, received in the same year. */
export interface DrawnUnit {
  readonly items: readonly DrawnItem[];
}

const CODES: readonly (readonly [code: string, name: string])[] = [
  ["2010301", "行政运行"],
  ["2010302", "一般行政管理事务"],
  ["2013350", "事业运行"],
  ["2050205", "高等教育"],
  ["2070109", "群众文化"],
  ["2080505", "机关事业单位基本养老保险缴费支出"],
  ["2080506", "机关事业单位职业年金缴费支出"],
  ["2101102", "事业单位医疗"],
  ["2130301", "行政运行"],
  ["2210201", "住房公积金"],
];

export function drawnUnit(draw: Draw): DrawnUnit {
  const items = CODES.filter(() => draw() < 0.6).map(([code, name]) => ({
    code,
    name,
    basic: Math.floor(draw() * 3_000_000) + 1,
    project: draw() < 0.5 ? Math.floor(draw() * 900_000) : 0,
  }));
  return items.length > 1 ? { items } : drawnUnit(draw);
}

/** The codes and all that they are added up into, in the order of a form, with their amounts in 分. */
export function linesOf({ items }: DrawnUnit): readonly {
  readonly code: string;
  readonly name: string;
  readonly basic: number;
  readonly project: number;
}[] {
  const codes = new Set(items.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]));
  return [...codes].sort().map((code) => {
    const below = items.filter((item) => item.code.startsWith(code));
    return {
      code,
      name: below[0]!.code === code ? below[0]!.name : nameOf(code),
      basic: below.reduce((sum, { basic }) => sum + basic, 0),
      project: below.reduce((sum, { project }) => sum + project, 0),
    };
  });
}

const CLASSES: Readonly<Record<string, string>> = {
  "201": "一般公共服务支出",
  "205": "教育支出",
  "207": "文化旅游体育与传媒支出",
  "208": "社会保障和就业支出",
  "210": "卫生健康支出",
  "213": "农林水支出",
  "221": "住房保障支出",
};

function nameOf(code: string): string {
  return CLASSES[code] ?? `${code}款`;
}
