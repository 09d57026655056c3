import type { RawCell } from "./raw-book";

const TOTAL = /^(?:[本当]年)?(?:收入|支出)?(?:合计|总计|小计)$|^$/;
/** Heads that name no part of a total. */
const PLAIN_HEAD =
  /^(?:(?:[本当]年)?(?:收入|支出)?(?:合计|总计|小计)|决算数?|预算数?|金额|项目|支出|收入|栏次|[年初全调整]*预算数?)$/;

/** A line by its words; a total by its column's words, and else by what its table is about. */
export function isTold({ before, above, title }: RawCell, context: string): boolean {
  if (!TOTAL.test(bare(before))) return context.includes(core(before));
  const heads = above.filter((head) => !/[表页]|单位[:：]|部门[:：]/.test(head));
  const parts = heads
    .map(bare)
    .map((head) => head.replace(/(?:万元|元)$/, ""))
    .filter((head) => !PLAIN_HEAD.test(head));
  if (parts.some((head) => context.includes(core(head)))) return true;
  return isAbout(title, context);
}

const TOPICS = ["一般公共预算", "政府性基金", "国有资本经营", "三公"];

function isAbout(title: string, context: string): boolean {
  const topics = TOPICS.filter((topic) => bare(title).includes(topic));
  if (topics.length > 0) return topics.every((topic) => context.includes(topic));
  return /收|支/.test(title) && /收入|支出/.test(context);
}

/** Without what two captions of one thing differ in. */
function core(words: string): string {
  return bare(words)
    .replace("用事业基金弥补收支差额", "使用非财政拨款结余")
    .replace(/^[一二三四五六七八九十\d]+[、.]?/, "")
    .replace(/^其中|含专用结余$/g, "")
    .replace(/(?:合计|决算数?|预算数?|支出|收入|金额|费用?|经费)$/g, "");
}

/** Without brackets, marks and spaces, in half width. */
export function bare(text: string): string {
  return text.normalize("NFKC").replace(/[“”"'()（）\s、：:]/g, "");
}
