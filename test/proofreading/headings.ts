/** Headings of the sections that sentences of tests stand under. */
export const TOTALS = "一、收入支出决算总体情况说明";
export const REVENUE = "二、收入决算情况说明";
export const SPENDING = "三、支出决算情况说明";
export const APPROPRIATION = "四、财政拨款收入支出决算总体情况说明";
export const GENERAL = "五、一般公共预算财政拨款支出决算情况说明";
export const BASIC = "六、一般公共预算财政拨款基本支出决算情况说明";
export const FUNDS = "七、政府性基金预算财政拨款收入支出决算情况说明";
export const THREE = "九、财政拨款“三公”经费支出决算情况说明";
export const RUNNING = "十、机关运行经费支出情况";
export const BUYING = "十一、政府采购支出情况";
export const ASSETS = "十二、国有资产占用情况";
export const PERFORMANCE = "十三、预算绩效情况说明";
