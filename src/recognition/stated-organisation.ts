import { statedMoneyUnit } from "../amounts/money-unit";
import { normalise } from "../sheets/wording";

const LABEL =
  /^(?:编制单位|填报单位|编报单位|单位名称|部门名称|预算单位|公开部门|公开单位|填报部门|编制部门|单位|部门)(?:[(（](?:公章|盖章|章|名称)[)）])?([:：]?)(.*)$/;

/** A unit of money, a tag or a number: a name may contain 单位, 元 or 公开, and be none of them. */
const NOT_A_NAME =
  /^(?:(?:金额)?单位(?:[:：(（].*)?|(?:人民币)?[(（]?(?:百万|万|千|亿)?元[)）]?|(?:公开|财决)?[0-9]*表|[0-9].*)$/;

const SEAL = /[(（]?(?:公章|盖章)[)）]?$/;
const MONEY_BEHIND = /(?:金额)?单位[:：].*$/;

/** What a labelled text says of the unit: its name, or that the name stands in the next cell. */
export type StatedOrganisation =
  { readonly kind: "name"; readonly name: string } | { readonly kind: "beside" };

/** `部门：某局 金额单位：万元` in one cell, or a label that the name stands beside. `printed`: without spaces. */
export function statedOrganisation(printed: string): StatedOrganisation | undefined {
  const label = LABEL.exec(printed);
  if (!label || statesMoneyOnly(printed)) return undefined;
  const [, colon, rest = ""] = label;
  if (colon === "") return undefined;
  if (rest === "") return { kind: "beside" };
  const name = rest.replace(MONEY_BEHIND, "").replace(SEAL, "");
  return isUnitName(name) ? { kind: "name", name } : undefined;
}

/** Whether a text may be the name of a unit. */
export function isUnitName(name: string): boolean {
  return name !== "" && !NOT_A_NAME.test(name);
}

/** `单位：万元`: the label of the unit of money, which names nobody. */
function statesMoneyOnly(printed: string): boolean {
  const text = normalise(printed);
  return (
    /^(?:金额)?单位:?\(?(?:人民币)?\(?(?:百万元|万元|千元|百元|亿元|元)\)?$/.test(text) &&
    statedMoneyUnit(text) !== undefined
  );
}

const BEFORE_YEAR =
  /^(?:附件[0-9一二三四五六七八九十]*:?)?(\p{Script=Han}{3,}(?:\([^()]+\))?)20[0-9]{2}年/u;

/** What the name of a unit, or words before a title, end in. */
export const NAMES_A_UNIT =
  /(?:年度?|部门|单位|本级|汇总|级|决算|[:、.)-]|局|委|办|中心|院|校|园|学|会|所|站|馆|队|团|部|厅|处|社|司|署|府|室|台|组|街道|镇|乡|县|区|市|省|州|旗|盟|库|场|宫)$/;

/** The unit that a normalised text names before its year: 某某局2022年度部门决算. */
export function organisationBefore(text: string): string | undefined {
  const name = BEFORE_YEAR.exec(text)?.[1]?.replace(/^第[一二三四五六]部分/, "");
  return name !== undefined && NAMES_A_UNIT.test(name.replace(/\(.*\)$/, "")) ? name : undefined;
}
