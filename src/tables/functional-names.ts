import { CATEGORY_LINES } from "./functional-categories";
import { FUNCTIONAL_SECTIONS } from "./functional-sections";

/** Names that end alike below every 款 of 支出功能分类科目, by the last two digits of their 项. */
const ENDINGS: Readonly<Record<string, string>> = {
  行政运行: "01",
  一般行政管理事务: "02",
  机关服务: "03",
  事业运行: "50",
};

/** Below some codes such names stand elsewhere. */
const ENDINGS_OF_THEIR_OWN: Readonly<Record<string, string>> = {
  "21301 事业运行": "04",
  "208 其他生活救助": "25",
  "20825 其他城市生活救助": "01",
  "20825 其他农村生活救助": "02",
};

/** 款, and of its 项 those with names of their own that published tables of 2018 to 2025 print. */
const SEEN: Readonly<Record<string, string>> = {
  "20105": "05专项统计业务 06统计管理 07专项普查活动",
  "20106": "04预算改革业务 05财政国库业务 08财政委托业务支出",
  "20406": "04基层司法业务 05普法宣传 07公共法律服务",
  "20605": "03科技条件专项",
  "20607": "02科普活动",
  "20701":
    "04图书馆 05文化展示及纪念机构 08文化活动 09群众文化 10文化和旅游交流与合作 11文化创作与保护 12文化和旅游市场管理 13旅游宣传 14文化和旅游管理事务",
  "20703": "08群众体育",
  "20709": "04地方旅游开发项目补助",
  "20799": "03文化产业发展专项支出",
  "20802": "06社会组织管理",
  "20805":
    "01行政单位离退休 02事业单位离退休 05机关事业单位基本养老保险缴费支出 06机关事业单位职业年金缴费支出",
  "20807": "05公益性岗位补贴",
  "20808": "01死亡抚恤",
  "20810": "05社会福利事业单位",
  "21007": "17计划生育服务",
  "21011": "01行政单位医疗 02事业单位医疗 03公务员医疗补助",
  "21101": "04生态环境保护宣传 05环境保护法规、规划及标准 07生态环境保护行政许可",
  "21103": "01大气 02水体",
  "21111": "01减排专项支出 02生态环境执法监察",
  "21201": "04城管执法",
  "21202": "01城乡社区规划与管理",
  "21205": "01城乡社区环境卫生",
  "22102": "01住房公积金 02提租补贴 03购房补贴",
};

/** By level and name: 城乡社区环境卫生 is a 款 and its 项. */
const CODE_OF_NAME: ReadonlyMap<string, string> = new Map(
  [
    ...CATEGORY_LINES.flatMap(({ code, aliases }) =>
      aliases.map((name) => ({ code: code!, name })),
    ),
    ...FUNCTIONAL_SECTIONS,
    ...Object.entries(SEEN).flatMap(([section, items]) =>
      items.split(" ").map((item) => ({ code: section + item.slice(0, 2), name: item.slice(2) })),
    ),
  ].map(({ code, name }) => [named(code.length, bare(name)), code]),
);

function named(digits: number, bareName: string): string {
  return `${digits} ${bareName}`;
}

/** Tables shorten names by their signs and by 支出 at the end. */
function bare(name: string): string {
  return name.replace(/[^\p{Script=Han}]/gu, "").replace(/支出$/, "");
}

/** What is left over below a 款, or of a 类, comes last. */
const OTHER = /^其他.+/;

/**
 * Whether a functional code can bear a name, by the names that say it: between two codes this tells
 * which. `undefined` where the name says nothing; no complete list was at hand.
 */
export function suitsFunctionalName(code: string, name: string): boolean | undefined {
  const own = bare(name);
  const whole = CODE_OF_NAME.get(named(code.length, own));
  if (whole !== undefined) return code === whole;
  if (code.length < 5) return undefined;
  const ending = endingOf(code.slice(0, -2), own);
  return ending === undefined ? undefined : code.endsWith(ending);
}

/** The code next below another that a name says; `undefined` where it says none, or one of another level above. */
export function functionalCodeBelow(parent: string, name: string): string | undefined {
  const own = bare(name);
  const whole = CODE_OF_NAME.get(named(parent.length + 2, own));
  if (whole !== undefined) return whole.startsWith(parent) ? whole : undefined;
  const ending = endingOf(parent, own);
  return ending === undefined ? undefined : parent + ending;
}

/** The 类 of a name; `undefined` where it is none's. */
export function functionalClassNamed(name: string): string | undefined {
  return CODE_OF_NAME.get(named(3, bare(name)));
}

function endingOf(parent: string, bareName: string): string | undefined {
  const ending = ENDINGS_OF_THEIR_OWN[`${parent} ${bareName}`] ?? ENDINGS[bareName];
  return ending ?? (OTHER.test(bareName) ? "99" : undefined);
}
