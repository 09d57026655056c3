import type { Dice } from "./random";

/** One drawn unit: what it spent on each 项, exactly in 分, by where the money came from. */
export interface DrawnUnit {
  readonly items: readonly DrawnItem[];
}

export interface DrawnItem {
  readonly code: string;
  readonly name: string;
  /** General or fund budget, or the unit's own money. */
  readonly budget: "general" | "fund" | "own";
  readonly basic: number;
  readonly project: number;
  /** What came in for it this year, by source; what lacks was carried over. */
  readonly fiscal: number;
  readonly business: number;
  readonly other: number;
}

const CLASSES = ["201", "204", "205", "206", "207", "208", "210", "213", "214", "221", "224"];

const CLASS_NAMES: Readonly<Record<string, string>> = {
  "201": "一般公共服务支出",
  "204": "公共安全支出",
  "205": "教育支出",
  "206": "科学技术支出",
  "207": "文化旅游体育与传媒支出",
  "208": "社会保障和就业支出",
  "210": "卫生健康支出",
  "212": "城乡社区支出",
  "213": "农林水支出",
  "214": "交通运输支出",
  "221": "住房保障支出",
  "224": "灾害防治及应急管理支出",
};

/** Names that stand in every class, as in the real classification. */
const COMMON: readonly (readonly [string, string])[] = [
  ["01", "行政运行"],
  ["02", "一般行政管理事务"],
  ["50", "事业运行"],
];

const WORDS = ["监测", "规划", "培训", "宣传", "维护", "调查", "救助", "推广", "保护", "创作"];

/** What a code is called in every table of every drawn unit. */
export function nameOf(code: string): string {
  if (code.length === 3) return CLASS_NAMES[code] ?? "其他支出";
  const section = code.slice(3, 5);
  const word = `${WORDS[parseInt(section, 10) % 10]!}${WORDS[parseInt(code.slice(1, 3), 10) % 10]!}`;
  if (code.length === 5) return section === "99" ? "其他支出" : `${word}事务`;
  const last = code.slice(5);
  const common = COMMON.find(([item]) => item === last);
  if (common) return common[1];
  return last === "99"
    ? `其他${word}支出`
    : `${word}${WORDS[parseInt(last, 10) % 10]!}${last[0]!}${last[1]!}`.replace(
        /[0-9]/g,
        (digit) => "零一二三四五六七八九"[parseInt(digit, 10)]!,
      );
}

/** `carriedOver`: how often money was left from last year, or is left for the next. */
export function drawUnit(dice: Dice, carriedOver: number): DrawnUnit {
  const classes = dice.some(CLASSES, dice.whole(3, 8));
  if (dice.chance(0.4)) classes.push("212");
  classes.sort();
  return { items: classes.flatMap((code) => drawClass(dice, code, carriedOver)) };
}

function drawClass(dice: Dice, code: string, carriedOver: number): DrawnItem[] {
  const sections = dice.some(["01", "02", "03", "05", "08", "11", "99"], dice.whole(1, 3));
  return sections.flatMap((section) => {
    const items = dice.some(
      ["01", "02", "04", "05", "06", "08", "13", "50", "99"],
      dice.whole(1, 5),
    );
    return items.map((item) => drawItem(dice, `${code}${section}${item}`, carriedOver));
  });
}

function drawItem(dice: Dice, code: string, carriedOver: number): DrawnItem {
  const budget = code.startsWith("212") ? "fund" : dice.chance(0.12) ? "own" : "general";
  const money = () => Math.floor(10 ** (5 + dice.next() * 4));
  const basic = budget !== "fund" && dice.chance(0.6) ? money() : 0;
  const project = basic === 0 || dice.chance(0.35) ? money() : 0;
  const own = budget === "own";
  const spent = basic + project;
  const carried = dice.chance(carriedOver) ? dice.pick([-1, -0.4, 0.3]) : 0;
  const came = Math.max(0, Math.floor(spent * (1 + carried)));
  const extra = !own && dice.chance(0.1) ? money() : 0;
  return {
    code,
    name: nameOf(code),
    budget,
    basic,
    project,
    fiscal: own ? 0 : came,
    business: own ? Math.floor(came * 0.7) : extra,
    other: own ? came - Math.floor(came * 0.7) : 0,
  };
}
