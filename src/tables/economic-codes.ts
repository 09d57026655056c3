/** 类, then its 款 by their last two digits; other names that a code bears behind a stroke. */
type Edition = Readonly<Record<string, string>>;

const INVESTMENT =
  "01房屋建筑物购建 02办公设备购置 03专用设备购置 05基础设施建设 06大型修缮 " +
  "07信息网络及软件购置更新 08物资储备 13公务用车购置 19其他交通工具购置 21文物和陈列品购置 22无形资产购置";

/** 支出经济分类科目 (部门预算) as published tables print them since 2018. */
const SINCE_2018: Edition = {
  "301工资福利支出":
    "01基本工资 02津贴补贴 03奖金 06伙食补助费 07绩效工资 08机关事业单位基本养老保险缴费 09职业年金缴费 " +
    "10职工基本医疗保险缴费|城镇职工基本医疗保险缴费 11公务员医疗补助缴费 12其他社会保障缴费 13住房公积金 " +
    "14医疗费 99其他工资福利支出",
  "302商品和服务支出":
    "01办公费 02印刷费 03咨询费 04手续费 05水费 06电费 07邮电费 08取暖费 09物业管理费 11差旅费 " +
    "12因公出国（境）费用|出国费 13维修（护）费 14租赁费 15会议费 16培训费 17公务接待费|招待费 18专用材料费 " +
    "24被装购置费 25专用燃料费 26劳务费 27委托业务费 28工会经费 29福利费 " +
    "31公务用车运行维护费|公务用车运行费 39其他交通费用 40税金及附加费用 99其他商品和服务支出",
  "303对个人和家庭的补助":
    "01离休费 02退休费 03退职（役）费 04抚恤金 05生活补助 06救济费 07医疗费补助 08助学金 09奖励金 " +
    "10个人农业生产补贴 11代缴社会保险费 99其他对个人和家庭的补助",
  "307债务利息及费用支出": "01国内债务付息 02国外债务付息 03国内债务发行费用 04国外债务发行费用",
  "309资本性支出（基本建设）": `${INVESTMENT} 99其他基本建设支出`,
  "310资本性支出": `${INVESTMENT} 09土地补偿 10安置补助 11地上附着物和青苗补偿 12拆迁补偿 99其他资本性支出`,
  "311对企业补助（基本建设）": "01资本金注入 99其他对企业补助",
  "312对企业补助": "01资本金注入 03政府投资基金股权投资 04费用补贴 05利息补贴 99其他对企业补助",
  "313对社会保障基金补助": "02对社会保险基金补助 03补充全国社会保障基金",
  "399其他支出": "07国家赔偿费用支出 08对民间非营利组织和群众性自治组织补贴 99其他支出",
};

/** What was added after 2018, or stood there for some years: not on every form. */
const SOME_YEARS: Edition = {
  "312对企业补助": "06其他资本性补助",
  "313对社会保障基金补助": "04对机关事业单位职业年金的补助",
  "399其他支出": "06赠与 09经常性赠与 10资本性赠与",
};

/** What only editions before 2018 have: other codes, and other names of codes that are still there. */
const BEFORE_2018: Edition = {
  "301工资福利支出": "04其他社会保障缴费|社会保障缴费 05伙食费",
  "302商品和服务支出":
    "10交通费 19装备购置费 20工程建设费 21作战费 22军用油料费 23军队其他运行维护费 30交通费",
  "303对个人和家庭的补助":
    "07医疗费 10生产补贴 11住房公积金 12提租补贴 13购房补贴 14采暖补贴 15物业服务补贴",
  "304对企事业单位的补贴": "01企业政策性补贴 02事业单位补贴 03财政贴息 99其他对企事业单位的补贴",
  "305转移性支出": "01不同级政府间转移性支出 02同级政府间转移性支出",
  "306赠与": "01对国内的赠与 02对国外的赠与",
  "307债务利息支出": "07国外债务付息",
  "308债务还本支出": "01国内债务还本 02国外债务还本",
  "309基本建设支出": "07信息网络购建",
  "310其他资本性支出": "07信息网络购建 20产权参股",
  "399其他支出": "01预备费 02预留 03补充全国社会保障基金 04未划分的项目支出",
};

interface EconomicCode {
  readonly code: string;
  readonly name: string;
}

function codesOf(edition: Edition): readonly EconomicCode[] {
  return Object.entries(edition).flatMap(([category, sections]) => {
    const code = category.slice(0, 3);
    const named = (text: string, above: string, digits: number) =>
      text
        .slice(digits)
        .split("|")
        .map((name) => ({ code: above + text.slice(0, digits), name }));
    return [
      ...named(category, "", 3),
      ...sections.split(" ").flatMap((section) => named(section, code, 2)),
    ];
  });
}

const CODES: readonly EconomicCode[] = [SINCE_2018, SOME_YEARS, BEFORE_2018].flatMap(codesOf);

const CODES_BY_NAME: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const codes = new Map<string, Set<string>>();
  for (const { code, name } of CODES)
    codes.set(bare(name), (codes.get(bare(name)) ?? new Set()).add(code));
  return codes;
})();

const NAME_BY_CODE: ReadonlyMap<string, string> = new Map(
  CODES.toReversed().map(({ code, name }) => [code, name]),
);

const SECTIONS: readonly string[] = codesOf(SINCE_2018)
  .map(({ code }) => code)
  .filter((code) => code.length === 5)
  .sort();

/** Tables shorten names by their brackets and by 费, 费用, 支出 at the end. */
function bare(name: string): string {
  return name.replace(/[^\p{Script=Han}]/gu, "").replace(/(?:支出|费用|费)+$/, "");
}

/**
 * The codes that bear a name in any year, ascending; none where the name is in no edition that we know. No
 * complete public list was at hand: what is not here is no fault.
 */
export function economicCodesNamed(name: string): readonly string[] {
  return [...(CODES_BY_NAME.get(bare(name)) ?? [])].sort();
}

/** What a code is called, today where it is still there; `undefined` where no edition that we know has it. */
export function economicName(code: string): string | undefined {
  return NAME_BY_CODE.get(code);
}

/** The 款 of a 类 that every year since 2018 has, ascending. */
export function economicSections(category: string): readonly string[] {
  return SECTIONS.filter((code) => code.startsWith(category));
}
