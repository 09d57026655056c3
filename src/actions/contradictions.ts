import type { Cover } from "../recognition/cover";
import { organisationBefore } from "../recognition/stated-organisation";
import { yearIn } from "../recognition/stated-year";
import { normalise } from "../sheets/wording";

/**
 * What the cover or the file's name says otherwise than the tables, as Chinese sentences: a cover that was
 * left from last year, a file of another unit. Each may be meant so.
 */
export function contradictions(tables: Cover, cover: Cover, fileName: string): readonly string[] {
  return [
    ...against(tables, cover, "封面"),
    ...against(tables, saidBy(fileName), `文件名“${fileName}”`),
  ];
}

function saidBy(fileName: string): Cover {
  const name = normalise(fileName.replace(/\.[a-z]+$/i, ""));
  const organisation = organisationBefore(name);
  // 2024年部门决算 may be what is published in 2024: only 年度 says whose accounts they are.
  const year = /20[0-9]{2}年度/.test(name) ? yearIn(name) : undefined;
  return {
    ...(year !== undefined && { year }),
    ...(organisation !== undefined && { organisation }),
  };
}

function against(tables: Cover, other: Cover, where: string): readonly string[] {
  const says: string[] = [];
  if (tables.year !== undefined && other.year !== undefined && tables.year !== other.year)
    says.push(`${where}写的是 ${other.year} 年度，表上写的是 ${tables.year} 年度。请核对。`);
  const [own, others] = [tables.organisation, other.organisation].map((name) =>
    name === undefined ? undefined : normalise(name),
  );
  if (own !== undefined && others !== undefined && A_UNIT.test(others) && !mayBeOne(own, others))
    says.push(`${where}写的单位是“${others}”，表上写的是“${own}”。请确认不是别的单位的。`);
  return says;
}

/** 武汉市2022年度部门决算 names no unit, 武汉市民政局2022年度部门决算 does. */
const A_UNIT =
  /(?:局|委|委员会|办|办公室|中心|院|校|学|园|会|所|站|馆|队|部|厅|处|社|司|署|台|镇|乡)$/;

/** Whether one may be short for the other: 区教体局 for 某区教育和体育局. */
function mayBeOne(one: string, other: string): boolean {
  return isShortFor(one, other) || isShortFor(other, one);
}

function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}
