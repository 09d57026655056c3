import type { Chance } from "./chance";

/** Words that a caption may be written with instead; each keeps its meaning for a reader. */
const REWRITINGS: readonly ((caption: string) => string)[] = [
  (caption) => caption.replace("和", "与"),
  (caption) => caption.replace("与", "和"),
  (caption) => caption.replace("及", "和"),
  (caption) => caption.replace("等支出", "支出"),
  (caption) => caption.replace("出", "岀"),
  (caption) => caption.replace("其他", "其它"),
  (caption) => caption.replace("上缴", "上交"),
  (caption) => caption.replace("运行维护", "运维"),
  (caption) => caption.replace("公务用车", "公车"),
  (caption) => caption.replace(/(?<=预算)财政拨款/, "拨款"),
  (caption) => caption.replace("政府性基金", "基金"),
  (caption) => caption.replace("国有资本经营", "国资经营"),
  (caption) => caption.replace("结转和结余", "结转及结余"),
  (caption) => caption.replace(/^[一二三四五六七八九十]+、/, ""),
  (caption) => (/支出$/.test(caption) ? `${caption}（类）` : caption),
  (caption) => (/(?:支出|收入)$/.test(caption) ? `${caption}小计` : caption),
  (caption) => (/费$/.test(caption) ? `${caption}支出` : caption),
  (caption) => (/(?:支出|收入)$/.test(caption) ? caption.replace(/(?:支出|收入)$/, "") : caption),
  (caption) => (/合计$/.test(caption) ? caption.replace(/合计$/, "总额") : caption),
  (caption) => caption.replace("决算数", "决算额"),
  (caption) => `${caption}（含税）`,
];

/** The caption as another hand may write it; `undefined` where no rewriting changes it. */
export function plausibleCaption(caption: string, chance: Chance): string | undefined {
  const others = REWRITINGS.map((rewrite) => rewrite(caption)).filter((other) => other !== caption);
  return others.length === 0 ? undefined : chance.oneOf(others);
}

const FOREIGN = [
  "县级统筹安排资金",
  "专项往来款",
  "代管经费",
  "援外物资",
  "调剂金额",
  "历年挂账",
  "基层补助款",
  "其余各款",
];

/** A caption that no form knows. */
export function unknownCaption(caption: string, chance: Chance): string {
  const [ordinal = ""] = /^[一二三四五六七八九十]+、/.exec(caption) ?? [];
  return chance.happens(0.5)
    ? ordinal + chance.oneOf(FOREIGN)
    : `${ordinal}某类专门${caption.slice(ordinal.length)}`;
}
