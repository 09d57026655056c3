import { normalise, withoutOrdinal } from "../sheets/wording";
import { filled, type Grid } from "./grid";

/**
 * Accounts that carry titles like those of the nine tables and are none: what their sheets say. Of the
 * captions, none of which stands on a department's form, two decide; a title decides alone, unless two
 * captions are a department's: 总工会, 医疗保险中心 and 重点工程建设办公室 name themselves in titles too.
 */
interface LookAlike {
  /** What it looks like, in Chinese. */
  readonly name: string;
  readonly titled: RegExp;
  /** Whole captions, without their ordinals; beside a code of spending they are its name, and tell nothing. */
  readonly captions: RegExp;
}

const LOOK_ALIKES: readonly LookAlike[] = [
  {
    name: "一级政府（省、市、县、区、乡镇）的财政决算表",
    titled:
      /(?:省|市|县|区|州|盟|旗|乡|镇|街道|本级|全域)(?:一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?)(?:收支|收入|支出)(?:总?决算|决算)(?:总|明细|平衡|功能分类)*表|财政总?决算/,
    captions:
      /^(?:税收收入|非税收入|增值税|企业所得税|个人所得税|城市维护建设税|土地增值税|契税|耕地占用税|房产税|印花税|资源税|车船税|税收返还收入|返还性收入|转移性收入|转移性支出|一般性转移支付(?:收入|支出)?|专项转移支付(?:收入|支出)?|上解(?:上级)?支出|上解收入|体制上解支出|调入资金|调出资金|债务(?:转贷)?收入|地方政府(?:一般|专项)?债务.*|补充预算稳定调节基金|动用预算稳定调节基金|安排预算稳定调节基金|行政事业性收费收入|罚没收入|国有土地使用权出让收入|国有土地收益基金收入|彩票公益金收入|城市基础设施配套费收入|利润收入|股利、?股息收入|产权转让收入|清算收入|解决历史遗留问题及改革成本支出|国有企业资本金注入)$/,
  },
  {
    name: "村（居）集体的收支决算表",
    titled:
      /(?:村|社区|村委会|居委会|村民委员会|居民委员会|经济(?:联合|合作)社|村民小组)(?:20[0-9]{2}年度?)?(?:财务)?(?:收支|收入支出)决算/,
    captions:
      /^(?:发包(?:及上交)?收入|上交收入|村级.*|集体.*收入|征地补偿.*|土地(?:流转|承包).*收入|公益支出|公益性支出|村(?:组)?干部.*|农户.*|福利费|管理费用?|村庄.*)$/,
  },
  {
    name: "工会或社会团体的收支决算表",
    titled: /工会(?:委员会|联合会)?.*(?:收支|收入支出)决算/,
    captions:
      /^(?:会费收入|拨缴经费(?:收入)?|上级补助经费|行政补助收入|工会.*|职工活动(?:组织)?支出|维权支出|职工服务支出|会员活动(?:费|支出)?|捐赠收入|团体会费收入)$/,
  },
  {
    name: "食堂的收支决算表",
    titled: /(?:食堂|伙食|膳食).*(?:收支|收入支出)(?:决算|情况)?/,
    captions:
      /^(?:伙食费?收入|伙食费?支出|餐费收入|膳食.*|食材.*|主食.*|副食.*|粮油支出|米面粮油.*|肉(?:禽|类).*|蔬菜.*|燃料费|炊事.*|学生伙食.*)$/,
  },
  {
    name: "基本建设（工程）的财务决算表",
    titled: /(?:基本建设|基建|工程|竣工).*(?:收支|收入支出|财务|支出)决算/,
    captions:
      /^(?:基建拨款.*|建筑安装工程(?:投资|支出)?|设备投资|待摊投资|其他投资|交付使用资产|基建投资借款|工程结算.*|项目资本金?|待核销基建支出|转出投资)$/,
  },
  {
    name: "社会保险基金的收支决算表",
    titled:
      /(?:社会保险|养老保险|医疗保险|失业保险|工伤保险|生育保险)(?:基金)?.*(?:收支|收入|支出)?决算/,
    captions:
      /^(?:(?:社会|基本养老|基本医疗|医疗|失业|工伤|生育|养老)?保险费收入|(?:基本)?养老金支出|(?:基本)?医疗保险待遇支出|.*保险待遇支出|失业保险金支出|丧葬(?:补助金|抚恤).*|统筹(?:基金)?.*|个人账户.*|待遇支出|财政补贴收入|转移收入|转移支出)$/,
  },
];

