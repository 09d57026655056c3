import type { ParagraphAtWork, RollingWork } from "./at-work";
import { yearsNamedIn } from "./own-years";
import { leftOpen, reworded, type RolledPiece } from "./rolled-piece";

/** What follows a year that is the year of the accounts, not of something that happened. */
const OF_ACCOUNTS =
  /^年(?:度|末|底|初|全年|12月31日|1月1日|12月底|决算|部门|单位|收入|支出|收、?支|财政拨款|一般公共预算|预算|本部门|，|共|$)/;
/** What stands before last year where something is compared with it. */
const COMPARED = /(?:与|比|较|同|和|对比)$/;

/** The text's year, and the year before it, moved on; a date of something else stays, and is marked. */
export function yearPieces(p: ParagraphAtWork, work: RollingWork): readonly RolledPiece[] {
  const { of, by } = work.years;
  if (of === undefined || by === 0) return [];
  return yearsNamedIn(p.text).map(({ year: said, start, end }) => {
    const after = p.text.slice(end);
    const isAccounts = OF_ACCOUNTS.test(after) || p.isHeading;
    const isOwn = said === of && (isAccounts || namesUnit(p, start, end, work));
    const isLast = said === of - 1 && (isAccounts || COMPARED.test(p.text.slice(0, start)));
    if (!isOwn && !isLast) return leftOpen(start, end + 1, "年份没有滚动，请核对");
    return isInTitle(p.text, start)
      ? leftOpen(start, end + 1, "书名号里的年份没有滚动")
      : reworded({ start, end }, String(said + by));
  });
}

/** 2022年 right before the unit's own name, or at the beginning of a sentence about it. */
function namesUnit(
  { text }: ParagraphAtWork,
  start: number,
  end: number,
  { source }: RollingWork,
): boolean {
  const unit = source.fact("单位名称");
  const isUnits =
    unit?.kind === "words" &&
    (text.startsWith(unit.text, end + 1) || text.slice(0, start).endsWith(unit.text));
  return (
    isUnits ||
    (/(?:^|[。；，：（）])$/.test(text.slice(0, start)) && !/^年\d/.test(text.slice(end)))
  );
}

/** Within 《》 a year is a part of a name. */
function isInTitle(text: string, at: number): boolean {
  return text.lastIndexOf("《", at) > text.lastIndexOf("》", at);
}
