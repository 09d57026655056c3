/** What a sentence of the pack has said already when the reason begins: 决算数小于预算数的主要原因是. */
const SAID_BEFORE = [
  /^(?:[^，。；：:]{0,24}的)?(?:主要)?原因(?:主要)?(?:是|为|在于|[:：])\s*/,
  /^(?:主要)?(?:是|系)?(?:由于|因为)/,
  /^主要(?:是|系)/,
  /^是(?!否)/,
];

/** A reason as it goes on after the pack's words, which bring 主要原因是 and the full stop. */
export function reasonText(text: string): string {
  const begun = SAID_BEFORE.reduce((rest, words) => rest.replace(words, ""), text.trim());
  return begun.replace(/^[：:，、\s]+/, "").replace(/[。；，]+$/, "");
}

/** Between reasons that are taken together. */
const BETWEEN = "；";

/** One more reason beside those taken; one that is taken already is taken back. */
export function takenTogether(taken: string, reason: string): string {
  const parts = taken
    .split(BETWEEN)
    .map(reasonText)
    .filter((part) => part !== "");
  const own = reasonText(reason).split(BETWEEN);
  const others = parts.filter((part) => !own.includes(part));
  return (others.length < parts.length ? others : [...parts, ...own]).join(BETWEEN);
}

/** Whether it is among those taken. */
export function isTaken(taken: string, reason: string): boolean {
  const parts = taken.split(BETWEEN).map(reasonText);
  return reasonText(reason)
    .split(BETWEEN)
    .every((part) => parts.includes(part));
}

const UP = /增加|增长|上升|提高|追加|新增|扩大|增多/;
const DOWN = /减少|下降|降低|压减|压缩|缩减|节约|结余|未|没有|不再|退休|尾款|下年/;

/** A reason that tells only of a rise is none of a fall, and the other way round. */
export function tellsOfTheOtherWay(text: string, way: "up" | "down"): boolean {
  const [same, other] = way === "up" ? [UP, DOWN] : [DOWN, UP];
  return other.test(text) && !same.test(text);
}