/** Captions and heads of the forms of departments that no other accounts have. */
const OF_DEPARTMENTS =
  /^(?:财政拨款收入|(?:一般公共|政府性基金|国有资本经营)预算财政拨款(?:收入)?|附属单位上缴收入|上缴上级支出|对附属单位补助支出|使用非财政拨款结余.*|用事业基金弥补收支差额|结余分配|年[初末]结转和结余)$/;

const ENOUGH_CAPTIONS = 2;
/** The rows in which a title stands, and those that are looked through for captions. */
const TITLE_ROWS = 5;
const CAPTION_ROWS = 120;

/** What a sheet looks like that is none of the nine tables; `undefined` where it may be one. */
export function lookAlikeOn(grid: Grid): string | undefined {
  const captions = new Set(captionsIn(grid, CAPTION_ROWS).map(captionOf));
  const areTold = (telling: RegExp) =>
    [...captions].filter((caption) => telling.test(caption)).length >= ENOUGH_CAPTIONS;
  const titles = areTold(OF_DEPARTMENTS) ? [] : textsIn(grid, TITLE_ROWS).filter(isTitle);
  const alike = LOOK_ALIKES.find(
    ({ titled, captions: telling }) =>
      areTold(telling) || titles.some((title) => titled.test(title)),
  );
  return alike?.name;
}

/** A line that may be a title: of no department's appropriations, and no sentence. */
function isTitle(text: string): boolean {
  return text.includes("决算") && text.length <= 60 && !/财政拨款|。|部门决算/.test(text);
}

function captionOf(text: string): string {
  return withoutOrdinal(text).replace(/^(?:其中|加|减)[:、]?/, "");
}

/** `这是预算公开表`, where the title speaks of a budget and nothing near it of final accounts. */
export function isBudgetSheet(grid: Grid): boolean {
  const near = [...textsIn(grid, TITLE_ROWS + 2), normalise(grid.sheet.name)];
  if (near.some((text) => text.includes("决算"))) return false;
  return near.some((text) => BUDGET_TITLE.test(text.replace(THREE_BUDGETS, "")));
}

/** Titles that budgets' publications bear, and final accounts of some places too. */
export function mayBeBudgetSheet(grid: Grid): boolean {
  const near = textsIn(grid, TITLE_ROWS + 2);
  return (
    near.every((text) => !text.includes("决算")) && near.some((text) => SHARED_TITLE.test(text))
  );
}

const SHARED_TITLE =
  /(?:收支|收入|支出)总表$|(?:一般公共|政府性基金|国有资本经营)预算(?:财政拨款)?(?:基本)?支出(?:情况|明细)?表$/;
const THREE_BUDGETS = /一般公共预算|政府性基金预算|国有资本经营预算|国有资本预算/g;
const BUDGET_TITLE = /预算(?:收支|收入|支出|总|情况|明细|功能分类|公开|批复)*表/;

export const BUDGET_SENTENCE = "这是预算公开表，用 --budget 或在决算说明里打开，这里未核对";

/** The sentence for a sheet that looks like something else. */
export function looksLike(name: string): string {
  return `像是${name}，不是部门决算公开表，未核对`;
}

function textsIn(grid: Grid, rows: number): readonly string[] {
  return rowsOf(grid, rows).flatMap((row) => row.filter((text) => HAN.test(text)));
}

/**
 * Texts that are no name of a code: 22301 解决历史遗留问题及改革成本支出 and 23203 地方政府一般债务付息支出 stand
 * on a department's forms too.
 */
function captionsIn(grid: Grid, rows: number): readonly string[] {
  return rowsOf(grid, rows).flatMap((row) =>
    row.filter((text, index) => HAN.test(text) && !isBesideCode(row.slice(0, index))),
  );
}

/** Whether what stands left of a text ends in a code of spending, whole (22301) or by its levels (223, 01). */
function isBesideCode(left: readonly string[]): boolean {
  const level = left.findLastIndex((text) => !LOWER_LEVEL.test(text));
  const isCode = SPENDING_CODE.test(left[level] ?? "");
  return isCode || (level < 0 && left.length > 0);
}

/** A class of spending, or what is below it; 230 转移性支出 is of accounts between governments alone. */
const SPENDING_CODE = /^2(?!30)\d{2}(?:\d{2}){0,2}$/;
/** A 款 or 项 in a cell of its own; the levels above may be left blank. */
const LOWER_LEVEL = /^\d{2}$/;

/** The texts of each row, from left to right. */
function rowsOf(grid: Grid, rows: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.min(rows, grid.rowCount) }, (_, row) =>
    [...filled(grid, row)].map(({ text }) => text),
  );
}

const HAN = /\p{Script=Han}/u;
