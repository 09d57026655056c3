import { ZERO } from "../../amounts/decimal";
import type { Fact } from "../fact";
import type { GivenFact } from "./given-facts";
import { VEHICLE_KINDS } from "./vehicle-kinds";

/** What there is nothing of where its whole is nothing; the forms print it as 0 then. */
const PARTS: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  [
    "因公出国（境）费决算",
    [
      "因公出国（境）团组数",
      "因公出国（境）人次",
      "因公出国（境）住宿费",
      "因公出国（境）旅费",
      "因公出国（境）伙食补助费",
      "因公出国（境）培训费",
      "因公出国（境）杂费",
    ],
  ],
  ["公务用车购置费决算", ["购置公务用车数"]],
  [
    "公务用车运行维护费决算",
    [
      "公务用车燃料费",
      "公务用车维修费",
      "公务用车过路过桥费",
      "公务用车保险费",
      "公务用车安全奖励费",
    ],
  ],
  ["公务接待费决算", ["国内公务接待支出", "国内公务接待批次", "国内公务接待人次", "外事接待支出"]],
  ["外事接待支出", ["外事接待批次", "外事接待人次"]],
  ["车辆总数", VEHICLE_KINDS],
  [
    "政府采购支出",
    ["政府采购货物支出", "政府采购工程支出", "政府采购服务支出", "授予中小企业合同金额"],
  ],
  ["政府采购货物支出", ["货物采购授予中小企业合同金额"]],
  ["政府采购工程支出", ["工程采购授予中小企业合同金额"]],
  ["政府采购服务支出", ["服务采购授予中小企业合同金额"]],
  ["授予中小企业合同金额", ["授予小微企业合同金额"]],
  ["编报绩效目标项目数", ["编报绩效目标项目资金"]],
  ["绩效跟踪项目数", ["绩效跟踪项目资金"]],
  ["绩效自评项目数", ["绩效自评项目资金", "绩效自评发现问题数"]],
  ["绩效自评发现问题数", ["绩效自评问题已整改数", "绩效自评问题正在整改数"]],
];

const WHOLE = new Map(
  PARTS.flatMap(([whole, parts]) => parts.map((part) => [part, whole] as const)),
);

/** What a fact is a part of, where a whole of nothing leaves nothing for it. */
export function wholeOfPart(name: string): string | undefined {
  return WHOLE.get(name);
}

/** Nothing, with the whole's cells, where the whole is known to be nothing. */
export function partOfNothing(whole: Fact, kind: GivenFact["kind"]): Fact | undefined {
  const isNothing =
    (whole.kind === "amount" && whole.yuan.isZero()) ||
    (whole.kind === "count" && whole.count.isZero());
  if (!isNothing || kind === "words") return undefined;
  const { sources } = whole;
  return kind === "amount"
    ? { kind: "amount", yuan: ZERO, sources }
    : { kind: "count", count: ZERO, sources };
}
