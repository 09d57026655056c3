/** A fact that no table holds: somebody types it in. */
export interface GivenFact {
  readonly name: string;
  readonly kind: "amount" | "count" | "score" | "words";
  /** For the author: what is asked for, and where it can be looked up. */
  readonly about: string;
  /** Whether last year's value is asked for as well, under 上年 and the name. */
  readonly lastYearToo?: boolean;
  /** Asked for each line of a list of codes, under the name and the code: `用途/2080505`. */
  readonly perLine?: boolean;
}

function amount(name: string, about: string, lastYearToo = false): GivenFact {
  return { name, kind: "amount", about, lastYearToo };
}

function count(name: string, about: string): GivenFact {
  return { name, kind: "count", about };
}

function words(name: string, about: string): GivenFact {
  return { name, kind: "words", about };
}

/** What is asked for each 项, where a pack tells it. Kept by code, so that it is offered again next year. */
export const LINE_GIVEN_FACTS: readonly GivenFact[] = [
  { ...words("用途", "这个科目的钱主要用于什么，接在“主要用于”后面"), perLine: true },
  { ...amount("全年预算", "预算调整后这个科目的全年预算数"), perLine: true },
];

const VEHICLES = "机构运行信息表、国有资产使用情况表";
const ABROAD = "因公出国（境）费的明细账";
const RUNNING = "公务用车运行维护费的明细账";

/** What the explanation needs beside the nine tables (财政部、各省部门决算公开模板). */
export const GIVEN_FACTS: readonly GivenFact[] = [
  amount("一般公共预算支出年初预算", "部门预算批复：一般公共预算财政拨款支出合计"),
  amount("一般公共预算基本支出年初预算", "部门预算批复：其中基本支出"),
  amount("一般公共预算项目支出年初预算", "部门预算批复：其中项目支出"),
  amount("一般公共预算支出全年预算", "预算调整后的一般公共预算财政拨款支出合计"),
  words("项目支出用途和成效", "项目支出用在哪几个方面、各多少、有什么成效，写成完整的句子"),
  amount("机关运行经费", "行政单位和参公单位的公用经费；其他单位没有，填 0", true),
  amount("机关运行经费年初预算", "部门预算公开的机关运行经费"),
  count("因公出国（境）团组数", VEHICLES),
  count("因公出国（境）人次", VEHICLES),
  amount("因公出国（境）住宿费", ABROAD),
  amount("因公出国（境）旅费", ABROAD),
  amount("因公出国（境）伙食补助费", ABROAD),
  amount("因公出国（境）培训费", ABROAD),
  amount("因公出国（境）杂费", ABROAD),
  count("购置公务用车数", VEHICLES),
  count("公务用车保有量", `${VEHICLES}：年末开支财政拨款的公务用车`),
  words("公务用车用途", "公务用车主要用来做什么，几个字，如“新闻采访”"),
  amount("公务用车燃料费", RUNNING),
  amount("公务用车维修费", RUNNING),
  amount("公务用车过路过桥费", RUNNING),
  amount("公务用车保险费", RUNNING),
  amount("公务用车安全奖励费", RUNNING),
  amount("国内公务接待支出", "公务接待费的明细账：国内公务接待，不含外事接待"),
  count("国内公务接待批次", VEHICLES),
  count("国内公务接待人次", VEHICLES),
  amount("外事接待支出", VEHICLES),
  count("外事接待批次", VEHICLES),
  count("外事接待人次", VEHICLES),
  amount("政府采购支出", "机构运行信息表：政府采购支出合计"),
  amount("政府采购货物支出", "机构运行信息表"),
  amount("政府采购工程支出", "机构运行信息表"),
  amount("政府采购服务支出", "机构运行信息表"),
  amount("授予中小企业合同金额", "机构运行信息表"),
  amount("授予小微企业合同金额", "机构运行信息表"),
  amount("预留中小企业采购预算", "面向中小企业预留的政府采购项目预算金额"),
  amount("预留小微企业采购预算", "面向小微企业预留的政府采购项目预算金额"),
  amount(
    "预留采购中小企业成交金额",
    "面向中小企业预留的采购项目中，由中小企业供应商中标或成交的金额",
  ),
  amount(
    "预留采购小微企业成交金额",
    "面向小微企业预留的采购项目中，由小微企业供应商中标或成交的金额",
  ),
  amount("其他采购中小企业成交金额", "其他政府采购项目中，由中小企业供应商中标或成交的金额"),
  amount("货物采购授予中小企业合同金额", "政府采购台账"),
  amount("工程采购授予中小企业合同金额", "政府采购台账"),
  amount("服务采购授予中小企业合同金额", "政府采购台账"),
  count("车辆总数", "国有资产使用情况表"),
  count("副部（省）级及以上领导用车", "国有资产使用情况表"),
  count("主要负责人用车", "国有资产使用情况表"),
  count("机要通信用车", "国有资产使用情况表"),
  count("应急保障用车", "国有资产使用情况表"),
  count("执法执勤用车", "国有资产使用情况表"),
  count("特种专业技术用车", "国有资产使用情况表"),
  count("离退休干部服务用车", "国有资产使用情况表"),
  count("其他用车", "国有资产使用情况表"),
  words("其他用车用途", "其他用车主要用来做什么，几个字"),
  count("单价100万元（含）以上设备", "国有资产使用情况表"),
  count("绩效自评项目数", "绩效自评报告：开展自评的项目个数"),
  amount("绩效自评项目资金", "绩效自评报告：自评项目涉及的资金"),
  count("编报绩效目标项目数", "编报绩效目标的项目个数"),
  amount("编报绩效目标项目资金", "编报绩效目标的项目涉及的预算金额"),
  count("绩效跟踪项目数", "开展绩效跟踪的项目个数"),
  amount("绩效跟踪项目资金", "开展绩效跟踪的项目涉及的预算金额"),
  { name: "绩效自评平均得分", kind: "score", about: "各项目自评得分的平均数" },
  count("绩效自评为优的项目数", "绩效自评报告"),
  count("绩效自评为良的项目数", "绩效自评报告"),
  count("绩效自评为合格的项目数", "绩效自评报告"),
  count("绩效自评为不合格的项目数", "绩效自评报告"),
  count("绩效自评发现问题数", "绩效自评报告"),
  count("绩效自评问题已整改数", "绩效自评报告"),
  count("绩效自评问题正在整改数", "绩效自评报告"),
  words("绩效自评综述", "绩效自评报告的结论，一两句话"),
  {
    name: "部门整体绩效自评得分",
    kind: "score",
    about: "部门整体绩效自评表的总分；没有开展，填 0",
  },
  amount("部门整体支出预算数", "部门整体绩效自评表：全年预算数"),
  amount("部门整体支出执行数", "部门整体绩效自评表：全年执行数"),
  words("部门整体绩效自评结论", "部门整体绩效自评的结论、问题和改进措施，写成完整的句子"),
  count("公开自评结果的项目数", "在部门决算中反映自评结果的一级项目个数"),
  words("项目绩效自评结果", "各项目的自评得分和主要结论，写成完整的句子"),
  words("绩效评价结果应用", "评价结果怎样用于预算和管理，一两句话"),
  words(
    "一般性支出说明",
    "会议费、培训费和节庆、论坛、赛事等活动开支了多少、用于什么，写成完整的句子；没有就写没有",
  ),
  words("专项支出说明", "专项支出、转移支付的情况；没有就写没有"),
];
