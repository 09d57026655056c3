import { addressOf } from "../../sheets/address";
import { formOf } from "../../tables/forms";
import type { UnreadAmount } from "./unread-amount";
import type { Attempt } from "./mending";

/** `《支出决算表》F12所在的“人员支出”`; a row that has no words is said as one. */
export function whereUnread({ table, placed, name }: UnreadAmount): string {
  const where = `《${formOf(table).title}》${addressOf(placed.row, placed.column)}所在的`;
  return name === "" ? `${where}一行（没有名称）` : `${where}“${name}”`;
}

/** Why a relation is not checkable that holds in another reading; Chinese, without full stop. */
export function mendedSentence(attempts: readonly Attempt[]): string {
  const names = attempts.map(({ candidate }) => whereUnread(candidate)).join("、");
  const isTakenAway = attempts.every(({ candidate }) => candidate.role === "counted");
  return `${names}没有读懂，${isTakenAway ? "不计入" : "计入"}则相符`;
}

/** Why a relation is not checkable beside more unread amounts than can be tried. */
export function tooManySentence(candidates: readonly UnreadAmount[]): string {
  return `${whereUnread(candidates[0]!)}等 ${candidates.length} 处没有读懂，不知是否应计入`;
}

/** What is said beside a relation that no reading of the unread amounts mends. */
export function openSentence(candidates: readonly UnreadAmount[]): string {
  const [first, ...others] = candidates;
  const more = others.length === 0 ? "" : `等 ${candidates.length} 处`;
  return `${whereUnread(first!)}${more}没有读懂，计入与否都不相符`;
}

/** Why a relation is not checkable that stands or falls with a caption that was read inexactly. */
export function inexactSentence(candidate: UnreadAmount): string {
  return `${whereUnread(candidate)}是按相近的名称读的，按此不相符`;
}
