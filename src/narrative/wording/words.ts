/** A word for what numbers do: texts are written with it, and read by it. */
export interface WordDeclaration {
  /** How a pack names it to say it otherwise: `用词 增加：上升`. */
  readonly name: string;
  /** What is written where a pack says nothing; 〈预算〉 stands for what the budget is called. */
  readonly usual: string;
  /** What texts of other hands write for the same. */
  readonly alsoRead: readonly string[];
  /** For docs/packs.md. */
  readonly about: string;
}

/** What stands in words of completion for the name of the budget: 年初预算, 全年预算. */
export const BUDGET_NAME = "〈预算〉";

/** The words, each declared once. */
export const WORDS = {
  up: word("增加", ["增长", "上升", "提高", "多"], "金额比基数多，后面是差额"),
  down: word("减少", ["下降", "降低", "少"], "金额比基数少，后面是差额"),
  rise: word("增长", ["上升", "提高", "增加"], "金额比基数多，后面是百分比"),
  fall: word("下降", ["降低", "减少"], "金额比基数少，后面是百分比"),
  equal: word("持平", ["一致", "相同", "无差异", "无增减变化", "无变化", "没有变化"], "与基数相等"),
  nearlyEqual: word("基本持平", ["基本一致"], "有差额，但百分比四舍五入后为零"),
  zeroBase: {
    ...word("基数为零", [], "基数为零，没有百分比：接在差额后面"),
    usual: "（基数为零，不计算增减比例）",
    alsoRead: ["（上年无此项支出）", "（不计算增减比例）"],
  },
  zeroWhole: {
    ...word("合计为零", [], "总数为零，没有占比：写在百分比的位置"),
    usual: "（合计为零，不计算比例）",
  },
  completed: {
    ...word("完成", [], `完成预算，后面是百分比；${BUDGET_NAME}是预算的叫法`),
    usual: `完成${BUDGET_NAME}的`,
    alsoRead: [`为${BUDGET_NAME}的`, `占${BUDGET_NAME}的`],
  },
  noBudget: {
    ...word("没有预算", [], "没有安排预算，没有完成百分比"),
    usual: `未安排${BUDGET_NAME}`,
    alsoRead: [`无${BUDGET_NAME}`, `未编制${BUDGET_NAME}`, `没有${BUDGET_NAME}`],
  },
  negativeBudget: {
    ...word("预算为负", [], "预算小于零，没有完成百分比"),
    usual: `${BUDGET_NAME}为负数，不计算完成比例`,
  },
  allEqual: {
    ...word("各项持平", [], "清单各项都与上年相等"),
    usual: "各项均与上年持平",
  },
  rest: {
    ...word("其他合计", [], "清单较小的各项合并，后面是增减"),
    usual: "其他各项合计",
  },
  restOffset: {
    ...word("其他相抵", [], "清单较小的各项合并，增减相抵"),
    usual: "其他各项增减相抵",
  },
} as const satisfies Readonly<Record<string, WordDeclaration>>;

export type WordKey = keyof typeof WORDS;

/** What a text writes for each of them. */
export type Wording = Readonly<Record<WordKey, string>>;

const KEYS = Object.keys(WORDS) as WordKey[];

/** What is written where a pack says nothing. */
export const USUAL_WORDING: Wording = Object.fromEntries(
  KEYS.map((key) => [key, WORDS[key].usual]),
) as Wording;

/** The word that a pack names so. */
export function wordNamed(name: string): WordKey | undefined {
  return KEYS.find((key) => WORDS[key].name === name);
}

/** The names under which a pack can say words otherwise. */
export const WORD_NAMES: readonly string[] = KEYS.map((key) => WORDS[key].name);

function word(name: string, alsoRead: readonly string[], about: string): WordDeclaration {
  return { name, usual: name, alsoRead, about };
}
