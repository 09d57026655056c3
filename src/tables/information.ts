import type { Figure } from "../amounts/figure";
import type { MoneyUnit } from "../amounts/money-unit";
import type { CellPlace } from "../sheets/sheet";

/** A line of the tables beside the nine from which an explanation takes what they do not hold. */
export interface InformationLine {
  readonly key: string;
  readonly kind: "amount" | "count";
  /** Other captions, by year and province, without ordinals, 其中 and the unit of counting. */
  readonly aliases: readonly string[];
}

/** What such a line says, and where. */
export interface InformationFigure extends CellPlace {
  readonly key: string;
  readonly kind: InformationLine["kind"];
  readonly figure: Figure;
  /** The unit of amounts. */
  readonly money: MoneyUnit;
  /** Whether it stands in a file of its own, and not beside the nine tables. */
  readonly isApart?: true;
}

function amount(key: string, ...aliases: string[]): InformationLine {
  return { key, kind: "amount", aliases };
}

function count(key: string, ...aliases: string[]): InformationLine {
  return { key, kind: "count", aliases };
}

/** Sources: 机构运行信息表 (财决附03表) of 2018 to 2023; 云南 “三公”经费、行政参公单位机关运行经费情况表. */
export const INFORMATION_LINES: readonly InformationLine[] = [
  amount("机关运行经费", "机关运行经费支出"),
  count("因公出国（境）团组数", "因公出国(境)团组"),
  count("因公出国（境）人次", "因公出国(境)人次数"),
  count("购置公务用车数", "公务用车购置数", "购置公务用车数量"),
  count("公务用车保有量", "公务用车保有量数"),
  count("国内公务接待批次", "国内公务接待批次数"),
  count("国内公务接待人次", "国内公务接待人次数"),
  amount("外事接待支出", "外事接待费"),
  count("外事接待批次", "外事接待批次数"),
  count("外事接待人次", "外事接待人次数"),
  amount("政府采购支出", "政府采购支出合计", "政府采购支出总额"),
  amount("政府采购货物支出"),
  amount("政府采购工程支出"),
  amount("政府采购服务支出"),
  amount("授予中小企业合同金额", "政府采购授予中小企业合同金额"),
  amount("授予小微企业合同金额", "政府采购授予小微企业合同金额"),
  count("车辆总数", "车辆数合计", "车辆合计"),
  count("副部（省）级及以上领导用车", "副部(省)级以上领导用车"),
  count("主要负责人用车", "主要领导干部用车"),
  count("机要通信用车"),
  count("应急保障用车"),
  count("执法执勤用车"),
  count("特种专业技术用车"),
  count("离退休干部服务用车", "离退休干部用车"),
  count("其他用车"),
  count("单价100万元（含）以上设备", "单价100万元(含)以上设备(不含车辆)"),
];

/** The heads of the columns that hold them; another column is not taken for one of these. */
export const INFORMATION_HEADS =
  /^(?:决算统计数|统计数|决算数|本年决算数|本年统计数|本年数|金额|数量|实有数)(?:\((?:万元|元|个|辆)\))?$/;

/** What 机构运行信息表 repeats of the “三公” table; the keys are that table's items. */
export const THREE_PUBLIC_REPEATED: readonly InformationLine[] = [
  amount("合计", "支出合计", "“三公”经费支出合计", "三公经费支出合计"),
  amount("因公出国（境）费", "因公出国(境)费用"),
  amount("公务用车购置及运行维护费", "公务用车购置及运行费"),
  amount("公务用车购置费"),
  amount("公务用车运行维护费", "公务用车运行费"),
  amount("公务接待费"),
];

/** What such a sheet is called. */
export const REPEATS_THREE_PUBLIC = /机构运行信息/;
