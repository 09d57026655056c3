/**
 * Which sets a workbook holds: workbooks drawn with two units, two years, 本级 and 汇总, covers between
 * sets, 分单位 beside 分科目, pages without heads; and look-alikes. `npm run bench:sets -- 60` draws 60 of
 * each kind. A true workbook must give the right sets and no error; of a look-alike nothing is taken.
 */
import { checkSets } from "../src/actions/check-accounts";
import { parseSheets } from "../src/workbook/plain-text/parse-sheets";
import { LOOK_ALIKE_KINDS, lookAlike } from "./sets/drawn-look-alikes";
import { byUnitSheet, groupedSheet, paged, sheetsOfUnit } from "./sets/drawn-sheets";
import { drawFrom, drawnUnit, pick, type Draw } from "./sets/drawn-unit";

interface DrawnBook {
  readonly sheets: readonly string[];
  /** How many tables each set has, the main one first. */
  readonly tables: readonly number[];
}

const NAMES = [
  "水务局",
  "林业局",
  "事业单位登记事务局",
  "元宝山镇人民政府",
  "信息公开中心",
  "第一小学",
];
const BUDGET =
  "=== 预算\n2026年部门收入预算总表\n | 单位：元\n项目 | 预算数\n一、财政拨款收入 | 100.00";

/** A set of four tables of a unit of its own. */
function setOf(draw: Draw, printed: Parameters<typeof sheetsOfUnit>[1]): readonly string[] {
  return sheetsOfUnit(drawnUnit(draw), printed, draw);
}

function twoNames(draw: Draw): readonly [string, string] {
  const first = pick(draw, NAMES);
  return [
    `云岭区${first}`,
    `云岭区${pick(
      draw,
      NAMES.filter((name) => name !== first),
    )}`,
  ];
}

function interleaved(one: readonly string[], other: readonly string[]): readonly string[] {
  return one.flatMap((sheet, index) => [sheet, other[index]!]);
}

const KINDS: Readonly<Record<string, (draw: Draw) => DrawnBook>> = {
  "one set": (draw) => {
    const printed = { organisation: twoNames(draw)[0], ...(draw() < 0.5 && { year: 2023 }) };
    return { sheets: setOf(draw, printed), tables: [4] };
  },
  "two units": (draw) => {
    const [a, b] = twoNames(draw);
    const [one, other] = [
      setOf(draw, { organisation: a, year: 2023 }),
      setOf(draw, { organisation: b, year: 2023, suffix: "(2)" }),
    ];
    return { sheets: draw() < 0.5 ? [...one, ...other] : interleaved(one, other), tables: [4, 4] };
  },
  "this year and last": (draw) => {
    const [organisation] = twoNames(draw);
    const [one, other] = [
      setOf(draw, { organisation, year: 2023 }),
      setOf(draw, { organisation, year: 2022, suffix: " 上年" }),
    ];
    return { sheets: draw() < 0.5 ? [...one, ...other] : [...other, ...one], tables: [4, 4] };
  },
  "本级 and 汇总": (draw) => {
    const [name] = twoNames(draw);
    const [one, other] = [
      setOf(draw, { organisation: `${name}（本级）`, year: 2023 }),
      setOf(draw, { organisation: `${name}（汇总）`, year: 2023, suffix: "2" }),
    ];
    return { sheets: [...one, ...other], tables: [4, 4] };
  },
  "covers between sets": (draw) => {
    const [a, b] = twoNames(draw);
    const cover = (name: string, at: number) =>
      `=== 封面${at}\n2023年度部门决算公开表\n单位名称：${name}`;
    return {
      sheets: [cover(a, 1), ...setOf(draw, {}), cover(b, 2), ...setOf(draw, { suffix: "(2)" })],
      tables: [4, 4],
    };
  },
  "nothing printed": (draw) => ({
    sheets: [...setOf(draw, {}), ...setOf(draw, { suffix: "(2)" })],
    tables: [4, 4],
  }),
  "分单位 beside 分科目": (draw) => {
    const unit = drawnUnit(draw);
    const sheets = sheetsOfUnit(unit, { year: 2023 }, draw);
    const byUnit = byUnitSheet(unit, draw);
    return { sheets: draw() < 0.5 ? [byUnit, ...sheets] : [...sheets, byUnit], tables: [4] };
  },
  "rows grouped by unit": (draw) => {
    const whole = drawnUnit(draw);
    const half = Math.ceil(whole.items.length / 2);
    const [one, other] = [{ items: whole.items }, { items: whole.items.slice(0, half) }];
    const [a, b] = twoNames(draw);
    return {
      sheets: [
        groupedSheet([
          [a, one],
          [b, other],
        ]),
      ],
      tables: [1, 1, 1],
    };
  },
  "pages without heads": (draw) => ({
    sheets: paged(setOf(draw, { organisation: twoNames(draw)[0], year: 2023 }), draw),
    tables: [4],
  }),
  "next year's budget beside": (draw) => ({
    sheets: [...setOf(draw, { organisation: twoNames(draw)[0], year: 2025 }), BUDGET],
    tables: [4],
  }),
};

function main(count: number): void {
  console.log("kind | drawn | right sets | without error");
  for (const [kind, drawBook] of Object.entries(KINDS)) {
    const books = Array.from({ length: count }, (_, seed) =>
      drawBook(drawFrom(seed * 7919 + kind.length)),
    );
    const checked = books.map(({ sheets }) =>
      checkSets("drawn.xlsx", { sheets: parseSheets(sheets.join("\n")), unread: [] }),
    );
    const right = checked.filter(
      (sets, at) => sets.map(({ tables }) => tables.length).join() === books[at]!.tables.join(),
    );
    const silent = checked.filter((sets) =>
      sets.every(
        ({ findings, suspects }) =>
          suspects.length === 0 && findings.every(({ severity }) => severity !== "error"),
      ),
    );
    console.log([kind, count, right.length, silent.length].join(" | "));
  }
  console.log("look-alike | drawn | none taken | named");
  for (const kind of LOOK_ALIKE_KINDS) {
    const checked = Array.from({ length: count }, (_, seed) =>
      checkSets("drawn.xlsx", {
        sheets: parseSheets(lookAlike(kind, drawFrom(seed * 104_729)).join("\n")),
        unread: [],
      }),
    );
    const none = checked.filter((sets) => sets.every(({ tables }) => tables.length === 0));
    const named = checked.filter(([{ unread }]) =>
      unread.every(({ why }) => /像是|预算公开表/.test(why)),
    );
    console.log([kind, count, none.length, named.length].join(" | "));
  }
}

main(parseInt(process.argv[2] ?? "40", 10));
