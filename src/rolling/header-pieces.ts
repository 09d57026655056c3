import type { FactBook } from "../narrative/fact";
import type { ItemHeader } from "../reading-text/item-header";
import { plainName } from "../reading-text/item-names";
import { bracketedLike } from "../reading-text/level-signs";
import { asItStands, type ParagraphAtWork, type RollingWork } from "./at-work";
import { categoryNameIn, categoryOf } from "./category-paragraph";
import { reworded, type RolledPiece } from "./rolled-piece";

const LEVELS = [
  ["类名", "（类）"],
  ["款名", "（款）"],
  ["名称", "（项）"],
] as const;

/** The names of 类, 款 and 项 at the top of a paragraph, as this year's table prints them. */
export function headerPieces(p: ParagraphAtWork, work: RollingWork): readonly RolledPiece[] {
  return [...itemHeader(p, work), ...categoryHeader(p, work)];
}

const CATEGORY_DIGITS = 3;

function itemHeader(p: ParagraphAtWork, { target }: RollingWork): readonly RolledPiece[] {
  const { header } = p;
  if (!header?.match) return [];
  const { start, end } = header.header;
  const line = {
    kind: "line",
    list: header.list,
    key: header.match.line.key,
    field: "本年",
  } as const;
  const now = p.as(line);
  if (now.kind !== "line") return [];
  const said = p.text.slice(start, end);
  if (header.header.code !== undefined)
    return codedHeader(header.header, now.key, nameIn(target, now.list, now.key, "名称"));
  // Below a heading that names the 类 a header does not, as long as it is of that 类.
  const isOfThat =
    p.isBelowCategory === true ||
    now.key.slice(0, CATEGORY_DIGITS) === line.key.slice(0, CATEGORY_DIGITS);
  const levels = LEVELS.filter(([, sign]) => !isOfThat || said.includes(sign));
  const names = levels.map(([field]) => nameIn(target, now.list, now.key, field));
  if (names.some((name) => name === undefined)) return [];
  const parts = levels.map(([, sign], at) => `${inStyleOf(said, sign, names[at]!)}${sign}`);
  const isSame = levels.every(
    ([, sign], at) => plainName(nameBefore(said, sign)) === plainName(names[at]!),
  );
  if (isSame) return [];
  const misnamed = header.match.misnamed.length > 0 && now.key === line.key;
  const told = misnamed ? `原文把科目写成“${said}”，与表中的名称不一致。` : undefined;
  const words = bracketedLike(asItStands(p, start, end), parts.join(""), now.key);
  return [{ ...reworded({ start, end }, words), ...(told !== undefined && { told }) }];
}

/** `2050201学前教育`: another line's code and name in the same places. */
function codedHeader(
  { start, end, item, code = "" }: ItemHeader,
  key: string,
  name: string | undefined,
): readonly RolledPiece[] {
  if (name === undefined || (key === code && plainName(item) === plainName(name))) return [];
  const isFirst = end - start === code.length + item.length;
  return [reworded({ start, end }, isFirst ? `${key}${name}` : `${name}（${key}）`)];
}

/** `一般公共服务支出` before `（类）`. */
function nameBefore(header: string, sign: string): string {
  const end = header.indexOf(sign);
  const before = header.slice(0, end);
  return before.slice(Math.max(...LEVELS.map(([, one]) => ends(before, one))));
}

function ends(text: string, sign: string): number {
  const at = text.lastIndexOf(sign);
  return at < 0 ? 0 : at + sign.length;
}

/** A table says 教育支出; a text that leaves 支出 out of such names leaves it out here as well. */
function inStyleOf(header: string, sign: string, name: string): string {
  const leavesOut = sign === "（类）" && !nameBefore(header, sign).endsWith("支出");
  return leavesOut ? name.replace(/支出$/, "") : name;
}

function nameIn(book: FactBook, list: string, key: string, field: string): string | undefined {
  const line = book.line(list, key);
  const fact = line && "fact" in line ? line.fact(field) : undefined;
  return fact?.kind === "words" ? fact.text : undefined;
}

function categoryHeader(p: ParagraphAtWork, { target }: RollingWork): readonly RolledPiece[] {
  const category = categoryOf(p);
  const place = categoryNameIn(p);
  if (!category || !place) return [];
  const now = p.as(category);
  const name = now.kind === "line" ? nameIn(target, now.list, now.key, "名称") : undefined;
  const said = p.text.slice(place.start, place.end);
  if (name === undefined || plainName(name) === plainName(said)) return [];
  return [reworded(place, said.endsWith("支出") ? name : name.replace(/支出$/, ""))];
}
