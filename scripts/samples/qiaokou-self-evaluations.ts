import type { Indicator, IndicatorGroup, SelfEvaluation } from "./self-evaluation";

/**
 * The three 绩效自评表 of the seed's annex: figures and indicators as published, the long
 * explanations in words of our own. The whole unit's total of 90 is printed there as 良.
 */
const UNIT = "武汉市硚口区融媒体中心";
const DATE = "2023年5月9日";

const NEW_MEDIA: readonly Indicator[] = [
  { kind: "数量指标", caption: "抖音号、快手号等视频号短视频发布数", target: "300条", actual: "3699条", score: 30 },
  { kind: "数量指标", caption: "微博微信等公众号发布条数", target: "800条", actual: "4964条", score: 30 },
];

const NEW_MEDIA_GROUPS: readonly IndicatorGroup[] = [
  { caption: "产出指标（60分）", indicators: NEW_MEDIA },
  {
    caption: "效益指标（10分）",
    indicators: [
      {
        kind: "社会效益指标",
        caption: "着眼硚口区经济社会发展，营造良好舆论氛围",
        target: "良好",
        actual: "良好",
        score: 10,
      },
    ],
  },
  {
    caption: "满意度指标（10分）",
    indicators: [{ kind: "满意度指标", caption: "无", target: "无", actual: "无", score: 0 }],
  },
];

const WHOLE_UNIT: SelfEvaluation = {
  title: "2022年度区融媒体中心整体绩效自评表",
  unit: UNIT,
  date: DATE,
  about: [
    ["单位名称", UNIT],
    ["基本支出总额", "326.67万元", "项目支出总额", "10.35万元"],
  ],
  execution: { caption: "部门整体支出总额", budget: 337.03, executed: 337.03, rate: 100, score: 20 },
  goal: "1、整合区内新媒体平台，做好引导和服务。2、全年短视频不少于300条，微博、微信发布达到年初目标。",
  indicators: NEW_MEDIA_GROUPS,
  total: 90,
  deviation: "平台运行经费偏紧，采编人手不足，未设满意度指标。",
  improvement: "优化内容选题，加强人员培训，下一年度补设满意度指标。",
};

const PROJECT_LINES = [
  ["项目名称", "新闻宣传等业务费用"],
  ["主管部门", UNIT, "项目实施单位", "媒体运行科"],
  ["项目类别", "1.部门预算项目☑ 2.财政专项资金□"],
  ["项目属性", "1.持续性项目☑ 2.新增性项目□"],
  ["项目类型", "1.常年性项目☑ 2.延续性项目□ 3.一次性项目□"],
] as const;

const NEWS_PROJECT: SelfEvaluation = {
  title: "2022年度新闻宣传等业务项目自评表",
  unit: UNIT,
  date: DATE,
  about: PROJECT_LINES,
  execution: { caption: "年度财政资金总额", budget: 5, executed: 4.85, rate: 97, score: 19.4 },
  indicators: NEW_MEDIA_GROUPS,
  total: 89.4,
  deviation: "部分宣传活动延后，资金未全部支付。",
  improvement: "按季度跟踪支付进度，及时调整宣传计划。",
};

const LABOUR_PROJECT: SelfEvaluation = {
  title: "2022年度新闻宣传等劳务项目自评表",
  unit: UNIT,
  date: DATE,
  about: PROJECT_LINES,
  execution: { caption: "年度财政资金总额", budget: 5.5, executed: 5.5, rate: 100, score: 20 },
  indicators: [
    {
      caption: "成本指标（20分）",
      indicators: [{ kind: "经济成本指标", caption: "不超过预算数", target: 5.5, actual: 5.5, score: 20 }],
    },
    {
      caption: "产出指标（60分）",
      indicators: [
        { kind: "数量指标", caption: "人事代理人数", target: "1人", actual: "1人", score: 20 },
        { kind: "质量指标", caption: "完成工作任务", target: "优质", actual: "优质", score: 20 },
        { kind: "时效指标", caption: "规定时间内完成工作", target: "时效内完成", actual: "时效内完成", score: 20 },
      ],
    },
  ],
  total: 100,
  deviation: "项目执行无偏差。",
  improvement: "项目执行无偏差。",
};

export const QIAOKOU_SELF_EVALUATIONS: readonly (readonly [sheet: string, SelfEvaluation])[] = [
  ["整体绩效自评表", WHOLE_UNIT],
  ["项目绩效自评表1", NEWS_PROJECT],
  ["项目绩效自评表2", LABOUR_PROJECT],
];
