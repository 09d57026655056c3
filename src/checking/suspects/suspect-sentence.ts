import type { Readings } from "../../identities/readings";
import { causeShortly } from "../causes/cause-sentence";
import { addressList, whereIsFigure } from "../places";
import type { Suspect } from "./suspect";

/** What is said of a suspect: where, what it is, what it should be, how sure that is. In Chinese. */
export function suspectSentence(suspect: Suspect, readings: Readings): string {
  const { cell, printed, slip, certain } = suspect;
  const now = printed === "" ? "现为空白" : `现为 ${printed}`;
  const should = shouldBe(suspect);
  const how = slip === undefined ? "" : `（疑似${slip}）`;
  const sure = certain ? "很可能有误" : "可能有误";
  const others = insteadOf(suspect);
  const also = others === "" ? "" : `也可能是${others}，仅凭勾稽关系不能区分。`;
  return `${whereIsFigure(cell, readings)} ${sure}：${now}，${should}${how}。${also}`;
}

function insteadOf({ cell, rivals, rivalCauses }: Suspect): string {
  const causes = [...new Set(rivalCauses.map((cause) => causeShortly(cause)))];
  if (rivals.length === 0) return causes.join("、或");
  const cells = ` ${addressList(rivals, cell.placed.sheet)}${rivals.length > 6 ? "" : " "}有误`;
  return [cells, ...causes].join("、或");
}

function shouldBe({ suggested, range }: Suspect): string {
  const between = range && range[0] !== range[1] ? `${range[0]}–${range[1]}` : undefined;
  if (suggested === undefined) return between ? `应在 ${between} 之间` : "应为多少无法推算";
  return `应为 ${suggested}${between ? `（${between} 之间均可）` : ""}`;
}
