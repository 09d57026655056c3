import type { SectionKind } from "./section-words";

/** A number of things: what stands before it, in which unit, and the fact that it is. */
export interface CountedWords {
  readonly section: SectionKind;
  /** Held against the end of what stands before the number in its sentence. */
  readonly before: RegExp;
  readonly unit: RegExp;
  readonly fact: string;
}

function counted(section: SectionKind, fact: string, before: RegExp, unit: RegExp): CountedWords {
  return { section, fact, before, unit };
}

const GROUPS = /^(?:个|批次|批|次)$/;
const PERSONS = /^(?:人次|人)$/;
const VEHICLES = /^辆$/;

/** What stands before the groups that went abroad: anything but 来访, which came. */
const NOT_VISITING = "(?:^|[^访]|(?:^|[^来])访)";

/** 公务接待, but not 国（境）外公务接待. */
const AT_HOME = "(?:国内公务接待|(?:^|[^外内])公务接待)";

/** 外事接待; where 国内公务接待 is named after it, a sentence speaks of all visits again. */
const FOREIGN = "(?:(?:外事|外宾)(?:(?!国内)[^。；]){0,20}?(?:来访团组|接待)|接待外宾)";

/** What may stand between the visits and the visitors. */
const IN_ALL =
  "(?:（其中：?外事接待\\d+批次）)?[，、；]?(?:国内公务接待人次|(?:国内)?公务接待|接待人数|接待人次|接待)?(?:累计|共计|共)?";

/** Source: the forms' own sentences; the telling ones first. */
export const COUNTED: readonly CountedWords[] = [
  counted("three-public", "外事接待批次", new RegExp(`${FOREIGN}$`), GROUPS),
  counted(
    "three-public",
    "外事接待人次",
    new RegExp(`${FOREIGN}\\d+(?:个|批次|批)[，、]?(?:共|计)?$`),
    PERSONS,
  ),
  counted("three-public", "外事接待批次", /国（境）外来访团组$/, GROUPS),
  counted(
    "three-public",
    "外事接待人次",
    /国（境）外来访团组\d+个[、，](?:来访外宾|外宾)?$/,
    PERSONS,
  ),
  counted("three-public", "国内公务接待批次", /国内来访团组$/, GROUPS),
  counted("three-public", "国内公务接待人次", /国内来访团组\d+个[、，](?:来宾)?$/, PERSONS),
  counted("three-public", "因公出国（境）团组数", /因公出国（境）(?:共计|共)?$/, /^个$/),
  counted(
    "three-public",
    "因公出国（境）人次",
    /因公出国（境）(?:共计|共)?\d+个团组[，、](?:共计|共|累计)?$/,
    PERSONS,
  ),
  counted(
    "three-public",
    "因公出国（境）团组数",
    new RegExp(`${NOT_VISITING}团组(?:数)?(?:共计|共|为|计)?$`),
    GROUPS,
  ),
  counted(
    "three-public",
    "因公出国（境）人次",
    new RegExp(`${NOT_VISITING}团组(?:数)?\\d+(?:个|次)[、，；]?(?:累计|出国（境）|共计|共)?$`),
    PERSONS,
  ),
  counted(
    "three-public",
    "购置公务用车数",
    /(?:^|[^有]|(?:^|[^没])有)购置(?:（更新）)?(?:公务用车)$/,
    VEHICLES,
  ),
  counted("three-public", "购置公务用车数", /(?:公务用车购置|购置车辆|经批准购置的)$/, VEHICLES),
  counted("three-public", "公务用车保有量", /(?:保有量(?:为)?|共有公务用车)$/, VEHICLES),
  counted(
    "three-public",
    "国内公务接待批次",
    new RegExp(`${AT_HOME}(?:[^。；外批]{0,24}接待)?$|国内接待$`),
    /^(?:批次|次)$/,
  ),
  counted(
    "three-public",
    "国内公务接待人次",
    new RegExp(
      `${AT_HOME}(?:[^。；外批]{0,24}接待)?\\d+批?次${IN_ALL}$|国内接待\\d+批?次${IN_ALL}$`,
    ),
    PERSONS,
  ),
  counted("assets", "车辆总数", /共有(?:公务用车|车辆)$/, VEHICLES),
  counted("assets", "车辆总数", /年(?:期?末|底)?，?车辆$/, /^[辆台]$/),
  counted("assets", "副部（省）级及以上领导用车", /(?:副部|部级|省级)[^、，；]*用车$/, VEHICLES),
  counted("assets", "主要负责人用车", /主要(?:负责人|领导干部)用车$/, VEHICLES),
  counted("assets", "机要通信用车", /机要通信用车$/, VEHICLES),
  counted("assets", "应急保障用车", /应急保障用车$/, VEHICLES),
  counted("assets", "执法执勤用车", /执法执勤用车$/, VEHICLES),
  counted("assets", "特种专业技术用车", /特种专业技术用车$/, VEHICLES),
  counted("assets", "离退休干部服务用车", /离退休干部(?:服务)?用车$/, VEHICLES),
  counted("assets", "其他用车", /[，、：]其他用车$/, VEHICLES),
  counted(
    "assets",
    "单价100万元（含）以上设备",
    /单(?:价|位价值)100万元(?:（含）以上(?:的)?(?:设备|专用设备)?(?:（不含车辆）)?|以上(?:的)?设备（不含车辆）)$/,
    /^台$/,
  ),
  counted(
    "performance",
    "绩效自评项目数",
    /(?:绩效自评，(?:共)?涉及项目|绩效自评的(?:20\d\d年度)?项目)$/,
    /^个$/,
  ),
  counted(
    "performance",
    "部门整体绩效自评得分",
    /整体[^。]*[^均目](?:自评得分|评分结果为|综合得分)$/,
    /^分$/,
  ),
  counted("performance", "公开自评结果的项目数", /部门决算中反映[^。]{0,16}?(?:涉及)?$/, /^个$/),
  counted("performance", "编报绩效目标项目数", /编报绩效目标的(?:20\d\d年度)?项目$/, /^个$/),
  counted("performance", "绩效跟踪项目数", /绩效跟踪(?:评价)?的(?:20\d\d年度)?项目$/, /^个$/),
  counted("performance", "绩效自评平均得分", /平均得分$/, /^分$/),
  counted("performance", "绩效自评为优的项目数", /绩效评级为优的项目$/, /^个$/),
  counted("performance", "绩效自评为良的项目数", /绩效评级为良的项目$/, /^个$/),
  counted("performance", "绩效自评为合格的项目数", /绩效评级为合格的项目$/, /^个$/),
  counted("performance", "绩效自评为不合格的项目数", /绩效评级为不合格的项目$/, /^个$/),
  counted("performance", "绩效自评发现问题数", /绩效自评中共发现问题$/, /^个$/),
  counted("performance", "绩效自评问题已整改数", /已经完成整改的$/, /^个$/),
  counted("performance", "绩效自评问题正在整改数", /正在整改的$/, /^个$/),
  counted(
    "procurement",
    "预留采购中小企业成交金额",
    /面向中小企业预留的?政府采购项目中，由中小企业供应商中标或成交的，采购金额$/,
    /^万?元$/,
  ),
  counted(
    "procurement",
    "预留采购小微企业成交金额",
    /面向小微企业预留的?政府采购项目中，由小微企业供应商中标或成交的，采购金额$/,
    /^万?元$/,
  ),
  counted(
    "procurement",
    "其他采购中小企业成交金额",
    /在其他政府采购项目中，由中小企业供应商中标或成交的，采购金额$/,
    /^万?元$/,
  ),
];
