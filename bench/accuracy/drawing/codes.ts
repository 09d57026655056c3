/** Functional codes as publications print them: code, class, section, item. */
export interface FunctionalCode {
  readonly code: string;
  readonly section: string;
  readonly item: string;
  readonly fund: "general" | "funds" | "capital";
}

function general(code: string, section: string, item: string): FunctionalCode {
  return { code, section, item, fund: "general" };
}

export const FUNCTIONAL: readonly FunctionalCode[] = [
  general("2010301", "政府办公厅（室）及相关机构事务", "行政运行"),
  general("2010302", "政府办公厅（室）及相关机构事务", "一般行政管理事务"),
  general("2013350", "宣传事务", "事业运行"),
  general("2040202", "公安", "一般行政管理事务"),
  general("2040612", "司法", "法治建设"),
  general("2050202", "普通教育", "小学教育"),
  general("2050203", "普通教育", "初中教育"),
  general("2060404", "技术研究与开发", "科技成果转化与扩散"),
  general("2070104", "文化和旅游", "图书馆"),
  general("2080505", "行政事业单位养老支出", "机关事业单位基本养老保险缴费支出"),
  general("2080506", "行政事业单位养老支出", "机关事业单位职业年金缴费支出"),
  general("2081104", "残疾人事业", "残疾人康复"),
  general("2101101", "行政事业单位医疗", "行政单位医疗"),
  general("2101102", "行政事业单位医疗", "事业单位医疗"),
  general("2110301", "污染防治", "大气"),
  general("2130104", "农业农村", "事业运行"),
  general("2130314", "水利", "防汛"),
  general("2140106", "公路水路运输", "公路养护"),
  general("2200106", "自然资源事务", "自然资源利用与保护"),
  general("2210201", "住房改革支出", "住房公积金"),
  general("2240106", "应急管理事务", "安全监管"),
  {
    code: "2120803",
    section: "国有土地使用权出让收入安排的支出",
    item: "城市建设支出",
    fund: "funds",
  },
  {
    code: "2296002",
    section: "彩票公益金安排的支出",
    item: "用于社会福利的彩票公益金支出",
    fund: "funds",
  },
  {
    code: "2230105",
    section: "解决历史遗留问题及改革成本支出",
    item: "国有企业退休人员社会化管理补助支出",
    fund: "capital",
  },
];

/** The classes in the order in which the total table prints them. */
export const CLASSES: readonly (readonly [code: string, name: string])[] = [
  ["201", "一般公共服务支出"],
  ["202", "外交支出"],
  ["203", "国防支出"],
  ["204", "公共安全支出"],
  ["205", "教育支出"],
  ["206", "科学技术支出"],
  ["207", "文化旅游体育与传媒支出"],
  ["208", "社会保障和就业支出"],
  ["210", "卫生健康支出"],
  ["211", "节能环保支出"],
  ["212", "城乡社区支出"],
  ["213", "农林水支出"],
  ["214", "交通运输支出"],
  ["215", "资源勘探工业信息等支出"],
  ["216", "商业服务业等支出"],
  ["217", "金融支出"],
  ["219", "援助其他地区支出"],
  ["220", "自然资源海洋气象等支出"],
  ["221", "住房保障支出"],
  ["222", "粮油物资储备支出"],
  ["223", "国有资本经营预算支出"],
  ["224", "灾害防治及应急管理支出"],
  ["229", "其他支出"],
  ["231", "债务还本支出"],
  ["232", "债务付息支出"],
];

/** Economic codes by class: the basic expenditure of the general budget. */
export const ECONOMIC: readonly (readonly [code: string, name: string])[] = [
  ["30101", "基本工资"],
  ["30102", "津贴补贴"],
  ["30103", "奖金"],
  ["30107", "绩效工资"],
  ["30108", "机关事业单位基本养老保险缴费"],
  ["30110", "职工基本医疗保险缴费"],
  ["30113", "住房公积金"],
  ["30201", "办公费"],
  ["30205", "水费"],
  ["30206", "电费"],
  ["30207", "邮电费"],
  ["30211", "差旅费"],
  ["30213", "维修（护）费"],
  ["30216", "培训费"],
  ["30228", "工会经费"],
  ["30299", "其他商品和服务支出"],
  ["30301", "离休费"],
  ["30305", "生活补助"],
  ["31002", "办公设备购置"],
];

export const ECONOMIC_CLASSES: Readonly<Record<string, string>> = {
  "301": "工资福利支出",
  "302": "商品和服务支出",
  "303": "对个人和家庭的补助",
  "310": "资本性支出",
};
