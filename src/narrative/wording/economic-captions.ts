import { called, type TextCaption } from "./caption";

/** 类 of the economic classification (财政部《政府收支分类科目》), as texts name them within 基本支出. */
export const ECONOMIC_CAPTIONS: readonly TextCaption[] = [
  ...called("经济科目301", "工资福利支出"),
  ...called("经济科目302", "商品和服务支出"),
  ...called(
    "经济科目303",
    "对个人和家庭的补助",
    "对个人和家庭的补助支出",
    "对个人和家庭补助",
    "对个人和家庭补助支出",
  ),
  ...called("经济科目307", "债务利息及费用支出"),
  ...called("经济科目310", "资本性支出"),
];
