import { SHORT_DIRECTION } from "./role-words";

/**
 * Words that may stand between a caption and its number, or before a number that goes on with the
 * subject. What is left of them is a noun of its own: then the number is of something that we do not know.
 */
const FILLER =
  /(?:增加|增长|减少|下降|降低|上升|提高|压减|[增减降])[到至]|20\d\d|年初|上一年度?|今年度?|去年度?|上?年度?(?:末|底)?|全年|全部|本年度?|当年|同期|[由从](?=[上去前同]|20\d\d|$)|^(?:资金|当年)?结余$|本级|本?单位|我单位|本?部门|（[^（）]*）|[（），、：—\-]|其中|相比|对比|比|较|与|同|和|决算(?:数|收入|支出)?|预算(?:数|支出)?|金额|总额|实际|实现|完成|执行|安排|发生|使用|开支|列支|为|均|共计?|合计|总计|各|达到?|约|是|的|了|数|额|率|比重|比例|占|增加|增长|上升|提高|减少|下降|降低|节约|压减|超支|节支|节余|大于|小于|高于|低于|超过|幅度|同比|增幅|降幅|有所|费用支出(?=比|较|与|决算|$)|没有发生|未发生|净|分别|主要|支出(?=决算|预算|为|共|合计|总计|$)|经费支出|财政拨款|一般公共预算|反映|情况|涉及|截至|\d+月\d+日|[+＋]/g;

/** Whether nothing but filler stands here. */
export function isFiller(words: string): boolean {
  return words.replace(SHORT_DIRECTION, "$1").replace(FILLER, "") === "";
}

/** What may stand right before a caption: nothing, a time, a unit's name, the whole that it is a part of. */
const BEFORE =
  /(?:^|年度?|其中|本年|当年|全年|本级|[：、，；（）.．]|单位|部门|中心|局|委|院|所|校|馆|队|站|办|厅|会|处|社|署|室|园|场|政府|及|和|与|按|从|占|共|是|为|（含|中，?|(?:总计|合计|收入|支出|经费|金额|决算)中(?:含|包含|包括)?|财政拨款|一般公共预算|政府性基金预算|国有资本经营预算|(?:财政拨款|资金)安排的?|(?:^|[^不])包括|\d[.、）]|(?:^|，)支出)$/;

/** 中 after a whole says that a part of it follows; after another word it is a part of that word. */
const WITHIN = /(?:总计|合计|收入|支出|经费|金额|决算|其)中$/;

/** Whether a caption can begin after these words. */
export function canPrecedeCaption(words: string, unit: string): boolean {
  if (unit !== "" && words.endsWith(unit)) return true;
  if (words.endsWith("中") && !WITHIN.test(words)) return false;
  return BEFORE.test(words);
}
