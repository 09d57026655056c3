import { VEHICLE_KINDS } from "./vehicle-kinds";

/** What facts that the author types in must agree in, with each other and with the tables. */
export interface GivenRelation {
  readonly whole: string;
  /** `all`: the parts make up the whole; `some`: together they are not more than it. */
  readonly parts: "all" | "some";
  readonly of: readonly string[] | { readonly list: string; readonly fact: string };
}

/**
 * Sources: 机构运行信息表 (财决附03表), where 其中 means some and a list after a colon means all; the
 * published forms of the explanation.
 */
export const GIVEN_RELATIONS: readonly GivenRelation[] = [
  {
    whole: "一般公共预算支出年初预算",
    parts: "some",
    of: { list: "一般公共预算项", fact: "年初预算" },
  },
  {
    whole: "因公出国（境）费决算",
    parts: "some",
    of: [
      "因公出国（境）住宿费",
      "因公出国（境）旅费",
      "因公出国（境）伙食补助费",
      "因公出国（境）培训费",
      "因公出国（境）杂费",
    ],
  },
  { whole: "因公出国（境）人次", parts: "some", of: ["因公出国（境）团组数"] },
  {
    whole: "公务用车运行维护费决算",
    parts: "some",
    of: [
      "公务用车燃料费",
      "公务用车维修费",
      "公务用车过路过桥费",
      "公务用车保险费",
      "公务用车安全奖励费",
    ],
  },
  { whole: "公务接待费决算", parts: "some", of: ["外事接待支出"] },
  { whole: "公务接待费决算", parts: "some", of: ["国内公务接待支出"] },
  { whole: "国内公务接待人次", parts: "some", of: ["国内公务接待批次"] },
  { whole: "外事接待人次", parts: "some", of: ["外事接待批次"] },
  {
    whole: "政府采购支出",
    parts: "all",
    of: ["政府采购货物支出", "政府采购工程支出", "政府采购服务支出"],
  },
  {
    whole: "授予中小企业合同金额",
    parts: "all",
    of: [
      "货物采购授予中小企业合同金额",
      "工程采购授予中小企业合同金额",
      "服务采购授予中小企业合同金额",
    ],
  },
  { whole: "授予中小企业合同金额", parts: "some", of: ["授予小微企业合同金额"] },
  {
    whole: "车辆总数",
    parts: "all",
    of: VEHICLE_KINDS,
  },
];

/** The relation in the accountants' notation, as it is judged: of a list `［一般公共预算项］年初预算之和≤…`. */
export function givenRelationText({ whole, parts, of }: GivenRelation): string {
  const sum = "list" in of ? `［${of.list}］${of.fact}之和` : of.join("＋");
  return parts === "all" ? `${whole}＝${sum}` : `${sum}≤${whole}`;
}
